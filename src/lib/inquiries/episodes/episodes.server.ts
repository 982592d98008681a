import { desc, eq, gte, lt } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { unitById, units } from '$lib/staff/units.server';
import { inquiryByRef } from '../read.server';
import { maySeeEpisode, unwritable } from './episode';
import { demandingEpisode } from './tables.server';

/** The episodes that the actor may read, the newest first. */
export async function episodes(db: Reader, actor: Actor) {
	const all = await units(db);
	const rows = await db
		.select({ episode: demandingEpisode, by: user.name })
		.from(demandingEpisode)
		.innerJoin(user, eq(user.id, demandingEpisode.writtenBy))
		.where(gte(demandingEpisode.endDate, osloDate(now())))
		.orderBy(desc(demandingEpisode.at));
	const mine = rows.filter(({ episode }) => maySeeEpisode(actor, episode, all));
	return mine.map(({ episode, by }) => ({ ...episode, by }));
}

export interface WrittenEpisode {
	unitId: string;
	ref: string;
	text: string;
	followUp: string;
	endDate: string;
}

/** Writes down an episode for those who lead the unit. */
export function writeEpisode(actor: Actor, written: WrittenEpisode): Promise<Refusal | null> {
	return write(async (tx) => {
		const { unitId, ref, ...rest } = written;
		if (!(await unitById(tx, unitId))) return refuse('inquiries_unit_unknown');
		if (ref && !(await inquiryByRef(tx, actor, ref))) return refuse('inquiries_not_found');
		const refusal = unwritable(rest, osloDate(now()));
		if (refusal) return refusal;
		await tx.insert(demandingEpisode).values({
			...{ id: newId(), unitId, inquiryRef: ref || null, ...rest },
			...{ writtenBy: actor.id, at: now() }
		});
		await record(tx, { actor, action: 'episodes.write', subject: unitId });
		return null;
	});
}

/** Ends an episode before its date: what was written is gone. */
export function endEpisode(actor: Actor, id: string): Promise<Refusal | null> {
	return write(async (tx) => {
		const [episode] = await tx.select().from(demandingEpisode).where(eq(demandingEpisode.id, id));
		if (!episode) return null;
		if (!maySeeEpisode(actor, episode, await units(tx))) return refuse('staff_task_missing');
		await tx.delete(demandingEpisode).where(eq(demandingEpisode.id, id));
		await record(tx, { actor, action: 'episodes.end', subject: episode.unitId });
		return null;
	});
}

/** Forgets what has ended. */
export async function forgetEpisodes(): Promise<void> {
	await write((tx) =>
		tx.delete(demandingEpisode).where(lt(demandingEpisode.endDate, osloDate(now())))
	);
}
