import { and, asc, desc, eq, gt, isNull, lt, type SQL } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { phoneWords } from '$lib/outbox/sms/phone';
import { people, person, type Person } from '../people.server';
import { user } from '../tables.server';
import { faultOf, STEPS } from './line';
import { coverage, type Coverage, type Span } from './shifts';
import { dutyLine, shift } from './tables.server';

export type Line = typeof dutyLine.$inferSelect;
export type StoredShift = typeof shift.$inferSelect;

/** A shift that counts, with what its holder is called. */
export interface HeldShift extends Pick<StoredShift, 'id' | 'lineId' | 'userId'>, Span {
	line: string;
	name: string;
	/** the number to call: the line's own, else the holder's; '' when none is known */
	phone: string;
	/** why the holder cannot do it after all */
	fault: ReturnType<typeof faultOf>;
}

/** A line as the roster shows it: its shifts between two instants, and what is wrong with them. */
export interface RosterLine extends Coverage<HeldShift> {
	line: Line;
	shifts: HeldShift[];
}

/** The lines that are kept, in the order they are called; with `all` the old ones too, last. */
export async function lines(db: Reader, all = false): Promise<Line[]> {
	const rows = await db
		.select()
		.from(dutyLine)
		.where(all ? undefined : eq(dutyLine.active, true))
		.orderBy(desc(dutyLine.active), asc(dutyLine.name));
	return rows.sort(
		(a, b) => Number(b.active) - Number(a.active) || STEPS.indexOf(a.step) - STEPS.indexOf(b.step)
	);
}

/** One line, or null. */
export async function lineById(db: Reader, id: string): Promise<Line | null> {
	const [found] = await db.select().from(dutyLine).where(eq(dutyLine.id, id));
	return found ?? null;
}

/** One shift, also one that is over or cancelled, or null. */
export async function shiftById(db: Reader, id: string): Promise<StoredShift | null> {
	const [found] = await db.select().from(shift).where(eq(shift.id, id));
	return found ?? null;
}

/** The shifts that count and have some time between two instants, by their beginning. */
export async function shiftsBetween(
	db: Reader,
	from: number,
	until: number,
	...only: (SQL | undefined)[]
): Promise<HeldShift[]> {
	const [everybody, rows] = await Promise.all([
		people(db),
		db
			.select({ shift, line: dutyLine, name: user.name, mobile: user.phone })
			.from(shift)
			.innerJoin(dutyLine, eq(dutyLine.id, shift.lineId))
			.innerJoin(user, eq(user.id, shift.userId))
			.where(
				and(
					isNull(shift.cancelledAt),
					gt(shift.endsAt, from),
					lt(shift.startsAt, until),
					dutyLine.active,
					...only
				)
			)
			.orderBy(asc(shift.startsAt), asc(shift.id))
	]);
	const holders = new Map(everybody.map((one) => [one.id, one]));
	return rows.map(({ shift: { id, lineId, userId, startsAt, endsAt }, line, name, mobile }) => {
		const fault = faultOf(holders.get(userId)!, line, { endsAt });
		return {
			id,
			lineId,
			userId,
			startsAt,
			endsAt,
			line: line.name,
			name,
			phone: line.phone || phoneWords(mobile ?? ''),
			fault
		};
	});
}

/** Every line that is kept, with its shifts, holes and doubles between two instants. */
export async function roster(db: Reader, from: number, until: number): Promise<RosterLine[]> {
	const [kept, all] = await Promise.all([lines(db), shiftsBetween(db, from, until)]);
	return kept.map((line) => {
		const shifts = all.filter(({ lineId }) => lineId === line.id);
		return { line, shifts, ...coverage(shifts, from, until) };
	});
}

/** Who can be on duty on a line for a while, by name. */
export async function ableOn(db: Reader, line: Line, span: Pick<Span, 'endsAt'>) {
	const everybody = await people(db);
	return everybody.filter((one) => one.joined && !faultOf(one, line, span)).map(asHolder);
}

/** The lines that a colleague can be on duty on now, which opens the roster. */
export async function linesOf(db: Reader, userId: string, at: number): Promise<Line[]> {
	const [kept, holder] = await Promise.all([lines(db), person(db, userId)]);
	return kept.filter((line) => holder && !faultOf(holder, line, { endsAt: at }));
}

function asHolder({ id, name }: Person) {
	return { id, name };
}
