import { xmlText } from '../../database/xml';
import type { Journalpost, Korrespondansepart, Saksmappe, Tillegg } from '../journalpost';
import { MASKE } from '../maskering';
import { offentlig, utad, type OffentligPost } from '../postliste/offentlig';

/** The two journals of the standard (Noark 5.2.1, 5.2.5). */
export const JOURNALER = ['loependeJournal', 'offentligJournal'] as const;
export type Journal = (typeof JOURNALER)[number];

/** A journalpost with everything that stands about it. */
export interface Registrert {
	post: Journalpost;
	sak: Saksmappe;
	tillegg: Tillegg;
	/** the key (systemID) of the journalpost that answers it, if any */
	avskrivesAvID: string | null;
}

/** What stands first in a journal. Civil dates, both included. */
export interface Journalhode {
	fra: string;
	til: string;
	/** what it was narrowed down by, in words, or '' */
	seleksjon: string;
	arkivskaper: { id: string; navn: string };
}

/** How many digits and spaces the count has: it is not known before everything is written. */
const COUNT_WIDTH = 10;

/** The beginning of the document up to the count, and from there to the first entry. */
export function hode(journal: Journal, { fra, til, seleksjon, arkivskaper }: Journalhode) {
	const namespace = `http://www.arkivverket.no/standarder/noark5/${journal}`;
	const before = [
		'<?xml version="1.0" encoding="utf-8"?>\n',
		`<${journal} xmlns="${namespace}">\n<journalhode>`,
		element('journalStartDato', fra),
		element('journalSluttDato', til),
		element('seleksjon', seleksjon),
		'<antallJournalposter>'
	].join('');
	const after = [
		'</antallJournalposter>',
		`<arkivskaper>${element('arkivskaperID', arkivskaper.id)}`,
		`${element('arkivskaperNavn', arkivskaper.navn)}</arkivskaper>`,
		'</journalhode>\n'
	].join('');
	return { before, after };
}

/** The count as it stands in the document; white space around a number means nothing (xs:integer). */
export function antall(count: number): string {
	return String(count).padEnd(COUNT_WIDTH);
}

/** The end of the document. */
export function slutt(journal: Journal): string {
	return `</${journal}>\n`;
}

/** An entry of the offentlig journal, or null when the public is told of none such. */
export function offentligRegistrering({
	post,
	sak,
	tillegg,
	avskrivesAvID
}: Registrert): string | null {
	const shown = offentlig(post, sak, tillegg.avskrivning);
	return (
		shown &&
		registrering(offentligKlasse(shown), offentligSak(shown), [
			...nummer(shown),
			element('offentligTittel', shown.offentligTittel),
			...datoer(shown, tillegg, avskrivesAvID),
			...hjemmel(shown),
			...parter(shown.parter.map(({ type, navn }) => part(type, navn ?? MASKE)))
		])
	);
}

/**
 * An entry of the løpende journal: as it is, with a mark at what the public is not told. @param open
 * whether whoever asked may read it; else it is there as the public may know it, so that no number is missing
 */
export function loependeRegistrering(
	{ post, sak, tillegg, avskrivesAvID }: Registrert,
	open: boolean
): string {
	const shown = utad(post, sak, tillegg.avskrivning);
	/** Nobody has said yet what others may read of it. */
	if (!open && post.offentlighetsvurdertDato === null) shown.offentligTittel = MASKE;
	const tittel = (inside: string, outside: string) => [
		element('tittel', open ? inside : outside),
		element('offentligTittel', outside),
		element('skjermingMetadata', inside === outside ? '' : 'tittel')
	];
	const [klasse] = sak.klasser;
	return registrering(
		klasse && (open || shown.sak.klasse)
			? [
					element('klasseID', klasse.klasseID),
					element('tittel', klasse.tittel || klasse.klasseID),
					element('skjermingMetadata', shown.sak.klasse ? '' : 'klasseID')
				]
			: [],
		[
			...saksnummer(shown),
			...tittel(sak.tittel, shown.sak.offentligTittel),
			element('administrativEnhet', sak.administrativEnhet),
			element('saksansvarlig', sak.saksansvarlig)
		],
		[
			...nummer(shown),
			element('tittel', open ? post.tittel : shown.offentligTittel),
			element('offentligTittel', shown.offentligTittel),
			element('offentlighetsvurdertDato', post.offentlighetsvurdertDato),
			element('skjermingMetadata', post.tittel === shown.offentligTittel ? '' : 'tittel'),
			element('journaldato', post.journaldato),
			element('dokumentetsDato', post.dokumentetsDato),
			element('antallVedlegg', Math.max(0, post.dokumenter.length - 1)),
			...avskrevet(tillegg),
			element('administrativEnhet', post.administrativEnhet),
			element('saksbehandler', open ? post.saksbehandler : null),
			element('journalenhet', post.journalenhet),
			element('referanseAvskrivesAvJournalpost', avskrivesAvID),
			...hjemmel(shown),
			...parter(
				post.korrespondanseparter.map((one, index) =>
					loependePart(one, shown.parter[index]?.navn ?? null, open)
				)
			)
		]
	);
}

