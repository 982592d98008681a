import { isCivilDate } from '../calendar/civilDate';
import { text } from '../database/text';
import { JOURNALPOSTTYPER, type Journalposttype } from './journalpost';

/** What to show of the journal; lives in the address, so that a view can be shared. Civil dates, both included. */
export interface JournalFilter {
	fra?: string;
	til?: string;
	unitId?: string;
	type?: Journalposttype;
	sok?: string;
	mappeID?: string;
	/** Only what came in and is not settled. */
	aapne?: boolean;
	/** Page, from 1. */
	side?: number;
}

const LAST_PAGE = 2_000;

/** Reads a filter from an address; what makes no sense is left out. */
export function journalFilter(parameters: URLSearchParams): JournalFilter {
	const word = (name: string, max: number) => text(parameters.get(name), max) || undefined;
	const date = (name: string) => [word(name, 10)].find((day) => day && isCivilDate(day));
	const side = Number(parameters.get('side'));
	return {
		sok: word('sok', 100),
		fra: date('fra'),
		til: date('til'),
		unitId: word('enhet', 60),
		type: JOURNALPOSTTYPER.find((known) => known === parameters.get('type')),
		mappeID: word('sak', 20),
		aapne: parameters.get('restanser') === 'ja' || undefined,
		side: Number.isInteger(side) && side > 1 && side <= LAST_PAGE ? side : undefined
	};
}

/** The address of a view of the journal; what is as usual is left out. */
export function journalAddress(filter: JournalFilter): string {
	const { sok, fra, til, unitId: enhet, type, mappeID: sak, side, aapne } = filter;
	const restanser = aapne && 'ja';
	const named = {
		sok,
		fra,
		til,
		enhet,
		type,
		sak,
		restanser,
		side: side && side > 1 ? String(side) : ''
	};
	const parameters = new URLSearchParams();
	for (const [name, value] of Object.entries(named)) if (value) parameters.set(name, value);
	const query = parameters.toString();
	return `/intern/journal${query && `?${query}`}`;
}
