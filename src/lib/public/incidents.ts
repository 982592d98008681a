import type { Incident, IncidentVersion, MessageText, Promised, PublicContent } from './content';

const DAY = 24 * 60 * 60 * 1000;
/** How long an ended incident stays on the front page and in the CAP feed. */
const RECENT = 7 * DAY;
/** How long an ended incident stays in the feed and in the machine-readable list. */
const LISTED = 90 * DAY;

/** Incidents that go on now: the serious ones first, then the one with news last. */
export function ongoing<T extends Incident>(incidents: T[]): T[] {
	return incidents
		.filter((incident) => incident.status === 'aktiv')
		.sort((a, b) => rank(a) - rank(b) || b.updatedAt - a.updatedAt);
}

/** Incidents that ended within the last seven days, newest first. */
export function recentlyEnded<T extends Incident>(incidents: T[], now: number): T[] {
	return newestFirst(
		incidents.filter(
			(incident) => incident.status === 'avsluttet' && incident.updatedAt > now - RECENT
		)
	);
}

/** What feeds and lists carry: all that goes on, and 90 days of what has ended, newest first. */
export function listed(incidents: Incident[], now: number): Incident[] {
	return newestFirst(
		incidents.filter((incident) => incident.status === 'aktiv' || incident.updatedAt > now - LISTED)
	);
}

/** What the incident's page can honestly promise about the next update at `now`. */
export function promised(incident: Incident, now: number): Promised {
	if (incident.status === 'avsluttet') return null;
	const { nextUpdateAt, expiresAt } = incident;
	if (expiresAt <= now) return { kind: 'outlived', at: expiresAt };
	if (nextUpdateAt === null) return null;
	return { kind: nextUpdateAt > now ? 'due' : 'late', at: nextUpdateAt };
}

/** When a page changes by the passing of time alone, in epoch milliseconds; null when none does. */
export function nextRefreshAt(
	{ incidents, cap }: Pick<PublicContent, 'incidents' | 'cap'>,
	now: number
): number | null {
	const times = incidents
		.flatMap(({ status, nextUpdateAt, expiresAt, updatedAt }) =>
			status === 'aktiv'
				? [nextUpdateAt ?? expiresAt, expiresAt]
				: [updatedAt + RECENT, updatedAt + LISTED]
		)
		.concat(cap.map(({ expiresAt }) => expiresAt))
		.filter((at) => at > now);
	return times.length ? Math.min(...times) : null;
}

/** The version that stands now. */
export function current(incident: Incident): IncidentVersion {
	const [newest] = incident.versions;
	if (!newest) throw new Error(`${incident.ref} is published without a version`);
	return newest;
}

/**
 * A message in the reader's language or, with `fallback` true, in the kommune's main language or
 * the first there is, so that a warning is never left out because nobody had time to translate it.
 */
export function messageIn(
	texts: Record<string, MessageText>,
	locale: string,
	main: string
): { text: MessageText; lang: string; fallback: boolean } {
	const lang = [locale, main].find((candidate) => texts[candidate]) ?? Object.keys(texts)[0];
	const text = lang === undefined ? undefined : texts[lang];
	if (!lang || !text) throw new Error('A message was published without a text');
	return { text, lang, fallback: lang !== locale };
}

function rank(incident: Incident): number {
	return incident.severity === 'alvorlig' ? 0 : 1;
}

function newestFirst<T extends Incident>(incidents: T[]): T[] {
	return [...incidents].sort((a, b) => b.updatedAt - a.updatedAt);
}
