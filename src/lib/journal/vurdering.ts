import type { Sensitivity } from '../staff/actor';

/**
 * The three outcomes of deciding about an inquiry. None of them is leave to purge it: what is not
 * journaled may still be archived, and arkivbegrensning is a decision with a reason.
 */
export const UTFALL = ['journalfoeres', 'arkiveres', 'arkivbegrenses'] as const;
export type Utfall = (typeof UTFALL)[number];

/** What a decision is given as its reason until a person writes another; it becomes part of the archive. */
export const BEGRUNNELSER: Record<Utfall, string> = {
	journalfoeres: 'Saksdokument som er gjenstand for saksbehandling og har verdi som dokumentasjon.',
	arkiveres: 'Spørsmål om informasjon, uten saksbehandling. Beholdes som dokumentasjon.',
	arkivbegrenses: 'Verken gjenstand for saksbehandling eller av verdi som dokumentasjon.'
};

/** Dated criteria: what to decide by from a day on. The words that speak for journaling are data too. */
export interface Regelverk {
	gjelderFra: string;
	kilde: string;
	/** Words, also inside a longer word, that show saksbehandling: an application, a complaint, a claim … */
	saksord: string[];
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
		]
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
	grunn: 'saksord' | 'taushet' | 'informasjon' | 'tvil';
	ord: string | null;
}

/**
 * Proposes an outcome; a person decides. Saksdokument, in or out, and subject to case handling with
 * documentary value → journalføres. A plain question («når åpner bassenget?») is archived without.
 * In doubt: journalføres.
 */
export function foreslaattUtfall(
	text: string,
	sensitivity: Sensitivity,
	{ saksord }: Regelverk
): Forslag {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const ord = words.find((word) => saksord.some((inner) => word.includes(inner))) ?? null;
	if (ord) return { utfall: 'journalfoeres', grunn: 'saksord', ord };
	if (sensitivity !== 'normal') return { utfall: 'journalfoeres', grunn: 'taushet', ord };
	if (text.includes('?')) return { utfall: 'arkiveres', grunn: 'informasjon', ord };
	return { utfall: 'journalfoeres', grunn: 'tvil', ord };
}
