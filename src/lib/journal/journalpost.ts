import type { Sensitivity } from '../staff/actor';

/** Kodelister of Fiks Arkiv V1 (M082, M087, M053 …): the codes that Varde uses, named in messages. */
export const JOURNALPOSTTYPER = ['I', 'U', 'N'] as const;
export type Journalposttype = (typeof JOURNALPOSTTYPER)[number];
export const KORRESPONDANSEPARTTYPER = ['EA', 'EM', 'EK', 'IA', 'IM', 'IK'] as const;
export type Korrespondanseparttype = (typeof KORRESPONDANSEPARTTYPER)[number];
export type Journalstatus = 'J';
export const AVSKRIVNINGSMAATER = ['BU', 'BE', 'TLF', 'TE', 'TO'] as const;
export type Avskrivningsmaate = (typeof AVSKRIVNINGSMAATER)[number];
export const MERKNADSTYPER = ['MA', 'MS', 'ML'] as const;
export type Merknadstype = (typeof MERKNADSTYPER)[number];
export const KLASSIFIKASJONSTYPER = ['KK', 'GBN', 'PNR'] as const;
export type Klassifikasjonstype = (typeof KLASSIFIKASJONSTYPER)[number];
export const PARTROLLER = ['K', 'P', 'F', 'A'] as const;
export type Partrolle = (typeof PARTROLLER)[number];
export const KASSASJONSVEDTAK = ['B', 'K', 'G'] as const;
export type Kassasjonsvedtak = (typeof KASSASJONSVEDTAK)[number];
/** S: open again by itself on the day. G: a person looks it over when the day has come. */
export type Opphoersaksjon = 'S' | 'G';

/** M500–M504: why a journalpost is kept from the public, and until when. */
export interface Skjerming {
	tilgangsrestriksjon: string;
	skjermingshjemmel: string;
	/** Civil date; left out when nobody set an end. */
	skjermingOpphoererDato?: string;
	skjermingOpphoererAksjon?: Opphoersaksjon;
}

/** M450–M453: what happens to it when it has been kept `bevaringstid` years, and which day that is. */
export interface Kassasjon {
	kassasjonsvedtak: Kassasjonsvedtak;
	kassasjonshjemmel: string | null;
	/** Years. Null with B: kept for ever. */
	bevaringstid: number | null;
	kassasjonsdato: string | null;
}

/** Where a party is found. */
export interface Adresse {
	organisasjonsnummer: string | null;
	postadresse: string | null;
	postnummer: string | null;
	poststed: string | null;
}

/** Of somebody whose address nobody said. */
export const UTEN_ADRESSE: Adresse = {
	...{ organisasjonsnummer: null, postadresse: null, postnummer: null, poststed: null }
};

/** What a saksmappe is classified by. GBN is «12/34», PNR a person, whose class is never public. */
export interface Klasse {
	klassifikasjonssystem: Klassifikasjonstype;
	klasseID: string;
	tittel: string;
	erSkjermet: boolean;
}

/** Somebody a saksmappe is about. */
export interface Sakspart extends Adresse {
	partNavn: string;
	partRolle: Partrolle;
	epostadresse: string | null;
	telefonnummer: string | null;
	erPersonnavn: boolean;
	erSkjermet: boolean;
}

/** A saksmappe of the archive system, found there: `mappeID` as the archive writes it. */
export interface EksternMappe {
	system: string;
	mappeID: string;
	systemID: string | null;
	saksaar: number | null;
	sakssekvensnummer: number | null;
}

/** M310–M612. `merknadsdato` is epoch milliseconds. */
export interface Merknad {
	merknadstekst: string;
	merknadstype: Merknadstype;
	merknadsdato: number;
	merknadRegistrertAv: string;
}

/** M617–M620. `avskrivesAv` is the reference of the journalpost that answers it. */
export interface Avskrivning {
	avskrivningsdato: string;
	avskrevetAv: string;
	avskrivningsmaate: Avskrivningsmaate;
	avskrivesAv: string | null;
}

/** Another variant of a document: A is the archive copy. Instants are epoch milliseconds. */
export interface Dokumentobjekt {
	dokumentnummer: number;
	variantformat: 'A' | 'O';
	versjonsnummer: number;
	format: string;
	formatDetaljer: string;
	mimeType: string;
	filnavn: string;
	/** SHA-256 of the document it was made from, and of itself. */
	opphav: string;
	sjekksum: string;
	filstoerrelse: number;
	opprettetDato: number;
	opprettetAv: string;
}

