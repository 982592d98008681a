import { asc } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { LAWS, type Law } from './law';
import { clockLaw } from './tables.server';

/** What the law says and has said: ours, and what the kommune has written since. */
export async function lawsOf(db: Reader): Promise<readonly Law[]> {
	const own = await db.select({ law: clockLaw.law }).from(clockLaw).orderBy(asc(clockLaw.savedAt));
	return [...LAWS, ...own.map(({ law }) => law)];
}

/** Writes down what the law says from a date on. What runs already keeps the wording it began with. */
export function saveLaw(actor: Actor, law: Law & { from: string }): Promise<Refusal | null> {
	return write(async (tx) => {
		const same = (await lawsOf(tx)).some(
			({ kind, from }) => kind === law.kind && from === law.from
		);
		if (same) return refuse('clocks_law_same_date');
		const { from } = law;
		await tx.insert(clockLaw).values({ id: newId(), from, law, savedBy: actor.id, savedAt: now() });
		const details = { paragraph: law.paragraph, from };
		await record(tx, { actor, action: 'clocks.law', subject: law.kind, details });
		return null;
	});
}
