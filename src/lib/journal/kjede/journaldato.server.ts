import { desc } from 'drizzle-orm';
import type { CivilDate } from '$lib/calendar/civilDate';
import type { Tx } from '$lib/database/database.server';
import { journalpost } from '../tables.server';

/**
 * The journaldato of the next journalpost: the day it is, but never before that of the one with the number
 * before it. A clock that was set back, also across a new year, neither reorders nor redates the journal.
 */
export async function notBeforeTheLast(tx: Tx, today: CivilDate): Promise<CivilDate> {
	const [last] = await tx
		.select({ journaldato: journalpost.journaldato })
		.from(journalpost)
		.orderBy(desc(journalpost.aar), desc(journalpost.nummer))
		.limit(1);
	return last && last.journaldato > today ? last.journaldato : today;
}
