import { and, asc, desc, eq, gt, inArray, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import { osloDate, yearOf } from '$lib/calendar/civilDate';
import type { Actor } from '$lib/staff/actor';
import { inSight } from './inSight.server';
import { type Handler } from './handling/people.server';
import { searchQuery, spokenRefs, type QueueFilter } from './queue';
import { STATES, type State } from './inquiry';
import type { InquiryRow } from './read.server';
import { inquiry } from './tables.server';

/** Word for word as the index `inquiry_waiting` has it, or it could not be used. */
export const IS_WAITING = sql`${inquiry.state} in ('new', 'open')`;

/** SQLite would rather sort everything that waits than read that index, which is in order already. */
export const WAITING = sql`${inquiry} indexed by inquiry_waiting`;

const isWaiting = ({ state }: Pick<QueueFilter, 'state'>) =>
	state === 'waiting' || state === 'snoozed';

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

export type LeftBehind = Pick<InquiryRow, 'assigneeId' | 'unitId' | 'sensitivity'>;

/** A part of what waits, as a tab shows it. */
export type Part = Pick<QueueFilter, 'state' | 'overdue' | 'person'> & {
	state: 'waiting' | 'snoozed';
};

/** Those that a search finds, as a condition beside others; undefined when nothing is searched for. */
export function among({ now }: Asking, { search }: QueueFilter): SQL | undefined {
	if (!search) return undefined;
	const query = searchQuery(search);
	if (!query) return inArray(inquiry.ref, spokenRefs(search, yearOf(osloDate(now))));
	return sql`${inquiry.id} in (select rowid from inquiry_search where inquiry_search match ${query})`;
}

export type Placed = Pick<InquiryRow, 'id' | 'hastens' | 'answerDueAt' | 'receivedAt'>;

/** From and where of a filter. A search leads, newest first, so that it can stop when the page is full. */
export function source(who: Asking, filter: QueueFilter): SQL {
	const where = and(...limits(who, filter), ...conditions(who, filter));
	const query = searchQuery(filter.search);
	if (query)
		return sql`from inquiry_search cross join ${inquiry} on ${inquiry.id} = inquiry_search.rowid
			where inquiry_search match ${query} and ${where}`;
	if (filter.search) return sql`from ${inquiry} where 0`;
	return sql`from ${isWaiting(filter) ? WAITING : inquiry} where ${where}`;
}

/** What the actor may see, where it lies and what it is about. */
export function limits({ actor }: Asking, { unitId, area }: QueueFilter): (SQL | undefined)[] {
	return [
		inSight(actor),
		unitId === null ? undefined : eq(inquiry.unitId, unitId),
		area === null ? undefined : eq(inquiry.area, area)
	];
}

/** How far it has come, and who has it. */
export function conditions(
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
export function beyond(filter: QueueFilter, of: Placed, after: boolean): SQL {
	const sign = after === isAscending(filter) ? sql.raw('>') : sql.raw('<');
	if (filter.search) return sql`${inquiry.id} ${sign} ${of.id}`;
	if (!isAscending(filter))
		return sql`(${inquiry.receivedAt}, ${inquiry.id}) ${sign} (${of.receivedAt}, ${of.id})`;
	return sql`(not ${inquiry.hastens}, coalesce(${inquiry.answerDueAt}, 0), ${inquiry.id})
		${sign} (${of.hastens ? 0 : 1}, ${of.answerDueAt ?? 0}, ${of.id})`;
}

export function order(filter: QueueFilter, reversed = false): SQL {
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
