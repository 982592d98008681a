import { sql } from 'drizzle-orm';
import type { Tx } from './database.server';
import { counter } from './tables.server';

/**
 * The series of references and how many digits each shows: they must never sound alike. That of an
 * exercise says so in every address, in letters that every address can hold.
 */
const DIGITS = { K: 4, OVELSE: 4, H: 5, J: 5, SAK: 0 } as const;
export type Series = keyof typeof DIGITS;

/**
 * The next number of a series in a year. Without gap or double, because it is taken in the
 * transaction that uses it.
 */
export async function nextNumber(tx: Tx, series: Series, year: number): Promise<number> {
	const [row] = await tx
		.insert(counter)
		.values({ series, year, value: 1 })
		.onConflictDoUpdate({
			target: [counter.series, counter.year],
			set: { value: sql`${counter.value} + 1` }
		})
		.returning();
	return row!.value;
}

/** The next reference as it is read aloud: 'K-2026-0007', 'H-2026-00421', 'J-2026-00012'; 'SAK' gives '2026/7'. */
export async function nextReference(tx: Tx, series: Series, year: number): Promise<string> {
	const number = await nextNumber(tx, series, year);
	if (series === 'SAK') return `${year}/${number}`;
	return `${series}-${year}-${String(number).padStart(DIGITS[series], '0')}`;
}
