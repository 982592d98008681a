import { desc, sql } from 'drizzle-orm';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { once } from '$lib/database/once.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { CHANNELS, type Proofs, type Verdicts } from './channels';
import type { Month, Reached } from './share';
import { channelRound, reachedMonth, residentCount } from './tables.server';

export type Round = typeof channelRound.$inferSelect;

/** Keeps that somebody went the round. @param key of the intent: two taps are one round */
export function keepRound(
	actor: Actor,
	round: { verdicts: Verdicts; note: string; proofs: Proofs },
	key: string | null
): Promise<string | Refusal> {
	if (CHANNELS.every((one) => round.verdicts[one] === 'unchecked'))
		return Promise.resolve(refuse('readiness_nothing_checked'));
	const { verdicts, note } = round;
	const request = { key, scope: `readiness.round:${actor.id}`, content: { verdicts, note } };
	return write((tx) =>
		once(tx, request, async () => {
			const id = newId();
			const by = { byId: actor.id, byName: actor.name };
			await tx.insert(channelRound).values({ id, at: now(), ...by, ...round });
			await announce(tx, { topic: 'duty', subject: id });
			return id;
		})
	);
}

/** The rounds that were gone, newest first. */
export function rounds(db: Reader, most = 30): Promise<Round[]> {
	return db.select().from(channelRound).orderBy(desc(channelRound.at)).limit(most);
}

/** The newest round, or null when nobody has gone one. */
export async function lastRound(db: Reader): Promise<Round | null> {
	return (await rounds(db, 1))[0] ?? null;
}

/** Keeps how many live in the kommune. */
export function keepResidents(
	actor: Actor,
	{ count, source }: { count: number; source: string }
): Promise<void | Refusal> {
	return write(async (tx): Promise<void | Refusal> => {
		if (!Number.isInteger(count) || count < 1 || count > 10_000_000)
			return refuse('readiness_count_missing');
		if (!source) return refuse('readiness_source_missing');
		const kept = { id: newId(), count, source, at: now(), byName: actor.name };
		await tx.insert(residentCount).values(kept);
	});
}

/** How many live here, as it was said last; null when nobody has said. */
export async function residents(db: Reader) {
	const rows = db.select().from(residentCount).orderBy(desc(residentCount.at)).limit(1);
	return (await rows)[0] ?? null;
}

/** Keeps how many are signed up this month; the last count of a month stays. @param month 'YYYY-MM' */
export async function keepReached(month: string, reached: Reached): Promise<void> {
	const values = { month, ...reached, at: now() };
	await write((tx) =>
		tx
			.insert(reachedMonth)
			.values(values)
			.onConflictDoUpdate({
				target: reachedMonth.month,
				set: values,
				setWhere: sql`(push, sms, mail) is not (${reached.push}, ${reached.sms}, ${reached.mail})`
			})
	);
}

/** The months that were counted, newest first, two years at the most. */
export function reachedMonths(db: Reader): Promise<Month[]> {
	const { month, push, sms, mail } = reachedMonth;
	return db.select({ month, push, sms, mail }).from(reachedMonth).orderBy(desc(month)).limit(24);
}
