import type { Sensitivity } from '../staff/actor';

/** Kodelister of Fiks Arkiv V1 (M082, M087, M053): the codes that Varde uses, named in messages. */
export const JOURNALPOSTTYPER = ['I', 'U', 'N'] as const;
export type Journalposttype = (typeof JOURNALPOSTTYPER)[number];
export type Korrespondanseparttype = 'EA' | 'EM' | 'IA' | 'IM';
export type Journalstatus = 'J';

/** M500, M501: why a journalpost is kept from the public. */
export interface Skjerming {
	tilgangsrestriksjon: string;
	skjermingshjemmel: string;
}

/** Somebody a document came from or went to. */
export interface Korrespondansepart {
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
