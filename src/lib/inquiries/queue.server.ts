import {
	and,
	asc,
	desc,
	eq,
	getTableColumns,
	gt,
	inArray,
	isNull,
	lt,
	lte,
	or,
	sql,
	type SQL
} from 'drizzle-orm';
import { osloDate, yearOf } from '$lib/calendar/civilDate';
import type { Reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { inSight } from './inSight.server';
import { runningOn } from './clocks/run.server';
import { handlers, isAttended, type Handler } from './handling/people.server';
import { headline, searchQuery, spokenRefs, type QueueFilter } from './queue';
import { STATES, type State } from './inquiry';
import { outsideOn } from './outside/show.server';
import type { InquiryRow } from './read.server';
import { inquiry } from './tables.server';

export const PAGE_SIZE = 50;
/** Counting stops here; a person reads «1 000+». */
export const COUNT_CAP = 1000;

/** Word for word as the index `inquiry_waiting` has it, or it could not be used. */
export const IS_WAITING = sql`${inquiry.state} in ('new', 'open')`;
/** SQLite would rather sort everything that waits than read that index, which is in order already. */
export const WAITING = sql`${inquiry} indexed by inquiry_waiting`;
const isWaiting = ({ state }: Pick<QueueFilter, 'state'>) =>
	state === 'waiting' || state === 'snoozed';

/** One line of the queue. */
export type QueueItem = Awaited<ReturnType<typeof queue>>['items'][number];

/** Who asks for the queue, and when. */
export interface Asking {
	actor: Actor;
	/** epoch milliseconds */
	now: number;
	/** the colleagues who work here (people.server.ts) */
	people: Handler[];
	/** whose work nobody sees to: whoever has it is away, or works elsewhere now */
	left: LeftBehind[];
}

type LeftBehind = Pick<InquiryRow, 'assigneeId' | 'unitId' | 'sensitivity'>;

/** @returns what the queue needs to know of who asks, read once for all its parts */
export async function asking(db: Reader, actor: Actor, now: number): Promise<Asking> {
	const people = await handlers(db, now);
	const { assigneeId, unitId, sensitivity } = inquiry;
	const taken = await db.all<LeftBehind>(
		sql`select distinct ${assigneeId} as "assigneeId", ${unitId} as "unitId",
			${sensitivity} as sensitivity from ${WAITING}
			where ${IS_WAITING} and ${assigneeId} is not null`
	);
	return { actor, now, people, left: taken.filter((place) => !isAttended(people, place)) };
}

/**
 * A page of the queue that the actor may see: what cannot wait first, then the soonest due; a search
 * gives the newest first, and before them those whose reference was said.
 * @returns the lines, and whether there are more
 */
export async function queue(db: Reader, who: Asking, filter: QueueFilter) {
	const skipped = (filter.page - 1) * PAGE_SIZE;
	const found = await db.all<{ id: number }>(
		sql`select ${inquiry.id} as id ${source(who, filter)} order by ${order(filter)}
			limit ${PAGE_SIZE + 1} offset ${skipped}`
	);
	const said = filter.search && !skipped ? await meant(db, who, filter) : [];
	const ids = [...new Set([...said, ...found.slice(0, PAGE_SIZE).map(({ id }) => id)])];
	return { items: await lines(db, who, ids), more: found.length > PAGE_SIZE };
}

/** How many the actor would find with a filter, counted to `COUNT_CAP` + 1. */
export async function countOf(db: Reader, who: Asking, filter: QueueFilter): Promise<number> {
	if (filter.search && !searchQuery(filter.search)) return (await meant(db, who, filter)).length;
	const [row] = await db.all<{ count: number }>(
		sql`select count(*) as count from (select 1 ${source(who, filter)} limit ${COUNT_CAP + 1})`
	);
	return row?.count ?? 0;
}

/** A part of what waits, as a tab shows it. */
type Part = Pick<QueueFilter, 'state' | 'overdue' | 'person'> & { state: 'waiting' | 'snoozed' };

/** How many the actor would find in parts of what waits, with the rest of a filter: all in one look. */
export async function countsOf<Name extends string>(
	db: Reader,
	who: Asking,
	filter: QueueFilter,
	parts: Record<Name, Part>
): Promise<Record<Name, number>> {
	const names = Object.keys(parts) as Name[];
	const sums = names.map((name) => {
		const part = and(sql`1`, ...conditions(who, parts[name]));
		return sql`count(*) filter (where ${part}) as ${sql.identifier(name)}`;
	});
	const where = and(IS_WAITING, ...limits(who, filter), among(who, filter));
	const [row] = await db.all<Record<Name, number>>(
		sql`select ${sql.join(sums, sql`, `)} from ${WAITING} where ${where}`
	);
	return row!;
}

/** Those that a search finds, as a condition beside others; undefined when nothing is searched for. */
function among({ now }: Asking, { search }: QueueFilter): SQL | undefined {
	if (!search) return undefined;
	const query = searchQuery(search);
	if (!query) return inArray(inquiry.ref, spokenRefs(search, yearOf(osloDate(now))));
	return sql`${inquiry.id} in (select rowid from inquiry_search where inquiry_search match ${query})`;
}

type Placed = Pick<InquiryRow, 'id' | 'hastens' | 'answerDueAt' | 'receivedAt'>;

/** The lines on either side of an inquiry in the part of the queue that it was opened from. */
export async function neighbours(
	db: Reader,
	who: Asking,
	filter: QueueFilter,
	of: Placed
): Promise<{ next: string | null; previous: string | null }> {
	const one = async (after: boolean) => {
		const [row] = await db.all<{ ref: string }>(
			sql`select ${inquiry.ref} as ref ${source(who, filter)} and ${beyond(filter, of, after)}
				order by ${order(filter, !after)} limit 1`
		);
		return row?.ref ?? null;
	};
	return { next: await one(true), previous: await one(false) };
}

/** The inquiries whose reference was said, the newest year first. */
async function meant(db: Reader, who: Asking, filter: QueueFilter): Promise<number[]> {
	const refs = spokenRefs(filter.search, yearOf(osloDate(who.now)));
	if (!refs.length) return [];
	const rows = await db
		.select({ id: inquiry.id })
		.from(inquiry)
		.where(and(inArray(inquiry.ref, refs), ...limits(who, filter), ...conditions(who, filter)))
		.orderBy(desc(inquiry.id));
	return rows.map(({ id }) => id);
}

async function lines(db: Reader, { actor, people }: Asking, ids: number[]) {
	const { text, contentHash: _, ...columns } = getTableColumns(inquiry);
	const rows = await db
		.select({ ...columns, opening: sql<string>`substr(${text}, 1, 240)`, assignee: user.name })
		.from(inquiry)
		.leftJoin(user, eq(user.id, inquiry.assigneeId))
		.where(and(inArray(inquiry.id, ids), inSight(actor)));
	const clocks = await runningOn(db, ids);
	const outside = await outsideOn(db, ids);
	const byId = new Map(rows.map((row) => [row.id, row]));
	return ids
		.flatMap((id) => byId.get(id) ?? [])
		.map(({ opening, assignee, ...row }) => ({
			...row,
			headline: headline(opening),
			clocks: clocks.filter(({ inquiryId }) => inquiryId === row.id),
			outside: outside.find(({ inquiryId }) => inquiryId === row.id) ?? null,
			assignee: assignee === null ? null : { name: assignee, attended: isAttended(people, row) }
		}));
}

/** From and where of a filter. A search leads, newest first, so that it can stop when the page is full. */
function source(who: Asking, filter: QueueFilter): SQL {
	const where = and(...limits(who, filter), ...conditions(who, filter));
	const query = searchQuery(filter.search);
	if (query)
		return sql`from inquiry_search cross join ${inquiry} on ${inquiry.id} = inquiry_search.rowid
			where inquiry_search match ${query} and ${where}`;
	if (filter.search) return sql`from ${inquiry} where 0`;
	return sql`from ${isWaiting(filter) ? WAITING : inquiry} where ${where}`;
}

/** What the actor may see, where it lies and what it is about. */
function limits({ actor }: Asking, { unitId, area }: QueueFilter): (SQL | undefined)[] {
	return [
		inSight(actor),
		unitId === null ? undefined : eq(inquiry.unitId, unitId),
		area === null ? undefined : eq(inquiry.area, area)
	];
}

/** How far it has come, and who has it. */
function conditions(
	{ actor, now, left }: Asking,
	filter: Pick<QueueFilter, 'state' | 'overdue' | 'person'>
): (SQL | undefined)[] {
	const { state, overdue, person } = filter;
	const awake = or(isNull(inquiry.snoozedUntil), lte(inquiry.snoozedUntil, now));
	return [
		isWaiting(filter) ? IS_WAITING : undefined,
		// A broken promise is never out of the way.
		state === 'waiting' && !overdue ? awake : undefined,
		state === 'snoozed' ? gt(inquiry.snoozedUntil, now) : undefined,
		isState(state) ? eq(inquiry.state, state) : undefined,
		overdue ? lt(inquiry.answerDueAt, now) : undefined,
		person === 'mine' ? eq(inquiry.assigneeId, actor.id) : undefined,
		person === 'nobody' ? unattended(left) : undefined
	];
}

/** Nobody has it, or whoever has it is away or works elsewhere now: then it is the unit's again. */
function unattended(left: LeftBehind[]): SQL | undefined {
	const places = left.map(
		({ assigneeId, unitId, sensitivity }) => sql`(${assigneeId}, ${unitId}, ${sensitivity})`
	);
	return or(
		isNull(inquiry.assigneeId),
		places.length
			? sql`(${inquiry.assigneeId}, ${inquiry.unitId}, ${inquiry.sensitivity})
				in (values ${sql.join(places, sql`, `)})`
			: undefined
	);
}

/** What stands after (or before) an inquiry in the order of a filter. */
function beyond(filter: QueueFilter, of: Placed, after: boolean): SQL {
	const sign = after === isAscending(filter) ? sql.raw('>') : sql.raw('<');
	if (filter.search) return sql`${inquiry.id} ${sign} ${of.id}`;
	if (!isAscending(filter))
		return sql`(${inquiry.receivedAt}, ${inquiry.id}) ${sign} (${of.receivedAt}, ${of.id})`;
	return sql`(not ${inquiry.hastens}, coalesce(${inquiry.answerDueAt}, 0), ${inquiry.id})
		${sign} (${of.hastens ? 0 : 1}, ${of.answerDueAt ?? 0}, ${of.id})`;
}

function order(filter: QueueFilter, reversed = false): SQL {
	const way = isAscending(filter) === reversed ? desc : asc;
	// The index of the search is in this order already, by its own name for it.
	if (searchQuery(filter.search)) return way(sql`inquiry_search.rowid`);
	if (!isAscending(filter)) return sql`${way(inquiry.receivedAt)}, ${way(inquiry.id)}`;
	const hastensFirst = reversed ? asc(inquiry.hastens) : desc(inquiry.hastens);
	return sql`${hastensFirst}, ${way(inquiry.answerDueAt)}, ${way(inquiry.id)}`;
}

/** What waits is shown the soonest due first, all else the newest first. */
function isAscending({ state, search }: QueueFilter): boolean {
	return !search && ['waiting', 'snoozed', 'new', 'open'].includes(state);
}

const isState = (state: QueueFilter['state']): state is State => STATES.includes(state as State);
