import { isCivilDate } from '$lib/calendar/civilDate';
import { text } from '$lib/database/text';
import { JOURNALPOSTTYPER, type Journalposttype } from '../journalpost';

/** What to show of the postliste; it lives in the address, so that a view can be shared and followed. */
export interface PostlisteFilter {
	/** civil dates, both included */
	fra?: string;
	til?: string;
	unitId?: string;
	type?: Journalposttype;
	sok?: string;
	mappeID?: string;
	/** the lowest number first, as in the printed journal */
	eldste?: boolean;
	/** the reference that the page before ended with: the next one begins after it */
	etter?: string;
}

/** Reads a filter from an address; what makes no sense is left out. */
export function postlisteFilter(parameters: URLSearchParams): PostlisteFilter {
	const word = (name: string, max: number) => text(parameters.get(name), max) || undefined;
	const date = (name: string) => [word(name, 10)].find((day) => day && isCivilDate(day));
	const etter = word('etter', 20);
	return {
		sok: word('sok', 100),
		fra: date('fra'),
		til: date('til'),
		unitId: word('enhet', 60),
		type: JOURNALPOSTTYPER.find((known) => known === parameters.get('type')),
		mappeID: word('sak', 20),
		eldste: parameters.get('rekkefolge') === 'eldste' || undefined,
		etter: etter && isReferanse(etter) ? etter : undefined
	};
}

/** The query of a view, with its «?»; what is as usual is left out. */
export function postlisteQuery(filter: PostlisteFilter): string {
	const { sok, fra, til, unitId: enhet, type, mappeID: sak, etter } = filter;
	const rekkefolge = filter.eldste ? 'eldste' : undefined;
	const parameters = new URLSearchParams();
	for (const [name, value] of Object.entries({
		sok,
		fra,
		til,
		enhet,
		type,
		sak,
		rekkefolge,
		etter
	}))
		if (value) parameters.set(name, value);
	const query = parameters.toString();
	return query && `?${query}`;
}

/** Whether a text is the reference of a journalpost. */
export function isReferanse(text: string): boolean {
	return /^J-\d{4}-\d{5,7}$/.test(text);
}

/** Whether anything is narrowed down. */
export function isNarrowed({ sok, fra, til, unitId, type, mappeID }: PostlisteFilter): boolean {
	return Boolean(sok || fra || til || unitId || type || mappeID);
}

/** Two words or more are each to be found; a trigram index knows none that is shorter than three signs. */
export function ordene(sok = ''): string[] {
	return sok
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => [...word].length >= 3)
		.slice(0, 8);
}