/** What was added to a journalpost after it was journaled; no part of its versions. */
export interface Tillegg {
	merknader: Merknad[];
	/** Null: not answered or done with. */
	avskrivning: Avskrivning | null;
	dokumentobjekter: Dokumentobjekt[];
}

/** Somebody a document came from or went to. */
export interface Korrespondansepart extends Adresse {
	korrespondanseparttype: Korrespondanseparttype;
	korrespondansepartNavn: string;
	epostadresse: string | null;
	telefonnummer: string | null;
	administrativEnhet: string | null;
	saksbehandler: string | null;
	erBehandlingsansvarlig: boolean;
	erPersonnavn: boolean;
	erSkjermet: boolean;
}

/** A document and its file; `sjekksum` is SHA-256 in hex, `filstoerrelse` is bytes. */
export interface Dokument {
	dokumentnummer: number;
	tittel: string;
	tilknyttetRegistreringSom: 'H' | 'V';
	/** M083; null is KORR. */
	dokumenttype: string | null;
	format: string;
	mimeType: string;
	filnavn: string;
	sjekksum: string;
	filstoerrelse: number;
}

/** What a person decides about a journalpost, and may correct later. */
export interface Beskrivelse {
	tittel: string;
	/** The title the public may read. */
	offentligTittel: string;
	skjerming: Skjerming | null;
	/** The civil date a person assessed what the public may read, or null. */
	offentlighetsvurdertDato: string | null;
}

/** One version of a journalpost. A correction is a new version; nothing is overwritten. */
export interface Journalpost extends Beskrivelse {
	/** Our own reference, `J-2026-00012`. The archive owns journalsekvensnummer. */
	referanse: string;
	versjon: number;
	/** Why this version replaced the one before; null in the first. */
	begrunnelse: string | null;
	/** M803 referanseEksternNoekkel: made once, so that an archive can tell a repeat. */
	noekkel: string;
	journalposttype: Journalposttype;
	journalstatus: Journalstatus;
	/** Civil dates 'YYYY-MM-DD'. */
	journaldato: string;
	dokumentetsDato: string;
	/** The day it must be answered by, or null. */
	forfallsdato: string | null;
	kassasjon: Kassasjon | null;
	/** Epoch milliseconds (M104, M105 are dateTime). */
	mottattDato: number | null;
	sendtDato: number | null;
	journalenhet: string;
	administrativEnhet: string;
	saksbehandler: string | null;
	/** The saksmappe's own number, `2026/7`, and this post's number in it. */
	mappeID: string;
	journalpostnummer: number;
	/** The inquiry it was made from, and which part of it. */
	henvendelse: string | null;
	kilde: string | null;
	unitId: string;
	sensitivity: Sensitivity;
	opprettetDato: number;
	opprettetAv: string;
	korrespondanseparter: Korrespondansepart[];
	dokumenter: Dokument[];
}

/** A case: what belongs together, under a number of our own. */
export interface Saksmappe {
	mappeID: string;
	noekkel: string;
	tittel: string;
	offentligTittel: string;
	saksdato: string;
	saksstatus: 'B' | 'A';
	administrativEnhet: string;
	saksansvarlig: string;
	journalenhet: string;
	skjerming: Skjerming | null;
	kassasjon: Kassasjon | null;
	/** The saksmappe of the archive system that this one stands for; null when it is our own. */
	eksternMappe: EksternMappe | null;
	/** The primary class first. */
	klasser: Klasse[];
	parter: Sakspart[];
	unitId: string;
	sensitivity: Sensitivity;
	opprettetDato: number;
	opprettetAv: string;
}

/** Year and number of `2026/7`, or null when it is no number of a saksmappe. */
export function saksnummer(mappeID: string): { aar: number; nummer: number } | null {
	const [, aar, nummer] = /^(\d{4})\/(\d{1,9})$/.exec(mappeID.trim()) ?? [];
	return aar && nummer ? { aar: Number(aar), nummer: Number(nummer) } : null;
}

/** The number that a text begins with («2026/7 – Brunt vann» → «2026/7»); else the text itself. */
export function mappeIDIn(text: string): string {
	return /^\s*(\d{4}\/\d{1,9})(?!\d)/.exec(text)?.[1] ?? text.trim();
}
