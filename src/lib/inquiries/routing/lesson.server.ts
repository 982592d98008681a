import { eq } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import { areasOf } from '$lib/staff/unit';
import { units } from '$lib/staff/units.server';
import type { EventKind, NewEvent } from '../event';
import type { InquiryRow } from '../read.server';
import { eventsOf } from '../read.server';
import { routeLesson } from './tables.server';
import { words } from './words';

const READ_AT_MOST = 6000;
const STEMS_AT_MOST = 120;

/** What says that it did not belong there after all, or that nobody has said that it did. */
const UNMAKE: readonly EventKind[] = ['bounced', 'forwarded', 'referred', 'undone'];

/**
 * Learns from what people do with an inquiry: a unit that takes or answers what somebody else sent
 * there confirms the route; one that sends it back or on unmakes it, and so does shielding it. What a rule or nobody sent
 * teaches nothing, and neither does a unit with several areas when none was suggested.
 */
export async function learn(
	tx: Tx,
	row: InquiryRow,
	event: NewEvent,
	by: { id: string } | null
): Promise<void> {
	if (UNMAKE.includes(event.kind) || row.sensitivity !== 'normal') {
		await tx.delete(routeLesson).where(eq(routeLesson.inquiryId, row.id));
		return;
	}
	const takes = event.kind === 'assigned' && event.details.to === by?.id;
	if (!by || !row.area || !(takes || event.kind === 'answered')) return;
	const sent = (await eventsOf(tx, row)).findLast(
		({ kind }) => kind === 'forwarded' || kind === 'bounced'
	);
	if (sent?.kind !== 'forwarded' || sent.details.to !== row.unitId || !sent.userId) return;
	if (!sent.details.accepted && !(await hasOneArea(tx, row.unitId))) return;
	const found = words(row.text.slice(0, READ_AT_MOST)).map(({ stem }) => stem);
	const stems = [...new Set(found)].filter((stem) => !/\d/.test(stem)).slice(0, STEMS_AT_MOST);
	const lesson = { area: row.area, stems, sentBy: sent.userId, confirmedBy: by.id, at: now() };
	await tx
		.insert(routeLesson)
		.values({ inquiryId: row.id, ...lesson })
		.onConflictDoUpdate({ target: routeLesson.inquiryId, set: lesson });
}

async function hasOneArea(tx: Tx, unitId: string): Promise<boolean> {
	const all = await units(tx);
	const unit = all.find(({ id }) => id === unitId);
	return unit !== undefined && areasOf(unit, all, osloDate(now())).length === 1;
}
