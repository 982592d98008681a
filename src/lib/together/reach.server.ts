import { and, count, or, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../database/database.server';
import { pushSubscription } from '../public/tables.server';

interface Audience {
	/** null: the whole kommune */
	areaIds: string[] | null;
	kind: string;
	severity: 'hverdag' | 'alvorlig';
}

/** How many browsers a message would reach: the SQL twin of the rule `wants`. */
export async function reach(db: Reader, { areaIds, kind, severity }: Audience): Promise<number> {
	const here = areaIds && any(pushSubscription.areaIds, areaIds);
	const wanted = severity === 'alvorlig' ? undefined : any(pushSubscription.topics, [kind]);
	const [row] = await db
		.select({ n: count() })
		.from(pushSubscription)
		.where(and(here ?? undefined, wanted));
	return row?.n ?? 0;
}

/** The list in the column is empty, or holds one of these. */
function any(column: SQLiteColumn, values: string[]) {
	return or(
		sql`json_array_length(${column}) = 0`,
		sql`exists (select 1 from json_each(${column}) where value in ${values})`
	);
}
