import { and, asc, count, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Audience } from '../../crisis/audience';
import { config } from '../../database/config.server';
import { now } from '../../database/clock.server';
import { write, type Reader, type Tx } from '../../database/database.server';
import { newId } from '../../database/ids.server';
import { isRefused, refuse, type Refusal } from '../../i18n/refusal';
import { inAll, reachIn } from '../reach.server';
import { pushedVersion, pushSubscription } from '../tables.server';
import { subscriptionFrom } from './subscription';

export type Subscriber = typeof pushSubscription.$inferSelect;

/** Keeps a browser's subscription, or what it has changed its mind about. Refuses what is none. */
export async function subscribe(input: unknown): Promise<void | Refusal> {
	const subscription = subscriptionFrom(input, config().pushAllowHosts);
	if (isRefused(subscription)) return subscription;
	const renewedAt = now();
	await write((tx) =>
		tx
			.insert(pushSubscription)
			.values({ id: newId(), ...subscription, createdAt: renewedAt, renewedAt })
			.onConflictDoUpdate({
				target: pushSubscription.endpoint,
				set: { ...subscription, failures: 0, renewedAt }
			})
	);
}

/** Forgets the browser with an `{ endpoint }`. One that we do not know is forgotten already. */
export async function unsubscribe(input: unknown): Promise<void | Refusal> {
	const { success, output } = v.safeParse(v.object({ endpoint: v.string() }), input);
	if (!success) return refuse('public_subscription_invalid');
	const endpoint = URL.canParse(output.endpoint) ? new URL(output.endpoint).href : '';
	await write((tx) => tx.delete(pushSubscription).where(eq(pushSubscription.endpoint, endpoint)));
}

/** The browser with an endpoint; null when we do not know it. */
export async function subscriberByEndpoint(
	db: Reader,
	endpoint: string
): Promise<Subscriber | null> {
	const [found] = await db
		.select()
		.from(pushSubscription)
		.where(eq(pushSubscription.endpoint, endpoint));
	return found ?? null;
}

/** The push services that have subscribers, by origin. */
export async function pushServices(db: Reader): Promise<string[]> {
	const rows = await db.selectDistinct({ origin: pushSubscription.origin }).from(pushSubscription);
	return rows.map(({ origin }) => origin);
}

/** Subscribers of a push service in the order of their ids. */
export function subscribersAfter(db: Reader, origin: string, after: string, most: number) {
	return db
		.select()
		.from(pushSubscription)
		.where(and(eq(pushSubscription.origin, origin), gt(pushSubscription.id, after)))
		.orderBy(asc(pushSubscription.id))
		.limit(most);
}

export function subscribersById(db: Reader, ids: string[]): Promise<Subscriber[]> {
	return db.select().from(pushSubscription).where(inArray(pushSubscription.id, ids));
}

/** How many browsers would be told. */
export async function pushReach(db: Reader, audiences: Audience[]): Promise<number> {
	const { areaIds, topics, locale, createdAt: since } = pushSubscription;
	const columns = { areaIds, topics, locale, since };
	return inAll(await reachIn(db, { table: pushSubscription, ...columns }, audiences));
}

/** How many browsers are subscribed. */
export async function subscriberCount(db: Reader): Promise<number> {
	const [row] = await db.select({ n: count() }).from(pushSubscription);
	return row?.n ?? 0;
}

/** How many messages in a row a service may reject before we believe that it means it. */
const PATIENCE = 5;

/**
 * Writes down what push services said: gone is deleted; rejected is, when it keeps being so.
 * @param keep what else is written in the same transaction
 */
export async function learn(
	told: { gone: string[]; rejected: string[]; recovered: string[] },
	keep: (tx: Tx) => Promise<void> = async () => {}
) {
	const { gone, rejected, recovered } = told;
	if (!gone.length && !rejected.length && !recovered.length) return;
	const { id, failures } = pushSubscription;
	await write(async (tx) => {
		await tx.delete(pushSubscription).where(inArray(id, gone));
		await tx.delete(pushSubscription).where(and(inArray(id, rejected), gt(failures, PATIENCE - 2)));
		await tx
			.update(pushSubscription)
			.set({ failures: sql`${failures} + 1` })
			.where(inArray(id, rejected));
		await tx.update(pushSubscription).set({ failures: 0 }).where(inArray(id, recovered));
		await keep(tx);
	});
}

/**
 * Notes that subscribers are being told about a version of an incident.
 * @returns false when they have begun to hear of a newer one: an old message must not replace it
 */
export async function isNewest(db: Reader, ref: string, version: number): Promise<boolean> {
	const [row] = await db.select().from(pushedVersion).where(eq(pushedVersion.ref, ref));
	if (row && row.version >= version) return row.version === version;
	await write((tx) =>
		tx
			.insert(pushedVersion)
			.values({ ref, version })
			.onConflictDoUpdate({
				target: pushedVersion.ref,
				set: { version },
				setWhere: lt(pushedVersion.version, version)
			})
	);
	return true;
}
