import { Column, is, sql, type SQL } from 'drizzle-orm';

/**
 * A JSON object as SQLite writes it: to the letter as `canonical` would, a tenth of the work for a row of many
 * columns. What is null is there as null. `members` hold text, whole numbers, booleans or JSON made in the same query.
 */
export function jsonObject(members: Record<string, Column | SQL>): SQL<string> {
	const pairs = Object.entries(members)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, member]) => sql`${sql.raw(`'${key}'`)}, ${value(member)}`);
	return sql<string>`json_object(${sql.join(pairs, sql`, `)})`;
}

function value(member: Column | SQL): SQL {
	return is(member, Column) && member.dataType === 'boolean'
		? sql`json(iif(${member} = 1, 'true', 'false'))`
		: sql`${member}`;
}
