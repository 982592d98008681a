import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { publicOrigin } from '$lib/database/config.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { hashToken, newId, newToken } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Locale } from '$lib/i18n/locale';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { append } from '$lib/outbox/outbox.server';
import { waysOut } from '$lib/outbox/ways.server';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { stateOf } from './exercise';
import { exerciseById, noted } from './exercises.server';
import { addressOf } from './participant';
import { exercise, exerciseParticipant as row } from './tables.server';

export type Participant = typeof row.$inferSelect;

/** Everybody who is or was in an exercise, in the order they came in. */
export function participantsOf(db: Reader, exerciseId: string): Promise<Participant[]> {
	return db.select().from(row).where(eq(row.exerciseId, exerciseId)).orderBy(asc(row.id));
}

/** Those who have said yes and have not left. */
export const taking = (exerciseId: string) =>
	and(eq(row.exerciseId, exerciseId), isNotNull(row.confirmedAt), isNull(row.leftAt));

/** Lets colleagues take part; whoever does already is not taken in twice. */
export async function addColleagues(tx: Tx, exerciseId: string, ids: string[]): Promise<void> {
	const known = (await participantsOf(tx, exerciseId)).filter(({ leftAt }) => !leftAt);
	for (const id of new Set(ids)) {
		const [found] = await tx
			.select()
			.from(user)
			.where(and(eq(user.id, id), eq(user.active, true)));
		if (!found || known.some(({ userId }) => userId === id)) continue;
		const at = now();
		const who = { id: newId(), exerciseId, userId: id, name: found.name, way: 'email' as const };
		await tx.insert(row).values({ ...who, confirmedAt: at, createdAt: at });
	}
}

/** Each is a letter to somebody who may be a stranger: so few in an exercise. */
const TYPED_AT_MOST = 30;

/**
 * Asks the owner of a telephone or an address to take part. Until the owner has said yes by the link
 * in it, this is all that is ever sent there: a digit that is wrong frightens nobody.
 */
export async function invite(
	actor: Actor,
	exerciseId: string,
	typed: { name: string; address: string },
	locale: Locale
): Promise<void | Refusal> {
	const to = addressOf(typed.address);
	if (!to) return refuse('exercise_address_wrong');
	if (!typed.name) return refuse('exercise_name_missing');
	const { name: us } = await kommune();
	const token = newToken();
	return write(async (tx) => {
		const found = await exerciseById(tx, exerciseId);
		if (!found || stateOf(found, now()) === 'over') return refuse('exercise_is_over');
		if (!(await waysOut(tx)).has(to.way)) return refuse(`exercise_no_${to.way}`);
		const here = (await participantsOf(tx, exerciseId)).filter(({ userId }) => !userId);
		if (here.length >= TYPED_AT_MOST) return refuse('exercise_enough');
		if (here.some(({ address, leftAt }) => address === to.address && !leftAt))
			return refuse('exercise_asked_already');
		const id = newId();
		const who = { id, exerciseId, name: typed.name, ...to };
		await tx.insert(row).values({ ...who, tokenHash: hashToken(token), createdAt: now() });
		const t = translator(locale);
		const link = `${publicOrigin()}/ovelse/${token}`;
		const text = t('exercise_invitation', { kommune: us, exercise: found.name, link });
		const mail = {
			to: to.address,
			subject: t('exercise_invitation_subject', { kommune: us }),
			text
		};
		const payload = to.way === 'email' ? mail : { to: to.address, text };
		await append(tx, { delivery: to.way, key: `exercise-invitation:${id}`, payload });
		await noted(tx, actor, 'Invite', exerciseId, typed.name);
	});
}

/** Takes somebody out: what has not left for them does not leave. */
export function removeParticipant(actor: Actor, exerciseId: string, id: string): Promise<void> {
	return write(async (tx) => {
		const [gone] = await tx
			.update(row)
			.set({ leftAt: now() })
			.where(and(eq(row.id, id), eq(row.exerciseId, exerciseId), isNull(row.leftAt)))
			.returning();
		if (gone) await noted(tx, actor, 'Remove', exerciseId, gone.name);
	});
}

/** What somebody was asked to take part in, by the link of the invitation; null: no such link. */
export async function invitation(db: Reader, token: string) {
	const [found] = await db
		.select()
		.from(row)
		.innerJoin(exercise, eq(exercise.id, row.exerciseId))
		.where(eq(row.tokenHash, hashToken(token)));
	if (!found) return null;
	const { exercise_participant: who, exercise: what } = found;
	const over = stateOf(what, now()) === 'over';
	const answered = who.leftAt ? 'no' : who.confirmedAt ? 'yes' : null;
	const { name, startsAt, endsAt } = what;
	return { name, startsAt, endsAt, over, answered } as const;
}

/** The owner says yes or no, and may think again as long as the exercise is on. */
export function answerInvitation(token: string, yes: boolean): Promise<void | Refusal> {
	return write(async (tx) => {
		const found = await invitation(tx, token);
		if (!found) return refuse('exercise_gone');
		if (yes && found.over) return refuse('exercise_is_over');
		const at = now();
		const set = yes ? { confirmedAt: at, leftAt: null } : { leftAt: at };
		await tx
			.update(row)
			.set(set)
			.where(eq(row.tokenHash, hashToken(token)));
	});
}
