import { and, asc, desc, eq, inArray, lt, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { visibleTo } from '$lib/staff/visibility.server';
import { runningOn } from './clocks/run.server';
import { headline, searchQuery, type QueueFilter } from './queue';
import { inquiry } from './tables.server';

export const PAGE_SIZE = 50;
/** Counting stops here; a person reads «1 000+». */
export const COUNT_CAP = 1000;
const WAITING = ['new', 'open'] as const;

/** One line of the queue. */
export type QueueItem = Awaited<ReturnType<typeof queue>>['items'][number];

/**
 * A page of the queue that the actor may see: what waits for an answer first, the soonest due on
 * top; a search gives the newest first.
 * @returns the lines, and whether there are more
 */
export async function queue(db: Reader, actor: Actor, filter: QueueFilter, now: number) {
	const rows = await db
		.select({
			id: inquiry.id,
			ref: inquiry.ref,
			opening: sql<string>`substr(${inquiry.text}, 1, 240)`,
			intake: inquiry.intake,
			senderName: inquiry.senderName,
			area: inquiry.area,
			unitId: inquiry.unitId,
			sensitivity: inquiry.sensitivity,
			hastens: inquiry.hastens,
			state: inquiry.state,
			receivedAt: inquiry.receivedAt,
			answerDueAt: inquiry.answerDueAt
		})
		.from(inquiry)
		.where(and(visibleTo(actor, inquiry), ...conditions(filter, now)))
		.orderBy(...order(filter))
		.limit(PAGE_SIZE + 1)
		.offset((filter.page - 1) * PAGE_SIZE);
	const shown = rows.slice(0, PAGE_SIZE);
	const clocks = await runningOn(
		db,
		shown.map(({ id }) => id)
	);
	const items = shown.map(({ id, opening, ...row }) => ({
		...row,
		headline: headline(opening),
		clocks: clocks.filter(({ inquiryId }) => inquiryId === id)
	}));
	return { items, more: rows.length > PAGE_SIZE };
}

/** How many the actor would find with a filter, counted to `COUNT_CAP` + 1. */
export async function countOf(
	db: Reader,
	actor: Actor,
	filter: QueueFilter,
	now: number
): Promise<number> {
	const found = db
		.select({ one: sql`1`.as('one') })
		.from(inquiry)
		.where(and(visibleTo(actor, inquiry), ...conditions(filter, now)))
		.limit(COUNT_CAP + 1)
		.as('found');
	const [row] = await db.select({ count: sql<number>`count(*)` }).from(found);
	return row?.count ?? 0;
}

function conditions(filter: QueueFilter, now: number): (SQL | undefined)[] {
	const { state, unitId, area, overdue } = filter;
	const query = searchQuery(filter.search);
	return [
		state === 'waiting' ? inArray(inquiry.state, [...WAITING]) : undefined,
		state === 'waiting' || state === 'all' ? undefined : eq(inquiry.state, state),
		unitId === null ? undefined : eq(inquiry.unitId, unitId),
		area === null ? undefined : eq(inquiry.area, area),
		overdue ? lt(inquiry.answerDueAt, now) : undefined,
		query === null
			? undefined
			: sql`${inquiry.id} in (select rowid from inquiry_search where inquiry_search match ${query})`
	];
}

function order({ state, search }: QueueFilter): SQL[] {
	if (search) return [desc(inquiry.id)];
	return state === 'waiting' || state === 'new' || state === 'open'
		? [asc(inquiry.answerDueAt), asc(inquiry.id)]
		: [desc(inquiry.receivedAt), desc(inquiry.id)];
}