function loependePart(one: Korrespondansepart, outside: string | null, open: boolean): string {
	const navn = open ? one.korrespondansepartNavn : outside;
	const mark = outside === null ? element('skjermingMetadata', 'korrespondansepartNavn') : '';
	return part(one.korrespondanseparttype, navn ?? MASKE, mark);
}

function registrering(klasse: string[], sak: string[], post: string[]): string {
	return [
		'<journalregistrering>',
		klasse.length ? `<klasse>${klasse.join('')}</klasse>` : '',
		`<saksmappe>${sak.join('')}</saksmappe>`,
		`<journalpost>${post.join('')}</journalpost>`,
		'</journalregistrering>\n'
	].join('');
}

function offentligKlasse({ sak: { klasse } }: OffentligPost): string[] {
	if (!klasse) return [];
	return [
		element('klasseID', klasse.klasseID),
		element('tittel', klasse.tittel || klasse.klasseID)
	];
}

function offentligSak(shown: OffentligPost): string[] {
	return [
		...saksnummer(shown),
		element('offentligTittel', shown.sak.offentligTittel),
		element('administrativEnhet', shown.sak.administrativEnhet),
		...hjemmel(shown.sak)
	];
}

function saksnummer({ sak: { mappeID, aar, nummer } }: OffentligPost): string[] {
	return [
		element('mappeID', mappeID),
		element('saksaar', aar),
		element('sakssekvensnummer', nummer)
	];
}

function nummer(shown: OffentligPost): string[] {
	return [
		element('systemID', shown.systemID),
		element('registreringsID', shown.referanse),
		element('journalaar', shown.journalaar),
		element('journalsekvensnummer', shown.journalsekvensnummer),
		element('journalpostnummer', shown.journalpostnummer)
	];
}

function datoer(shown: OffentligPost, tillegg: Tillegg, avskrivesAvID: string | null): string[] {
	return [
		element('journaldato', shown.journaldato),
		element('dokumentetsDato', shown.dokumentetsDato),
		...avskrevet(tillegg),
		element('administrativEnhet', shown.administrativEnhet),
		element('referanseAvskrivesAvJournalpost', avskrivesAvID)
	];
}

function avskrevet({ avskrivning }: Tillegg): string[] {
	return [
		element('avskrivningsdato', avskrivning?.avskrivningsdato ?? null),
		element('avskrivningsmaate', avskrivning?.avskrivningsmaate ?? null)
	];
}

function hjemmel(shown: Pick<OffentligPost, 'tilgangsrestriksjon' | 'skjermingshjemmel'>) {
	return [
		element('tilgangsrestriksjon', shown.tilgangsrestriksjon),
		element('skjermingshjemmel', shown.skjermingshjemmel)
	];
}

/** The schema asks for one at least: a document that is within the kommune may have none. */
function parter(written: string[]): string[] {
	return written.length ? written : [part('IA', MASKE)];
}

function part(type: string, navn: string, mark = ''): string {
	return [
		'<korrespondansepart>',
		element('korrespondanseparttype', type),
		element('korrespondansepartNavn', navn || MASKE),
		mark,
		'</korrespondansepart>'
	].join('');
}

/** Left out when there is nothing to say: most types ask for a character. */
function element(name: string, value: string | number | null): string {
	return value === null || value === '' ? '' : `<${name}>${xmlText(String(value))}</${name}>`;
}
