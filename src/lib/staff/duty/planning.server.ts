import { eq } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { once } from '$lib/database/once.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { lineById, type Line } from './roster.server';
import { rotation, type RotationPlan } from './rotation';
import {
	cutOut,
	insertShift,
	liveShifts,
	noted,
	rightRefusal,
	shiftRefusal,
	type NewShift
} from './shifts.server';
import type { Span } from './shifts';
import { dutyLine } from './tables.server';
import { tellGone, tellHolder, tellOfRotation } from './telling.server';

/** What a planner writes of a line. */
export type LineDetails = Pick<Line, 'name' | 'step' | 'role' | 'kinds' | 'unitId' | 'phone'>;

/** Makes a line (`id` null) or changes one. @returns its id */
export function saveLine(
	actor: Actor,
	id: string | null,
	details: LineDetails
): Promise<string | Refusal> {
	return write(async (tx) => {
		if (id && !(await lineById(tx, id))) return refuse('duty_line_gone');
		const line = { id: id ?? newId(), ...details, createdAt: now() };
		await tx
			.insert(dutyLine)
			.values(line)
			.onConflictDoUpdate({ target: dutyLine.id, set: details });
		await noted(tx, actor, id ? 'saveLine' : 'createLine', line, {});
		return line.id;
	});
}

/** Stops keeping a line, or takes it up again. Its shifts stay as they are. */
export function switchLine(actor: Actor, id: string, active: boolean): Promise<Refusal | void> {
	return write(async (tx) => {
		const line = await lineById(tx, id);
		if (!line) return refuse('duty_line_gone');
		await tx.update(dutyLine).set({ active }).where(eq(dutyLine.id, id));
		await noted(tx, actor, active ? 'startLine' : 'endLine', line, {});
	});
}

/** Puts one shift on a line. @param key of the intent: the same again is done once */
export function addShift(
	actor: Actor,
	lineId: string,
	planned: NewShift,
	key: string | null
): Promise<true | Refusal> {
	const request = { key, scope: `duty.addShift:${actor.id}`, content: { lineId, planned } };
	return write((tx) =>
		once<true | Refusal>(tx, request, async () => {
			const line = await lineById(tx, lineId);
			if (!line?.active) return refuse('duty_line_gone');
			if (planned.endsAt <= now()) return refuse('duty_shift_over');
			const refusal = await shiftRefusal(tx, line, planned);
			if (refusal) return refusal;
			const made = await insertShift(tx, line.id, planned);
			await noted(tx, actor, 'addShift', line, { holder: planned.userId, span: planned });
			await tellHolder(tx, actor, line, made);
			return true;
		})
	);
}

/** A rotation that a planner has looked at. */
export interface RotationRequest {
	plan: RotationPlan;
	/** whether what stands there from before gives way; without it that is refused */
	replace: boolean;
	key: string | null;
}

/** Puts a rotation on a line: all of it, or nothing. @returns how many shifts it became */
export function addRotation(
	actor: Actor,
	lineId: string,
	{ plan, replace, key }: RotationRequest
): Promise<number | Refusal> {
	const content = { lineId, plan, replace };
	const request = { key, scope: `duty.addRotation:${actor.id}`, content };
	return write((tx) =>
		once<number | Refusal>(tx, request, async () => {
			const line = await lineById(tx, lineId);
			if (!line?.active) return refuse('duty_line_gone');
			const planned = rotation(plan);
			const refusal = await rotationRefusal(tx, line, planned, replace);
			return refusal ?? putRotation(tx, actor, line, planned);
		})
	);
}

/** Why a rotation cannot be put on a line, or null. */
export async function rotationRefusal(
	db: Reader,
	line: Line,
	planned: NewShift[],
	replace: boolean
): Promise<Refusal | null> {
	const whole = spanOf(planned);
	if (!whole) return refuse('duty_rotation_empty');
	if (whole.startsAt <= now()) return refuse('duty_rotation_past');
	const before = await liveShifts(db, line.id, whole);
	if (before.length && !replace) return refuse('duty_rotation_overlaps', { count: before.length });
	for (const userId of new Set(planned.map((one) => one.userId))) {
		const last = planned.findLast((one) => one.userId === userId)!;
		const refusal = await rightRefusal(db, line, last);
		if (refusal) return refusal;
	}
	return null;
}

async function putRotation(tx: Tx, actor: Actor, line: Line, planned: NewShift[]): Promise<number> {
	const whole = spanOf(planned)!;
	const takesPart = new Set(planned.map((one) => one.userId));
	for (const held of await liveShifts(tx, line.id, whole)) {
		await cutOut(tx, held, whole);
		if (!takesPart.has(held.userId)) await tellGone(tx, actor, line, held, held);
	}
	for (const one of planned) await insertShift(tx, line.id, one);
	await noted(tx, actor, 'addRotation', line, { span: whole });
	for (const userId of takesPart) {
		const count = planned.filter((one) => one.userId === userId).length;
		await tellOfRotation(tx, actor, line, { userId, count, whole });
	}
	return planned.length;
}

/** From when to when a rotation goes; null when it has no shifts. */
export function spanOf(planned: Span[]): Span | null {
	const [first, last] = [planned[0], planned.at(-1)];
	return first && last ? { startsAt: first.startsAt, endsAt: last.endsAt } : null;
}
