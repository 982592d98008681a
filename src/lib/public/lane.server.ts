import { createHash } from 'node:crypto';
import { addDays } from '../calendar/civilDate';
import { startOfDate } from '../calendar/startOfDate';
import { now } from '../database/clock.server';
import { write } from '../database/database.server';
import { log } from '../database/log.server';
import { release } from '../outbox/outbox.server';
import { bannerFiles } from './banner/bannerLane.server';
import type { PublicContent } from './content';
import { publicContent } from './content.server';
import { capFeed, incidentFeed, incidentList, newsFeed, toldFeed } from './feeds';
import { nextRefreshAt } from './incidents';
import { plannedPages } from './lanePages';
import { pageHeaders } from './document.server';
import { renderPage } from './render.server';
import type { LaneEntry } from './store';
import { putLane } from './store.server';
import { writtenOnce } from './writtenOnce';

/** What the lane consists of now, by address, with what each page was made from. */
let made = new Map<string, { from: string; entry: LaneEntry }>();
/** The addresses and versions that the front was given last. */
let handed = '';
const released = new Set<string>();
let tail: Promise<void> = Promise.resolve();
let waiting: Promise<void> | null = null;
/** The newest change that somebody wanted shown, and the one that a run has begun to show. */
let [wanted, begun] = [0, 0];
let timer: NodeJS.Timeout | undefined;

/**
 * Makes the public lane show what is published now: renders what has changed, hands it to the
 * front, and then lets the push letters go that waited for it. Many calls at once become one run.
 * Never rejects: what is published is stored, so trouble is logged and tried again until it shows.
 * @param change the number of one that is to be seen: a run that has begun after it is enough
 */
export function refreshLane(change?: number): Promise<void> {
	if (change !== undefined && change <= begun) return tail;
	wanted = Math.max(wanted, change ?? 0);
	waiting ??= tail.then(() => {
		waiting = null;
		begun = wanted;
		return refresh().catch(tryAgain);
	});
	tail = waiting;
	return waiting;
}

/** What the lane answers at an address; undefined when it has no such page. */
export function laneEntry(path: string): LaneEntry | undefined {
	return made.get(path)?.entry;
}

/** Stops re-rendering by the clock, when the process ends. */
export function stopLane(): void {
	clearTimeout(timer);
}

async function refresh(): Promise<void> {
	const at = now();
	const content = await publicContent();
	made = new Map(
		[...pages(content, at), ...files(content, at)].map((one) => [one.entry.path, one])
	);
	await hand([...made.values()].map(({ entry }) => entry));
	await releaseVersions(content);
	refreshAt(soonest([nextRefreshAt(content, at), ...content.faq.map(goneAt)]));
}

/** Hands the lane to the front, unless it has the same already. */
async function hand(entries: LaneEntry[]): Promise<void> {
	const versions = entries.map(({ path, version }) => `${path} ${version}`).join('\n');
	if (versions === handed) return;
	await putLane(entries);
	handed = versions;
}

/** The pages; one that is made from the same as last time is kept, with the time it was made. */
function pages(content: PublicContent, at: number) {
	const json = writtenOnce();
	return plannedPages(content, at).flatMap((page) => {
		const from = json(page, 4);
		const before = made.get(page.path);
		const body = before?.from === from ? before.entry.body : renderPage(page, at);
		const html = entry(
			page.path,
			'text/html; charset=utf-8',
			body,
			pageHeaders(page.kommune, page.content.page === 'contact')
		);
		const home = page.path.replace(/(.)\/$/, '$1');
		return [
			{ from, entry: html },
			...(home === page.path ? [] : [{ from, entry: { ...html, path: home } }])
		];
	});
}

/** Feeds, lists and CAP documents. */
function files(content: PublicContent, at: number) {
	const atom = 'application/atom+xml; charset=utf-8';
	return [
		entry('/feed.atom', atom, incidentFeed(content, at)),
		entry('/cap/feed.atom', atom, capFeed(content, at)),
		entry('/nyheter.atom', atom, newsFeed(content)),
		entry('/du-sa-vi-gjorde.atom', atom, toldFeed(content)),
		entry('/hendelser.json', 'application/json; charset=utf-8', incidentList(content, at)),
		...bannerFiles(content).map(({ path, type, body, headers }) =>
			entry(path, type, body, headers)
		),
		...content.cap.map(({ identifier, xml }) =>
			entry(`/cap/${identifier}.xml`, 'application/cap+xml; charset=utf-8', xml)
		)
	].map((file) => ({ from: file.version, entry: file }));
}

function entry(
	path: string,
	type: string,
	body: string,
	headers?: Record<string, string>
): LaneEntry {
	const before = made.get(path)?.entry;
	if (before?.body === body) return { ...before, headers };
	const version = createHash('sha256').update(body).digest('base64url').slice(0, 16);
	return { path, type, body, headers, version };
}

/** The page is out: letters that waited for a version (`K-2026-0007@3`) may go. */
async function releaseVersions({ incidents }: PublicContent): Promise<void> {
	const keys = incidents
		.flatMap(({ ref, versions }) => versions.map(({ version }) => `${ref}@${version}`))
		.filter((key) => !released.has(key));
	if (!keys.length) return;
	await write((tx) => release(tx, keys));
	for (const key of keys) released.add(key);
}

/** An answer goes from the page when its last day is over. */
const goneAt = ({ validUntil }: PublicContent['faq'][number]) =>
	startOfDate(addDays(validUntil, 1));

function soonest(times: (number | null)[]): number | null {
	const known = times.filter((at) => at !== null);
	return known.length ? Math.min(...known) : null;
}

const LONGEST_TIMER = 2 ** 31 - 1;
const TRY_AGAIN = 10_000;

/** A broken promise must be told when it breaks, also when nobody does anything. */
function refreshAt(at: number | null): void {
	clearTimeout(timer);
	if (at === null) return;
	timer = setTimeout(() => void refreshLane(), Math.min(at - now() + 50, LONGEST_TIMER)).unref();
}

function tryAgain(error: unknown): void {
	log('error', 'lane.stale', { error });
	begun = 0;
	refreshAt(now() + TRY_AGAIN);
}
