import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { osloDate, yearOf } from '$lib/calendar/civilDate';
import type { Reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { inSight } from './inSight.server';
import { runningOn } from './clocks/run.server';
import { handlers, isAttended } from './handling/people.server';
import { headline, searchQuery, spokenRefs, type QueueFilter } from './queue';
import { outsideOn } from './outside/show.server';
import { inquiry } from './tables.server';
import {
	among,
	beyond,
	conditions,
	IS_WAITING,
	limits,
	order,
	source,
	WAITING,
	type Asking,
	type LeftBehind,
	type Part,
	type Placed
} from './queueQuery.server';

export const PAGE_SIZE = 50;

/** Counting stops here; a person reads «1 000+». */
export const COUNT_CAP = 1000;

/** One line of the queue. */
export type QueueItem = Awaited<ReturnType<typeof queue>>['items'][number];

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
