import { and, eq, inArray, isNotNull, isNull, lt, ne, notInArray, or, gt, sql } from 'drizzle-orm';
import { wholeAreas } from '$lib/areas/areas.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { reader, write, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { log } from '$lib/database/log.server';
import { isRefused, refuse, type MessageKey, type Refusal } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import type { Kommune } from '$lib/kommune/kommune';
import { readCap, type CapAlert } from './cap';
import { concernsUs, type Us } from './concern';
import { expiryOf, fates } from './fate';
import { readFeed } from './feed';
import { fetchText, type Stamps } from './fetch.server';
import { addressAt } from './presets';
import { warning, warningDraft, warningFeed } from './tables.server';

const MINUTE = 60_000;
const INTERVAL = 5 * MINUTE;
const LONGEST = 30 * MINUTE;
/** A colleague who presses again and again asks the source no oftener than this. */
const LEAST = MINUTE;
const LOOK = 30_000;
const KEPT = 30 * 24 * 60 * MINUTE;

export type Feed = typeof warningFeed.$inferSelect;
type Warning = typeof warning.$inferInsert;

/** Asks the sources that are turned on, each every five minutes. @returns stops it */
export function startWarnings(): () => void {
	const stopping = new AbortController();
	let underWay = false;
	const look = async () => {
		if (underWay) return;
		underWay = true;
		await pollDue(stopping.signal)
			.catch((error: unknown) => log('error', 'warnings.poll', { error }))
			.finally(() => (underWay = false));
	};
	void look();
	const timer = setInterval(look, LOOK).unref();
	return () => {
		clearInterval(timer);
		stopping.abort();
	};
}

/** Asks every source whose turn it is, one after another. */
export async function pollDue(stop: AbortSignal): Promise<void> {
	const feeds = await reader
		.select()
		.from(warningFeed)
		.where(and(eq(warningFeed.active, true), isNull(warningFeed.removedAt)));
	for (const feed of feeds)
		if (!stop.aborted && feed.triedAt <= now() - pauseOf(feed)) await poll(feed.id, stop);
}

/** A source that fails is left alone for longer each time, half an hour at the most. */
function pauseOf({ failures }: Pick<Feed, 'failures'>): number {
	return Math.min(LONGEST, INTERVAL * 2 ** failures);
}

/**
 * Asks one source now, and keeps what is new in it. Whatever goes wrong is kept with the source, and
 * what is known already goes on standing.
 * @returns refused when it was asked less than a minute ago, or we have no name to ask with
 */
export async function poll(feedId: string, stop: AbortSignal): Promise<Refusal | void> {
	const us = await kommune();
	if (!isNamed(us)) return refuse('warnings_unnamed');
	const feed = await claim(feedId);
	if (!feed) return refuse('warnings_just_asked');
	const agent = agentOf(us);
	const fetched = await fetchText(addressAt(feed.url, now()), agent, stampsOf(feed), stop);
	if (isRefused(fetched)) return failed(feed, fetched);
	if (fetched === 'unchanged') {
		await succeeded(feed, {});
		return;
	}
	const address = addressAt(feed.url, now());
	const links = readFeed(fetched.text, address);
	if (isRefused(links)) return failed(feed, links);
	const known = await reader
		.select({ link: warning.link })
		.from(warning)
		.where(eq(warning.feedId, feed.id));
	const have = new Set(known.map(({ link }) => link));
	const { fresh, missed } = await documents(
		feed,
		links.filter((one) => !have.has(one)),
		{ agent, stop }
	);
	const { etag, lastModified } = fetched;
	const at = now();
	await write(async (tx) => {
		if (fresh.length) await tx.insert(warning).values(fresh).onConflictDoNothing();
		if (links.length) await seen(tx, feed.id, links, at);
		await judge(tx, us);
		await settle(tx, feed.id, at);
		await forget(tx, at);
		if (fresh.length) await announce(tx, { topic: 'incident', subject: feed.id });
	});
	// Without the stamps the whole list comes again, and with it what was missed.
	const stamps = missed ? { etag: null, lastModified: null } : { etag, lastModified };
	await succeeded(feed, { ...stamps, listedAt: at, fault: missed });
}

/** What is wrong with a document itself: asking again would bring the same. */
const LASTING: MessageKey[] = [
	'warnings_fault_large',
	'warnings_fault_address',
	'warnings_fault_xml'
];
/** A source that does not answer is not asked for the rest of its list this time. */
const MOST_MISSED = 3;

/** Fetches documents one at a time; those that did not come are asked for the next time. */
async function documents(
	feed: Feed,
	links: string[],
	{ agent, stop }: { agent: string; stop: AbortSignal }
): Promise<{ fresh: Warning[]; missed: Refusal | null }> {
	const fresh: Warning[] = [];
	const missed: Refusal[] = [];
	for (const link of links) {
		if (missed.length === MOST_MISSED || stop.aborted) break;
		const document = await fetchText(link, agent, null, stop);
		if (document === 'unchanged') continue;
		if (isRefused(document) && !LASTING.includes(document.refused)) missed.push(document);
		else fresh.push(kept(feed, link, isRefused(document) ? document : readCap(document.text)));
	}
	return { fresh, missed: missed[0] ?? null };
}

