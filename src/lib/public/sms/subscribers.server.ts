import { and, asc, gt, inArray, isNotNull } from 'drizzle-orm';
import type { Audience } from '../../crisis/audience';
import type { Reader } from '../../database/database.server';
import { askedFor } from '../audience.server';
import { reachIn } from '../reach.server';
import { smsSubscriber } from '../tables.server';

export type SmsSubscriber = typeof smsSubscriber.$inferSelect;

/** Confirmed phones that are in one of the audiences; who has come since a mistake never got it. */
function among(audiences: Audience[]) {
	const { areaIds, topics, confirmedAt } = smsSubscriber;
	return and(
		isNotNull(confirmedAt),
		askedFor({ areaIds, topics, createdAt: confirmedAt }, audiences)
	);
}

/** How many phones would be warned, by their language. */
export function smsReach(db: Reader, audiences: Audience[]): Promise<Record<string, number>> {
	const { areaIds, topics, locale, confirmedAt: since } = smsSubscriber;
	return reachIn(db, { table: smsSubscriber, areaIds, topics, locale, since }, audiences);
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
