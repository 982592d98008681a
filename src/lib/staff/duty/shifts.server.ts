import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { person } from '../people.server';
import { faultOf } from './line';
import type { Line, StoredShift } from './roster.server';
import { overlaps, remains, type Span } from './shifts';
import { shift } from './tables.server';
import { spanText } from './words';

/** The minute that it is: shifts begin and end on whole minutes, as people write them. */
export function thisMinute(): number {
	return Math.floor(now() / 60_000) * 60_000;
}

/** A shift that is to be. */
export interface NewShift extends Span {
	userId: string;
}

/** Why somebody cannot be on duty on a line until then, or null. */
export async function rightRefusal(
	db: Reader,
	line: Line,
	{ userId, endsAt }: Pick<NewShift, 'userId' | 'endsAt'>
): Promise<Refusal | null> {
	const holder = await person(db, userId);
	if (holder && !faultOf(holder, line, { endsAt })) return null;
	return refuse('duty_holder_unable', { name: holder?.name ?? '', line: line.name });
}

/**
 * Why somebody cannot have a shift: without the right to it, or on that line already then.
 * @param instead the shift that gives way, which is no hindrance
 */
export async function shiftRefusal(
	db: Reader,
	line: Line,
	planned: NewShift,
	instead?: string
): Promise<Refusal | null> {
	const unable = await rightRefusal(db, line, planned);
	if (unable) return unable;
	const then = await liveShifts(db, line.id, planned);
	const busy = then.some((one) => one.userId === planned.userId && one.id !== instead);
	return busy ? refuse('duty_holder_busy', { line: line.name }) : null;
}

/** Puts a shift on a line. Ask `shiftRefusal` first. */
export async function insertShift(
	tx: Tx,
	lineId: string,
	{ userId, startsAt, endsAt }: NewShift
): Promise<StoredShift> {
	const at = now();
	const made = { lineId, userId, startsAt, endsAt, createdAt: at, changedAt: at };
	const [stored] = await tx
		.insert(shift)
		.values({ id: newId(), ...made })
		.returning();
	return stored!;
}

/** The shifts of a line that count and have some time in a span. */
export async function liveShifts(
	db: Reader,
	lineId: string,
	{ startsAt, endsAt }: Span
): Promise<StoredShift[]> {
	return db
		.select()
		.from(shift)
		.where(
			and(
				eq(shift.lineId, lineId),
				isNull(shift.cancelledAt),
				lt(shift.startsAt, endsAt),
				gt(shift.endsAt, startsAt)
			)
		);
}

/** Takes some time out of a shift, which is shortened, parted in two, or cancelled. */
export async function cutOut(tx: Tx, held: StoredShift, part: Span): Promise<void> {
	if (!overlaps(held, part)) return;
	const [first, second] = remains(held, part);
	const changedAt = now();
	const sequence = held.sequence + 1;
	const set = first
		? { ...first, sequence, changedAt }
		: { cancelledAt: changedAt, sequence, changedAt };
	await tx.update(shift).set(set).where(eq(shift.id, held.id));
	if (second) await insertShift(tx, held.lineId, { userId: held.userId, ...second });
}

/** Writes in the log what was done with a line's shifts, and tells open screens. */
export async function noted(
	tx: Tx,
	actor: Actor,
	action: string,
	line: Pick<Line, 'id' | 'name'>,
	{ holder, span }: { holder?: string; span?: Span }
): Promise<void> {
	const time = span ? spanText({ locale: 'nb' }, span) : null;
	const details = { name: line.name, holder: holder ?? null, time };
	await record(tx, { actor, action: `duty.${action}`, subject: line.id, details });
	await announce(tx, { topic: 'duty', subject: line.id });
}