function isNamed({ number, email }: Kommune): boolean {
	return number !== '0000' && !email.endsWith('.invalid');
}

/** Who asks, and how to reach us, in the letters that a header can have. */
function agentOf({ name, email, website }: Kommune): string {
	const latin = { æ: 'ae', ø: 'o', å: 'a', Æ: 'Ae', Ø: 'O', Å: 'A' } as Record<string, string>;
	const who = [name, email, website].filter(Boolean).join('; ');
	const plain = who.replace(/[æøåÆØÅ]/g, (letter) => latin[letter] ?? '').normalize('NFD');
	return `Varde/1.0 (${plain.replace(/[^\x20-\x7e]/g, '')})`;
}

function stampsOf({ etag, lastModified, url }: Feed): Stamps | null {
	// Another day is another list, which the stamps of yesterday's say nothing about.
	return url.includes('{') ? null : { etag, lastModified };
}

/** Takes the turn of asking a source in one statement, so that two processes never both do. */
async function claim(feedId: string): Promise<Feed | null> {
	const at = now();
	const isDue = and(eq(warningFeed.id, feedId), lt(warningFeed.triedAt, at - LEAST));
	const [feed] = await write((tx) =>
		tx.update(warningFeed).set({ triedAt: at }).where(isDue).returning()
	);
	return feed ?? null;
}

async function failed({ id, name }: Feed, fault: Refusal): Promise<void> {
	log('warn', 'warnings.unread', { feed: name, fault: fault.refused });
	const failures = sql`${warningFeed.failures} + 1`;
	await write((tx) =>
		tx.update(warningFeed).set({ fault, failures }).where(eq(warningFeed.id, id))
	);
}

async function succeeded({ id }: Feed, set: Partial<Feed>): Promise<void> {
	const fine = { fetchedAt: now(), failures: 0, fault: null, ...set };
	await write((tx) => tx.update(warningFeed).set(fine).where(eq(warningFeed.id, id)));
}

function kept(feed: Feed, link: string, read: CapAlert | Refusal): Warning {
	const at = now();
	const row = { id: newId(), feedId: feed.id, link, fetchedAt: at, seenAt: at };
	if (isRefused(read)) return { ...row, fault: read };
	return { ...row, identifier: read.identifier, alert: read, expiresAt: expiryOf(read) };
}

async function seen(tx: Tx, feedId: string, links: string[], at: number): Promise<void> {
	const listed = and(eq(warning.feedId, feedId), inArray(warning.link, links));
	await tx.update(warning).set({ seenAt: at }).where(listed);
}

/** Finds out which warnings are for us, where that is not known, or we have been drawn anew since. */
async function judge(tx: Tx, { number }: Kommune): Promise<void> {
	const whole = (await wholeAreas(tx)).find((area) => area.whole);
	const us: Us = { number, outline: whole?.geometry ?? null };
	const judgedWith = `${number} ${whole?.version ?? 0}`;
	const stands = or(isNull(warning.expiresAt), gt(warning.expiresAt, now()));
	const unjudged = await tx
		.select({ id: warning.id, alert: warning.alert })
		.from(warning)
		.where(and(ne(warning.judgedWith, judgedWith), isNotNull(warning.identifier), stands));
	for (const { id, alert } of unjudged) {
		const concerns = alert !== null && concernsUs(alert, us);
		await tx.update(warning).set({ concerns, judgedWith }).where(eq(warning.id, id));
	}
}

/** Marks what the messages that the source lists now have ended. */
async function settle(tx: Tx, feedId: string, at: number): Promise<void> {
	const listed = await tx
		.select({ alert: warning.alert })
		.from(warning)
		.where(and(eq(warning.feedId, feedId), eq(warning.seenAt, at)));
	for (const [identifier, { how, by }] of fates(listed.flatMap(({ alert }) => alert ?? []))) {
		const { endedBy } = warning;
		const news = or(isNull(endedBy), ne(endedBy, by));
		const earlier = and(eq(warning.feedId, feedId), eq(warning.identifier, identifier), news);
		await tx.update(warning).set({ endedHow: how, endedBy: by, endedAt: at }).where(earlier);
	}
}

/** Drops what no feed has listed for a month and nothing was made from. */
async function forget(tx: Tx, at: number): Promise<void> {
	const used = tx.select({ id: warningDraft.warningId }).from(warningDraft);
	await tx.delete(warning).where(and(lt(warning.seenAt, at - KEPT), notInArray(warning.id, used)));
}
