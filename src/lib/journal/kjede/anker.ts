import * as v from 'valibot';
import { text } from '../../database/text';

/** The chains that are anchored: `kriselogg` is the crisis log. */
export const KJEDER = ['journal', 'revisjonslogg', 'kriselogg'] as const;
export type Kjede = (typeof KJEDER)[number];

/** How far a chain had come on a civil date, and the hash of its last row then. */
export interface Anker {
	dato: string;
	kjede: Kjede;
	nummer: number;
	hash: string;
}

/** An anchor as a line: «2026-11-20 journal 1234 9f86d0…». */
export function linje({ dato, kjede, nummer, hash }: Anker): string {
	return `${dato} ${kjede} ${nummer} ${hash}`;
}

/** The anchors in a text, however it was kept: a file, a mail that was quoted. Other lines are left out. */
export function ankereI(kept: string): Anker[] {
	const found = kept.matchAll(/(\d{4}-\d\d-\d\d) (\w+) (\d{1,15}) ([0-9a-f]{64})\b/g);
	return [...found].flatMap(([, dato = '', kjede = '', nummer, hash = '']) =>
		isKjede(kjede) ? [{ dato, kjede, nummer: Number(nummer), hash }] : []
	);
}

/**
 * What an anchor says of the chain as it is now. @param hash of the row with the number of the anchor; null:
 * there is none
 */
export function holder(anker: Anker, hash: string | null): 'holder' | 'forkortet' | 'omskrevet' {
	if (anker.nummer === 0 || hash === anker.hash) return 'holder';
	return hash === null ? 'forkortet' : 'omskrevet';
}

function isKjede(name: string): name is Kjede {
	return KJEDER.some((known) => known === name);
}

/** Where anchors are kept besides the data folder; '' for nowhere. */
export interface Ankeroppsett {
	mappe: string;
	epost: string;
	url: string;
}

const field = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((raw) => text(raw, max))
	);

/** The form of the settings. */
export const ANKEROPPSETT = v.object({
	mappe: v.pipe(
		field(500),
		v.check((raw) => raw === '' || raw.startsWith('/'), 'kjede_folder_wrong')
	),
	epost: v.pipe(
		field(254),
		v.check(
			(raw) => raw === '' || /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(raw),
			'kjede_mail_wrong'
		)
	),
	url: v.pipe(
		field(500),
		v.check(
			(raw) => raw === '' || (URL.canParse(raw) && new URL(raw).protocol === 'https:'),
			'kjede_url_wrong'
		)
	)
});
