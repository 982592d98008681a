import { desc, eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader, type Tx } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { closed, extendable, stateOf } from './exercise';
import { exercise } from './tables.server';

export type Exercise = typeof exercise.$inferSelect;

export async function exerciseById(db: Reader, id: string): Promise<Exercise | null> {
	const [found] = await db.select().from(exercise).where(eq(exercise.id, id));
	return found ?? null;
}

/** Every exercise there has been, newest first. */
export function exercises(db: Reader = reader): Promise<Exercise[]> {
	return db.select().from(exercise).orderBy(desc(exercise.startsAt)).limit(500);
}

/** Those that go on now. */
export async function runningExercises(db: Reader = reader): Promise<Exercise[]> {
	const at = now();
	return (await exercises(db)).filter((one) => stateOf(one, at) === 'running');
}

/** Why nothing can be written or sent in an exercise now; null when it goes on, or none is meant. */
export async function closedExercise(db: Reader, id: string | null): Promise<Refusal | null> {
	return id === null ? null : closed(await exerciseById(db, id), now());
}

/** Ends an exercise: from now on nothing can be written in it, and none of its letters leaves. */
export function endExercise(actor: Actor, id: string): Promise<void | Refusal> {
	return write(async (tx) => {
		const refusal = await closedExercise(tx, id);
		if (refusal) return refusal;
		await tx.update(exercise).set({ endsAt: now() }).where(eq(exercise.id, id));
		await noted(tx, actor, 'End', id);
	});
}

const HOUR = 3_600_000;

/** Lets an exercise go on for an hour from now, also one that has ended within the day. */
export function extendExercise(actor: Actor, id: string): Promise<void | Refusal> {
	return write(async (tx) => {
		const found = await exerciseById(tx, id);
		if (!found || !extendable(found, now())) return refuse('exercise_is_over');
		await tx
			.update(exercise)
			.set({ endsAt: now() + HOUR })
			.where(eq(exercise.id, id));
		await noted(tx, actor, 'Extend', id);
	});
}

/** Writes down what was learned. It can be mended; the log knows by whom. */
export function writeLessons(actor: Actor, id: string, lessons: string): Promise<void> {
	return write(async (tx) => {
		const set = { lessons, lessonsBy: actor.id, lessonsAt: now() };
		await tx.update(exercise).set(set).where(eq(exercise.id, id));
		await noted(tx, actor, 'Lessons', id);
	});
}

type Act = 'Start' | 'End' | 'Extend' | 'Lessons' | 'Invite' | 'Remove';

/** Puts what was done in the audit log, and on open screens. */
export async function noted(
	tx: Tx,
	actor: Actor | null,
	act: Act,
	id: string,
	name?: string
): Promise<void> {
	const details = name === undefined ? {} : { details: { name } };
	await record(tx, { actor, action: `crisis.exercise${act}`, subject: id, ...details });
	await announce(tx, { topic: 'incident', subject: id });
}
