import { and, count, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { area } from '../areas/tables.server';
import type { Audience } from '../crisis/audience';
import type { Reader } from '../database/database.server';
import { wants } from './audience';

/** A table of subscribers with what `wants` asks for; who has not confirmed has no `since`. */
interface Subscribers {
	table: SQLiteTable;
	areaIds: SQLiteColumn;
	topics: SQLiteColumn;
	locale: SQLiteColumn;
	since: SQLiteColumn;
}

/**
 * How many would be told, by their language. It is asked with each pause of whoever writes, so nobody is
 * looked at one by one: the same choice is judged once, however many have made it, from an index alone.
 */
export async function reachIn(
	db: Reader,
	subscribers: Subscribers,
	audiences: Audience[]
): Promise<Record<string, number>> {
	const active = await db.select({ id: area.id }).from(area).where(eq(area.active, true));
	const inUse = new Set(active.map(({ id }) => id));
	const reach: Record<string, number> = {};
	const counted = new Set<string>();
	// Those in two audiences count once, in the one that more people are in.
	const limits = new Set(audiences.map(limitOf).sort((a, b) => b - a));
	for (const limit of limits) {
		const some = audiences.filter((one) => limitOf(one) === limit);
		for (const { areaIds, topics, locale, n } of await choices(db, subscribers, limit)) {
			const choice = `${areaIds} ${topics} ${locale}`;
			const wish = { areaIds: listIn(areaIds), topics: listIn(topics), createdAt: -Infinity };
			if (counted.has(choice) || !wants(wish, some, inUse)) continue;
			counted.add(choice);
			reach[locale] = (reach[locale] ?? 0) + n;
		}
	}
	return reach;
}

const limitOf = ({ by = Infinity }: Audience): number => by;
const listIn = (json: string): string[] => JSON.parse(json) as string[];

/** What people have chosen by an instant, and how many have chosen each. */
function choices(db: Reader, { table, areaIds, topics, locale, since }: Subscribers, by: number) {
	return db
		.select({
			areaIds: sql<string>`${areaIds}`,
			topics: sql<string>`${topics}`,
			locale: sql<string>`${locale}`,
			n: count()
		})
		.from(table)
		.where(and(isNotNull(since), by === Infinity ? undefined : lte(since, by)))
		.groupBy(areaIds, topics, locale);
}

/** How many that is in all. */
export function inAll(reach: Record<string, number>): number {
	return Object.values(reach).reduce((sum, n) => sum + n, 0);
}
