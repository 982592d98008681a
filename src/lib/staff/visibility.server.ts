import { and, eq, inArray, or, sql, type Column, type SQL } from 'drizzle-orm';
import type { Actor } from './actor';
import { sights } from './visibility';

/**
 * `maySee` as a condition for a query: every list, search, stream, count, hint and export goes
 * through it.
 * @param columns the columns that hold the unit and the sensitivity of the thing
 */
export function visibleTo(
	actor: Pick<Actor, 'grants'> | null,
	columns: { unitId: Column; sensitivity: Column }
): SQL {
	const opened = sights(actor).map(({ unitId, sensitivities }) =>
		and(
			unitId === null ? undefined : eq(columns.unitId, unitId),
			inArray(columns.sensitivity, sensitivities)
		)
	);
	return or(...opened) ?? sql`0`;
}
