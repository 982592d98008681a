import { and, count, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { isAllowed } from './fetch.server';
import { addressAt, PRESETS, type PresetKey } from './presets';
import { warning, warningFeed } from './tables.server';

/** The sources of the settings, with what each has now. */
export async function feeds(db: Reader) {
	const rows = await db
		.select()
		.from(warningFeed)
		.where(isNull(warningFeed.removedAt))
		.orderBy(warningFeed.createdAt);
	return Promise.all(
		rows.map(async ({ id, name, url, active, fetchedAt, fault, triedAt }) => ({
			...{ id, name, url, active, fetchedAt, fault },
			tried: triedAt > 0,
			...(await countsOf(db, id))
		}))
	);
}

/** How many documents a source lists now, how many of them are for us, and how many cannot be read. */
async function countsOf(db: Reader, feedId: string) {
	const { seenAt, concerns, expiresAt, fault } = warning;
	const listed = sql`${seenAt} >= (select ${warningFeed.listedAt} from ${warningFeed} where ${warningFeed.id} = ${feedId})`;
	const stands = or(isNull(expiresAt), gt(expiresAt, now()));
	const [found] = await db
		.select({
			listed: count(),
			ours: sql<number>`coalesce(sum(${concerns}), 0)`,
			unread: count(fault)
		})
		.from(warning)
		.where(and(eq(warning.feedId, feedId), listed, or(stands, isNotNull(fault))));
	return found ?? { listed: 0, ours: 0, unread: 0 };
}

/** The ready-made sources that are not in the settings. */
export async function presetsLeft(db: Reader): Promise<PresetKey[]> {
	const urls = (await feeds(db)).map(({ url }) => url);
	return (Object.keys(PRESETS) as PresetKey[]).filter((key) => !urls.includes(PRESETS[key].url));
}

/** Adds a source. It is off until somebody turns it on. */
export function addFeed(
	actor: Actor,
	{ name, url }: { name: string; url: string }
): Promise<Refusal | string> {
	return write(async (tx): Promise<Refusal | string> => {
		const whole = addressAt(url, now());
		if (!URL.canParse(whole) || !isAllowed(new URL(whole))) return refuse('warnings_fault_address');
		const same = and(eq(warningFeed.url, url), isNull(warningFeed.removedAt));
		const [there] = await tx.select({ id: warningFeed.id }).from(warningFeed).where(same);
		if (there) return refuse('warnings_feed_there');
		const id = newId();
		await tx.insert(warningFeed).values({ id, name, url, createdAt: now() });
		const details = { name, host: new URL(whole).host };
		await record(tx, { actor, action: 'warnings.add', subject: id, details });
		return id;
	});
}

/** What an administrator does with a source; `restore` takes `remove` back. */
export const FEED_ACTS = ['on', 'off', 'remove', 'restore'] as const;
export type FeedAct = (typeof FEED_ACTS)[number];

/** Turns a source on or off, or takes it away; what it has warned of goes and comes with it. */
export function changeFeed(actor: Actor, id: string, act: FeedAct): Promise<Refusal | void> {
	const set = {
		on: { active: true },
		off: { active: false },
		remove: { removedAt: now() },
		restore: { removedAt: null }
	}[act];
	return write(async (tx): Promise<Refusal | void> => {
		const [feed] = await tx
			.update(warningFeed)
			.set(set)
			.where(eq(warningFeed.id, id))
			.returning({ name: warningFeed.name });
		if (!feed) return refuse('warnings_feed_gone');
		const details = { name: feed.name };
		await record(tx, { actor, action: `warnings.${act}`, subject: id, details });
		await announce(tx, { topic: 'incident', subject: id });
	});
}
