import { and, eq } from 'drizzle-orm';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { incidentByRef } from '../incidents.server';
import { note } from '../log/log.server';
import { byHand } from './index';
import type { Posting } from './posted';
import { outputPosted } from './tables.server';

/** What has been put out by hand of an incident. */
export function postings(db: Reader, incidentId: string): Promise<Posting[]> {
	return db
		.select({
			output: outputPosted.output,
			version: outputPosted.version,
			postedAt: outputPosted.postedAt,
			by: user.name
		})
		.from(outputPosted)
		.innerJoin(user, eq(user.id, outputPosted.postedBy))
		.where(eq(outputPosted.incidentId, incidentId));
}

/** Which text of an incident is meant: as a form names it. */
export interface Named {
	ref: string;
	version: number;
	output: string;
}

/** Ticks that a version is out in a place that we cannot look into. The same tick twice is one. */
export function markPosted(actor: Actor, named: Named): Promise<Refusal | void> {
	return change(actor, named, 'posted', async (tx, row) => {
		const values = { id: newId(), ...row, postedAt: now(), postedBy: actor.id };
		return tx.insert(outputPosted).values(values).onConflictDoNothing().returning();
	});
}

/** Takes a tick back that was wrong. */
export function unmarkPosted(actor: Actor, named: Named): Promise<Refusal | void> {
	return change(actor, named, 'unposted', (tx, { incidentId, version, output }) =>
		tx
			.delete(outputPosted)
			.where(
				and(
					eq(outputPosted.incidentId, incidentId),
					eq(outputPosted.version, version),
					eq(outputPosted.output, output)
				)
			)
			.returning()
	);
}

type Row = Pick<typeof outputPosted.$inferInsert, 'incidentId' | 'version' | 'output'>;

function change(
	actor: Actor,
	{ ref, version, output: name }: Named,
	kind: 'posted' | 'unposted',
	act: (tx: Tx, row: Row) => Promise<unknown[]>
): Promise<Refusal | void> {
	return write(async (tx) => {
		const incident = await incidentByRef(tx, ref);
		const output = byHand(name);
		if (!incident || !output || !(version >= 1 && version <= incident.version))
			return refuse('outputs_unknown_output');
		const changed = await act(tx, { incidentId: incident.id, version, output });
		if (!changed.length) return;
		const t = translator((await kommune(tx)).mainLanguage);
		const text = `${t(`outputs_name_${output}`)}, ${t('outputs_version', { version })}`;
		const details = { output, version, text };
		await note(tx, { matterId: incident.id, actor, kind, details });
		await announce(tx, { topic: 'incident', subject: ref });
	});
}
