import type { Locale } from '$lib/i18n/locale';

/** The rules of the comments by language, one a line, in the order that they are cited by number. */
export type Guidelines = Record<string, string[]>;

export const MOST_RULES = 30;
export const RULE_MAX = 300;

/** What a kommune begins with. */
export const STARTING: Record<Locale, string[]> = {
	nb: [
		'Vær saklig, og hold deg til saken. Du kan være uenig med oss og med andre.',
		'Ikke heng ut enkeltpersoner, heller ikke ansatte eller politikere. Ingen trusler, hets eller trakassering.',
		'Ikke skriv noe rasistisk, diskriminerende eller noe som er straffbart.',
		'Ikke del opplysninger om andre, og ikke helseopplysninger eller fødselsnummer, heller ikke dine egne. Ta slikt med oss i en sikker kanal.',
		'Ikke legg ut reklame, kjedebrev eller det samme mange ganger.',
		'Ikke legg ut bilder, film eller tekst som du ikke har lov til å dele.'
	],
	nn: [
		'Ver sakleg, og hald deg til saka. Du kan vere usamd med oss og med andre.',
		'Ikkje heng ut enkeltpersonar, heller ikkje tilsette eller politikarar. Ingen truslar, hets eller trakassering.',
		'Ikkje skriv noko rasistisk, diskriminerande eller noko som er straffbart.',
		'Ikkje del opplysningar om andre, og ikkje helseopplysningar eller fødselsnummer, heller ikkje dine eigne. Ta slikt med oss i ein sikker kanal.',
		'Ikkje legg ut reklame, kjedebrev eller det same mange gonger.',
		'Ikkje legg ut bilete, film eller tekst som du ikkje har lov til å dele.'
	],
	en: [
		'Be factual and keep to the matter. You may disagree with us and with others.',
		'Do not expose individuals, staff and politicians included. No threats, abuse or harassment.',
		'Write nothing racist, discriminating or criminal.',
		'Do not share information about others, nor health information or national identity numbers, not even your own. Use a secure channel for that.',
		'No advertising, chain letters, or the same thing many times.',
		'Do not post pictures, film or text that you have no right to share.'
	]
};

/** The rules in a reader's language, else in the main one; ours where the kommune has written none. */
export function rulesIn(guidelines: Guidelines, locale: Locale, main: Locale): string[] {
	return [guidelines[locale], guidelines[main], STARTING[locale]].find((rules) => rules?.length)!;
}

/** The rules of a form's field: one a line, numbers and dashes before them left out. */
export function rulesFrom(written: string): string[] {
	return written
		.split('\n')
		.map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-–•*])\s*/, '').trim())
		.filter(Boolean)
		.map((rule) => [...rule].slice(0, RULE_MAX).join(''))
		.slice(0, MOST_RULES);
}
