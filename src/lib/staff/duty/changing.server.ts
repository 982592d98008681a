import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { lineById, shiftById, type Line, type StoredShift } from './roster.server';
import {
	cutOut,
	insertShift,
	noted,
	shiftRefusal,
	thisMinute,
	type NewShift
} from './shifts.server';
import type { Span } from './shifts';
import { tellGone, tellHolder } from './telling.server';

/** A shift that has some time left, and its line; or why there is none. */
export async function standing(
	db: Reader,
	id: string
): Promise<{ held: StoredShift; line: Line; rest: Span } | Refusal> {
	const held = await shiftById(db, id);
	const line = held && (await lineById(db, held.lineId));
	if (!held || !line || held.cancelledAt !== null) return refuse('duty_shift_gone');
	if (held.endsAt <= now()) return refuse('duty_shift_over');
	const startsAt = Math.max(held.startsAt, thisMinute());
	return { held, line, rest: { startsAt, endsAt: held.endsAt } };
}

/** Takes what is left of a shift off the roster. What has been stood is not undone. */
export function cancelShift(actor: Actor, id: string): Promise<Refusal | void> {
	return write(async (tx) => {
		const found = await standing(tx, id);
		if (isRefused(found)) return found;
		const { held, line, rest } = found;
		await cutOut(tx, held, rest);
		await noted(tx, actor, 'cancelShift', line, { holder: held.userId, span: rest });
		await tellGone(tx, actor, line, held, rest);
	});
}

/** Puts what is left of a shift at other times, or gives it to somebody: the planner decides. */
export function changeShift(actor: Actor, id: string, wish: NewShift): Promise<Refusal | void> {
	return write(async (tx) => {
		const found = await standing(tx, id);
		if (isRefused(found)) return found;
		const { held, line, rest } = found;
		const begun = rest.startsAt > held.startsAt;
		const startsAt = begun ? Math.max(rest.startsAt, wish.startsAt) : wish.startsAt;
		const planned = { ...wish, startsAt };
		if (planned.endsAt <= planned.startsAt) return refuse('duty_shift_over');
		const refusal = await shiftRefusal(tx, line, planned, held.id);
		if (refusal) return refusal;
		await cutOut(tx, held, rest);
		const made = await insertShift(tx, line.id, planned);
		await noted(tx, actor, 'changeShift', line, { holder: planned.userId, span: planned });
		await tellHolder(tx, actor, line, made);
		if (held.userId !== planned.userId) await tellGone(tx, actor, line, held, rest);
	});
}
