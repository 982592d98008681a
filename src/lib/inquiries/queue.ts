import { text } from '$lib/database/text';
import { SERVICE_AREAS, type ServiceArea } from '$lib/staff/serviceAreas';
import { STATES, type State } from './inquiry';

/** Which inquiries of the queue are shown. Lives in the address, so that a view can be shared. */
export interface QueueFilter {
	/** 'waiting' is everything that is not closed or answered. */
	state: State | 'waiting' | 'all';
	unitId: string | null;
	area: ServiceArea | null;
	overdue: boolean;
	/** At least three letters, or nothing is searched for. */
	search: string;
	/** 1 is the first. */
	page: number;
}

/** How few letters a search takes: the index is made of three at a time. */
export const SEARCH_FROM = 3;
const LAST_PAGE = 200;

/** Reads a filter from an address; what makes no sense is left out. */
export function queueFilter(parameters: URLSearchParams): QueueFilter {
	const state = parameters.get('tilstand');
	const area = parameters.get('omrade');
	const page = Number(parameters.get('side'));
	const search = text(parameters.get('sok'), 100);
	return {
		state: [...STATES, 'all' as const].find((known) => known === state) ?? 'waiting',
		unitId: text(parameters.get('enhet'), 60) || null,
		area: SERVICE_AREAS.find((known) => known === area) ?? null,
		overdue: parameters.get('frist') === 'over',
		search: [...search].length >= SEARCH_FROM ? search : '',
		page: Number.isInteger(page) && page > 0 && page <= LAST_PAGE ? page : 1
	};
}

/** The address of a filter; what is as usual is left out. */
export function queueAddress(filter: Partial<QueueFilter>): string {
	const parameters = new URLSearchParams();
	if (filter.search) parameters.set('sok', filter.search);
	if (filter.state && filter.state !== 'waiting') parameters.set('tilstand', filter.state);
	if (filter.unitId) parameters.set('enhet', filter.unitId);
	if (filter.area) parameters.set('omrade', filter.area);
	if (filter.overdue) parameters.set('frist', 'over');
	if (filter.page && filter.page > 1) parameters.set('side', String(filter.page));
	const query = parameters.toString();
	return `/intern/henvendelser${query && `?${query}`}`;
}

/** A search for FTS5: each word must be there, whatever signs it holds (§3.2 «FTS5 strings»). */
export function searchQuery(search: string): string | null {
	const words = search.split(/\s+/).filter((word) => [...word].length >= SEARCH_FROM);
	const phrases = words.length ? words : [search];
	if ([...search].length < SEARCH_FROM) return null;
	return phrases.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ');
}

const HEADLINE = 110;

/** The first words of a text on one line, cut between words. */
export function headline(message: string): string {
	const line = message.replace(/\s+/g, ' ').trim();
	const letters = [...line];
	if (letters.length <= HEADLINE) return line;
	const cut = letters.slice(0, HEADLINE).join('');
	const space = cut.lastIndexOf(' ');
	return `${space > HEADLINE / 2 ? cut.slice(0, space) : cut} …`;
}
