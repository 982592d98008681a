import { and, asc, count, gt, inArray, isNotNull } from 'drizzle-orm';
import type { Audience } from '../../crisis/audience';
import type { Reader } from '../../database/database.server';
import { askedFor } from '../audience.server';
import { smsSubscriber } from '../tables.server';

export type SmsSubscriber = typeof smsSubscriber.$inferSelect;

/** Confirmed phones that are in one of the audiences. */
function among(audiences: Audience[]) {
	return and(isNotNull(smsSubscriber.confirmedAt), askedFor(smsSubscriber, audiences));
}

/** How many phones would be warned, by their language. */
export async function smsReach(db: Reader, audiences: Audience[]): Promise<Record<string, number>> {
	const rows = await db
		.select({ locale: smsSubscriber.locale, n: count() })
		.from(smsSubscriber)
		.where(among(audiences))
		.groupBy(smsSubscriber.locale);
	return Object.fromEntries(rows.map(({ locale, n }) => [locale, n]));
}

/** The next phones to warn, in the order of their ids. */
export function smsSubscribersAfter(
	db: Reader,
	audiences: Audience[],
	after: string,
	most: number
): Promise<SmsSubscriber[]> {
	return db
		.select()
		.from(smsSubscriber)
		.where(and(among(audiences), gt(smsSubscriber.id, after)))
		.orderBy(asc(smsSubscriber.id))
		.limit(most);
}

export function smsSubscribersById(db: Reader, ids: string[]): Promise<SmsSubscriber[]> {
	return db.select().from(smsSubscriber).where(inArray(smsSubscriber.id, ids));
}
