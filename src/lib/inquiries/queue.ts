import { text } from '$lib/database/text';
import { SERVICE_AREAS, type ServiceArea } from '$lib/staff/serviceAreas';
import { STATES, type State } from './inquiry';

/** Which inquiries of the queue are shown. Lives in the address, so that a view can be shared. */
export interface QueueFilter {
	/** 'waiting' is everything that is not closed or answered, nor put off ('snoozed'). */
	state: State | 'waiting' | 'snoozed' | 'all';
	unitId: string | null;
	area: ServiceArea | null;
	overdue: boolean;
	/** 'mine': what I have taken; 'nobody': what nobody who is here has taken. */
	person: 'mine' | 'nobody' | null;
	/** At least three letters, or a number; or nothing is searched for. */
	search: string;
	/** 1 is the first. */
	page: number;
}

/** How few letters a search takes: the index is made of three at a time. */
export const SEARCH_FROM = 3;
const LAST_PAGE = 200;
const CHOICES = [...STATES, 'waiting', 'snoozed', 'all'] as const;
const PERSONS = { meg: 'mine', ingen: 'nobody' } as const;

/** Reads a filter from an address; what makes no sense is left out. */
export function queueFilter(parameters: URLSearchParams): QueueFilter {
	const state = parameters.get('tilstand');
	const area = parameters.get('omrade');
	const page = Number(parameters.get('side'));
	const search = text(parameters.get('sok'), 100);
	const person = parameters.get('person');
	return {
		// A search is through everything, unless a part of the queue was chosen.
		state: CHOICES.find((known) => known === state) ?? (search ? 'all' : 'waiting'),
		unitId: text(parameters.get('enhet'), 60) || null,
		area: SERVICE_AREAS.find((known) => known === area) ?? null,
		overdue: parameters.get('frist') === 'over',
		person: person === 'meg' || person === 'ingen' ? PERSONS[person] : null,
		search: [...search].length >= SEARCH_FROM || /^\d+$/.test(search) ? search : '',
		page: Number.isInteger(page) && page > 0 && page <= LAST_PAGE ? page : 1
	};
}

/** The address of a filter. */
export function queueAddress(filter: Partial<QueueFilter>): string {
	const query = queueParameters(filter);
	return `/intern/henvendelser${query && `?${query}`}`;
}

/** The address of an inquiry, which remembers the part of the queue that it was opened from. */
export function inquiryAddress(ref: string, filter: Partial<QueueFilter>): string {
	const query = queueParameters({ ...filter, page: 1 });
	return `/intern/henvendelser/${ref}${query && `?fra=${encodeURIComponent(query)}`}`;
}

/** The part of the queue that an inquiry was opened from. */
export function openedFrom(parameters: URLSearchParams): QueueFilter {
	return queueFilter(new URLSearchParams(parameters.get('fra') ?? ''));
}

/** A filter as it stands in an address; what is as usual is left out. */
export function queueParameters(filter: Partial<QueueFilter>): string {
	const parameters = new URLSearchParams();
	if (filter.search) parameters.set('sok', filter.search);
	if (filter.state && filter.state !== (filter.search ? 'all' : 'waiting'))
		parameters.set('tilstand', filter.state);
	if (filter.unitId) parameters.set('enhet', filter.unitId);
	if (filter.area) parameters.set('omrade', filter.area);
	if (filter.overdue) parameters.set('frist', 'over');
	if (filter.person) parameters.set('person', filter.person === 'mine' ? 'meg' : 'ingen');
	if (filter.page && filter.page > 1) parameters.set('side', String(filter.page));
	return parameters.toString();
}

/** A search for FTS5: each word must be there, whatever signs it holds (§3.2 «FTS5 strings»). */
export function searchQuery(search: string): string | null {
	const said = phoneTogether(search);
	const words = said.split(/\s+/).filter((word) => [...word].length >= SEARCH_FROM);
	const phrases = words.length ? words : [said];
	if ([...said].length < SEARCH_FROM) return null;
	return phrases.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ');
}

/** A phone number is kept without spaces and found however it is said: «900 12 345», «+47 90 01 23 45». */
function phoneTogether(search: string): string {
	return search
		.replace(
			/(?:\+47|0047)?[\s.-]*(\d(?:[\s.-]?\d){7})(?!\d)/g,
			(_, number: string) => ` ${number.replace(/\D/g, '')} `
		)
		.trim();
}

/** How many years back a number that is said alone is looked for. */
const YEARS_BACK = 3;

/**
 * The references that somebody may mean who says «421», «H 421» or «H-2026-421»: this year's first.
 * None when it is no reference.
 */
export function spokenRefs(search: string, thisYear: number): string[] {
	const said = /^\s*(?:h[\s-]*)?(?:(20\d\d)[\s-]+)?(\d{1,6})\s*$/i.exec(search);
	if (!said?.[2]) return [];
	const number = said[2].padStart(5, '0');
	const years = said[1] ? [said[1]] : Array.from({ length: YEARS_BACK }, (_, i) => thisYear - i);
	return years.map((year) => `H-${year}-${number}`);
}

const HEADLINE = 110;

/** The first words of a text on one line, cut between words. A title of its own is set apart. */
export function headline(message: string): string {
	const line = message
		.trim()
		.replace(/^([^\n]*[^\n.,:;!?…])\n\s*\n\s*/, '$1 – ')
		.replace(/\s+/g, ' ');
	const letters = [...line];
	if (letters.length <= HEADLINE) return line;
	const cut = letters.slice(0, HEADLINE).join('');
	const space = cut.lastIndexOf(' ');
	return `${space > HEADLINE / 2 ? cut.slice(0, space) : cut} …`;
}
