import { and, asc, eq, gt, inArray, isNotNull } from 'drizzle-orm';
import type { Audience } from '../../crisis/audience';
import type { Reader, Tx } from '../../database/database.server';
import { askedFor } from '../audience.server';
import { inAll, reachIn } from '../reach.server';
import type { MailSubscriber } from './signUp.server';
import { mailSubscriber } from './tables.server';

/** Confirmed addresses in one of these audiences; who has come since a mistake never got it. */
function inOneOf(audiences: Audience[]) {
	const { areaIds, topics, confirmedAt } = mailSubscriber;
	return and(
		isNotNull(confirmedAt),
		askedFor({ areaIds, topics, createdAt: confirmedAt }, audiences)
	);
}

/** How many addresses would be warned. */
export async function mailReach(db: Reader, audiences: Audience[]): Promise<number> {
	const { areaIds, topics, locale, confirmedAt: since } = mailSubscriber;
	const columns = { areaIds, topics, locale, since };
	return inAll(await reachIn(db, { table: mailSubscriber, ...columns }, audiences));
}

/** The next addresses to warn, in the order of their ids. */
export function mailSubscribersAfter(
	db: Reader,
	audiences: Audience[],
	after: string,
	most: number
): Promise<MailSubscriber[]> {
	return db
		.select()
		.from(mailSubscriber)
		.where(and(inOneOf(audiences), gt(mailSubscriber.id, after)))
		.orderBy(asc(mailSubscriber.id))
		.limit(most);
}

export function mailSubscribersById(db: Reader, ids: string[]): Promise<MailSubscriber[]> {
	return db.select().from(mailSubscriber).where(inArray(mailSubscriber.id, ids));
}

/** Forgets an address: it is dead, or whoever has it has called our mail junk. */
export async function forgetAddress(tx: Tx, address: string): Promise<void> {
	await tx.delete(mailSubscriber).where(eq(mailSubscriber.address, address.toLowerCase()));
}
