import { and, asc, count, gt, inArray, isNotNull, or, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { area } from '../../areas/tables.server';
import type { Reader } from '../../database/database.server';
import { smsSubscriber } from '../tables.server';

export type SmsSubscriber = typeof smsSubscriber.$inferSelect;

/** Confirmed phones that are warned about these areas; null: all of them. */
export function inAreas(areaIds: string[] | null) {
	return and(
		isNotNull(smsSubscriber.confirmedAt),
		areaIds ? chose(smsSubscriber.areaIds, areaIds) : undefined
	);
}

/** The SQL twin of `wants`: the list holds one of these areas, or none that is in use. */
export function chose(column: SQLiteColumn, areaIds: string[]): SQL | undefined {
	const inUse = sql`(select ${area.id} from ${area} where ${area.active})`;
	return or(
		sql`not exists (select 1 from json_each(${column}) where value in ${inUse})`,
		sql`exists (select 1 from json_each(${column}) where value in ${areaIds})`
	);
}

/** How many phones would be warned, by their language. */
export async function smsReach(
	db: Reader,
	areaIds: string[] | null
): Promise<Record<string, number>> {
	const rows = await db
		.select({ locale: smsSubscriber.locale, n: count() })
		.from(smsSubscriber)
		.where(inAreas(areaIds))
		.groupBy(smsSubscriber.locale);
	return Object.fromEntries(rows.map(({ locale, n }) => [locale, n]));
}

/** The next phones to warn, in the order of their ids. */
export function smsSubscribersAfter(
	db: Reader,
	areaIds: string[] | null,
	after: string,
	most: number
): Promise<SmsSubscriber[]> {
	return db
		.select()
		.from(smsSubscriber)
		.where(and(inAreas(areaIds), gt(smsSubscriber.id, after)))
		.orderBy(asc(smsSubscriber.id))
		.limit(most);
}

export function smsSubscribersById(db: Reader, ids: string[]): Promise<SmsSubscriber[]> {
	return db.select().from(smsSubscriber).where(inArray(smsSubscriber.id, ids));
}
