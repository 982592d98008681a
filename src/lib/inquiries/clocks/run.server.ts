import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { addOpenTime, type OpeningHours } from '$lib/calendar/openingHours';
import type { Reader, Tx } from '$lib/database/database.server';
import { unitById } from '$lib/staff/units.server';
import type { NewEvent } from '../event';
import type { InquiryRow } from '../read.server';
import { course, type Course } from './course';
import { lawsOf } from './laws.server';
import { OFFICE_HOURS, remindAt } from './reminder';
import { inquiryClock } from './tables.server';

const HOUR = 3_600_000;

/** Lets an event stop and start the clocks of an inquiry, in its own transaction. @param before null: it came in */
export async function runClocks(
	tx: Tx,
	before: InquiryRow | null,
	after: InquiryRow,
	event: NewEvent,
	now: number
): Promise<void> {
	const running = before ? await runningOf(tx, before.id) : [];
	const unit = await unitById(tx, after.unitId);
	const hours = unit?.hours ?? OFFICE_HOURS;
	const within = unit?.targetHours ?? null;
	const unitDueAt = within === null ? null : addOpenTime(hours, now, within * HOUR);
	const laws = await lawsOf(tx);
	const { stop, start } = course({ before, after, event }, running, { now, laws, unitDueAt });
	for (const { id, because } of stop)
		await tx
			.update(inquiryClock)
			.set({ stoppedAt: now, stopped: because })
			.where(eq(inquiryClock.id, id));
	await startClocks(tx, after.id, start, hours);
}

/** Writes down clocks that begin to run. @param hours when the unit that is to be reminded is open */
export async function startClocks(
	tx: Tx,
	inquiryId: number,
	start: Course['start'],
	hours: OpeningHours
): Promise<void> {
	if (!start.length) return;
	const rows = start.map((clock) => ({ ...clock, inquiryId, remindAt: remindAt(clock, hours) }));
	await tx.insert(inquiryClock).values(rows);
}

function runningOf(tx: Tx, inquiryId: number) {
	return tx
		.select()
		.from(inquiryClock)
		.where(and(eq(inquiryClock.inquiryId, inquiryId), isNull(inquiryClock.stoppedAt)));
}

/** What runs on inquiries, for a list of them. The caller has checked who may see them. */
export function runningOn(db: Reader, inquiryIds: number[]) {
	return db
		.select({
			inquiryId: inquiryClock.inquiryId,
			kind: inquiryClock.kind,
			dueAt: inquiryClock.dueAt
		})
		.from(inquiryClock)
		.where(and(inArray(inquiryClock.inquiryId, inquiryIds), isNull(inquiryClock.stoppedAt)));
}

/** The clocks of inquiries, in the order they started. The caller has checked who may see them. */
export function clocksOf(db: Reader, inquiryIds: number[]) {
	return db
		.select()
		.from(inquiryClock)
		.where(inArray(inquiryClock.inquiryId, inquiryIds))
		.orderBy(asc(inquiryClock.id));
}
