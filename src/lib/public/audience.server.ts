import { and, lte, or, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { area } from '../areas/tables.server';
import type { Audience } from '../crisis/audience';
import { topicsOf } from './topics';

/** Where a table of subscribers keeps what `wants` asks for. */
interface WishColumns {
	areaIds: SQLiteColumn;
	topics: SQLiteColumn;
	createdAt: SQLiteColumn;
}

/** The SQL twin of `wants`: those who asked for messages to one of these audiences. */
export function askedFor(
	{ areaIds, topics, createdAt }: WishColumns,
	audiences: Audience[]
): SQL | undefined {
	return or(
		sql`false`,
		...audiences.map((one) => {
			const kinds = one.severity === 'alvorlig' ? null : topicsOf(one.kind);
			return and(
				sql`true`,
				chose(areaIds, one),
				kinds ? anyOf(topics, kinds) : undefined,
				one.by === undefined ? undefined : lte(createdAt, one.by)
			);
		})
	);
}

/** The list holds an area that it applies in, or none that is in use. */
function chose(column: SQLiteColumn, { areaIds, except = [] }: Audience): SQL | undefined {
	if (!areaIds && !except.length) return undefined;
	const applies = areaIds ? sql`value in ${areaIds}` : sql`value not in ${except}`;
	const inUse = sql`value in (select ${area.id} from ${area} where ${area.active})`;
	return or(
		sql`not exists (select 1 from json_each(${column}) where ${inUse})`,
		sql`exists (select 1 from json_each(${column}) where ${applies} and ${inUse})`
	);
}

/** The list in the column is empty, or holds one of these. */
function anyOf(column: SQLiteColumn, values: string[]): SQL | undefined {
	return or(
		sql`json_array_length(${column}) = 0`,
		sql`exists (select 1 from json_each(${column}) where value in ${values})`
	);
}
