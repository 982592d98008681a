import type { Sensitivity } from '../staff/actor';

/**
 * The three outcomes of deciding about an inquiry. None of them is leave to purge it: what is not
 * journaled may still be archived, and arkivbegrensning is a decision with a reason.
 */
export const UTFALL = ['journalfoeres', 'arkiveres', 'arkivbegrenses'] as const;
export type Utfall = (typeof UTFALL)[number];

/** The criteria of the standard, each answered yes or no. */
export const KRITERIER = [
	'saksdokument',
	'innUt',
	'saksbehandling',
	'dokumentasjonsverdi'
] as const;
export type Svar = Record<(typeof KRITERIER)[number], boolean>;

/** The answers that each outcome is given for until a person answers otherwise. */
export const SVAR: Record<Utfall, Svar> = {
	journalfoeres: answers(true, true),
	arkiveres: answers(false, true),
	arkivbegrenses: answers(false, false)
};

function answers(saksbehandling: boolean, dokumentasjonsverdi: boolean): Svar {
	return { saksdokument: true, innUt: true, saksbehandling, dokumentasjonsverdi };
}

/**
 * What the answers come to: all four → journalføres; what is a saksdokument and has been handled or
 * documents something → arkiveres; else arkivbegrenses.
 */
export function utfallEtter(svar: Svar): Utfall {
	const { saksdokument, innUt, saksbehandling, dokumentasjonsverdi } = svar;
	if (saksdokument && innUt && saksbehandling && dokumentasjonsverdi) return 'journalfoeres';
	return saksdokument && (saksbehandling || dokumentasjonsverdi) ? 'arkiveres' : 'arkivbegrenses';
}

/** What a decision is given as its reason until a person writes another; it becomes part of the archive. */
export const BEGRUNNELSER: Record<Utfall, string> = {
	journalfoeres: 'Saksdokument med saksbehandling og verdi som dokumentasjon.',
	arkiveres: 'Uten saksbehandling, men med verdi som dokumentasjon.',
	arkivbegrenses: 'Uten saksbehandling og uten verdi som dokumentasjon.'
};

/** Dated criteria: what to decide by from a day on. The words that speak for journaling are data too. */
export interface Regelverk {
	gjelderFra: string;
	kilde: string;
	/** Words, also inside a longer word, that show saksbehandling: an application, a complaint, a claim … */
	saksord: string[];
	/** How a message that only thanks begins. */
	takk: RegExp;
}

/** Newest first. The arkivforskrift of 2026 (new § 1): its journaling paragraphs are not verified. */
export const REGELVERK: Regelverk[] = [
	{
		gjelderFra: '2026-01-01',
		kilde: 'Arkivforskrifta i kraft 1. januar 2026',
		saksord: [
			'søknad',
			'søke',
			'søkje',
			'klage',
			'innsyn',
			'vedtak',
			'krav',
			'krever',
			'erstatning',
			'varsel',
			'dispensasjon',
			'høring',
			'høyring',
			'uttale',
			'bekymring',
			'permisjon'
		],
		takk: /^(?:(?:hei|hallo)\P{L}*)?(?:tusen |hjart?e?lig |mange )?takk(?!\p{L})/iu
	}
];

/** The criteria in force on a civil date. Throws on a day before the first ones. */
export function regelverkPaa(dato: string): Regelverk {
	const found = REGELVERK.find(({ gjelderFra }) => gjelderFra <= dato);
	if (!found) throw new Error(`No criteria for journaling on ${dato}`);
	return found;
}

/** A proposed outcome, why, and the word that decided it, if any. */
export interface Forslag {
	utfall: Utfall;
	grunn: 'saksord' | 'taushet' | 'informasjon' | 'takk' | 'tvil';
	ord: string | null;
}

/**
 * Proposes an outcome; a person decides. Saksdokument, in or out, and subject to case handling with
 * documentary value → journalføres. A plain question («når åpner bassenget?»)
 * or a thank-you is archived without, so that no gladsak floods the postliste.
 * In doubt: journalføres.
 */
export function foreslaattUtfall(
	text: string,
	sensitivity: Sensitivity,
	{ saksord, takk }: Regelverk
): Forslag {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const ord = words.find((word) => saksord.some((inner) => word.includes(inner))) ?? null;
	if (ord) return { utfall: 'journalfoeres', grunn: 'saksord', ord };
	if (sensitivity !== 'normal') return { utfall: 'journalfoeres', grunn: 'taushet', ord };
	if (text.includes('?')) return { utfall: 'arkiveres', grunn: 'informasjon', ord };
	if (takk.test(text.trim())) return { utfall: 'arkiveres', grunn: 'takk', ord };
	return { utfall: 'journalfoeres', grunn: 'tvil', ord };
}
