import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { user } from '../tables.server';
import { STEPS, type Step } from './line';
import { dutyLine, shift } from './tables.server';

/** Somebody who is on duty, and until when (epoch milliseconds). */
export interface OnDuty {
	shiftId: string;
	lineId: string;
	line: string;
	step: Step;
	userId: string;
	name: string;
	email: string;
	/** the person's own mobile, E.164; null when it is not known */
	phone: string | null;
	/** kinds of crisis message the line answers for; null: every kind */
	kinds: string[] | null;
	/** the line's own telephone, as it is read aloud; '' when it has none */
	linePhone: string;
	startsAt: number;
	endsAt: number;
}

/**
 * Who is on duty at an instant (epoch milliseconds), in the order they are called: primary, backup,
 * leader. A person who has been switched off is on duty no more.
 */
export async function onDuty(db: Reader, at: number): Promise<OnDuty[]> {
	const rows = await db
		.select({
			shiftId: shift.id,
			lineId: dutyLine.id,
			line: dutyLine.name,
			step: dutyLine.step,
			userId: user.id,
			name: user.name,
			email: user.email,
			phone: user.phone,
			kinds: dutyLine.kinds,
			linePhone: dutyLine.phone,
			startsAt: shift.startsAt,
			endsAt: shift.endsAt
		})
		.from(shift)
		.innerJoin(dutyLine, eq(dutyLine.id, shift.lineId))
		.innerJoin(user, eq(user.id, shift.userId))
		.where(
			and(
				lte(shift.startsAt, at),
				gt(shift.endsAt, at),
				isNull(shift.cancelledAt),
				dutyLine.active,
				user.active
			)
		)
		.orderBy(asc(dutyLine.name), asc(shift.startsAt));
	return rows.sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step));
}

/** Whether a person is on duty on any line at an instant (epoch milliseconds). */
export async function isOnDuty(db: Reader, userId: string, at: number): Promise<boolean> {
	return (await onDuty(db, at)).some((one) => one.userId === userId);
}
