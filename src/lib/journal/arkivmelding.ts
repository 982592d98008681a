import { Temporal } from 'temporal-polyfill';
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { literally } from '../database/xml';
import type { Journalpost, Korrespondansepart, Saksmappe, Skjerming } from './journalpost';

const MELDING =
	'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1';
const KATALOG = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const FAGSYSTEM = 'Varde';

/**
 * The `arkivmelding.xml` (Fiks Arkiv V1, `arkivmelding.opprett`) that creates a saksmappe and, in
 * it, one journalpost; without a journalpost it creates the saksmappe alone. The order of elements
 * is the schema's. journalsekvensnummer is never set: the archive owns it.
 */
export function arkivmelding(saksmappe: Saksmappe, journalpost: Journalpost | null): string {
	const root = create({ version: '1.0', encoding: 'utf-8', invalidCharReplacement: '\uFFFD' })
		.ele(MELDING, 'arkivmelding')
		.att('http://www.w3.org/2000/xmlns/', 'xmlns:xsi', XSI);
	leaf(root, 'system', FAGSYSTEM);
	leaf(root, 'antallFiler', journalpost?.dokumenter.length ?? 0);
	mappe(root, saksmappe);
	if (journalpost) registrering(root, saksmappe, journalpost);
	return root.end({ prettyPrint: true });
}

function mappe(root: XMLBuilder, saksmappe: Saksmappe) {
	const node = typed(root, 'mappe', 'saksmappe');
	leaf(node, 'mappeID', saksmappe.mappeID);
	leaf(node, 'tittel', saksmappe.tittel);
	leaf(node, 'offentligTittel', saksmappe.offentligTittel);
	leaf(node, 'opprettetDato', instant(saksmappe.opprettetDato));
	leaf(node, 'opprettetAv', saksmappe.opprettetAv);
	skjerming(node, saksmappe.skjerming);
	eksternNoekkel(node.ele(MELDING, 'referanseEksternNoekkel'), saksmappe.noekkel);
	leaf(node, 'saksdato', saksmappe.saksdato);
	navn(node, 'administrativEnhet', saksmappe.administrativEnhet);
	navn(node, 'saksansvarlig', saksmappe.saksansvarlig);
	leaf(node, 'journalenhet', saksmappe.journalenhet);
	kode(node, 'saksstatus', saksmappe.saksstatus);
}

function registrering(root: XMLBuilder, saksmappe: Saksmappe, post: Journalpost) {
	const node = typed(root, 'registrering', 'journalpost');
	leaf(node, 'opprettetDato', instant(post.opprettetDato));
	leaf(node, 'opprettetAv', post.opprettetAv);
	const forelder = node.ele(MELDING, 'referanseForelderMappe');
	eksternNoekkel(forelder.ele(KATALOG, 'referanseEksternNoekkel'), saksmappe.noekkel);
	skjerming(node, post.skjerming);
	dokumenter(node, post);
	leaf(node, 'registreringsID', post.referanse);
	leaf(node, 'tittel', post.tittel);
	leaf(node, 'offentligTittel', post.offentligTittel);
	for (const part of post.korrespondanseparter) korrespondansepart(node, part);
	eksternNoekkel(node.ele(MELDING, 'referanseEksternNoekkel'), post.noekkel);
	kode(node, 'journalposttype', post.journalposttype);
	kode(node, 'journalstatus', post.journalstatus);
	datoer(node, post);
	leaf(node, 'journalenhet', post.journalenhet);
}

function datoer(node: XMLBuilder, post: Journalpost) {
	leaf(node, 'journaldato', post.journaldato);
	leaf(node, 'dokumentetsDato', post.dokumentetsDato);
	leaf(node, 'mottattDato', post.mottattDato === null ? null : instant(post.mottattDato));
	leaf(node, 'sendtDato', post.sendtDato === null ? null : instant(post.sendtDato));
	leaf(node, 'offentlighetsvurdertDato', post.offentlighetsvurdertDato);
	leaf(node, 'antallVedlegg', post.dokumenter.length - 1);
}

function dokumenter(node: XMLBuilder, post: Journalpost) {
	for (const dokument of post.dokumenter) {
		const beskrivelse = node.ele(MELDING, 'dokumentbeskrivelse');
		kode(beskrivelse, 'dokumenttype', 'KORR');
		kode(beskrivelse, 'dokumentstatus', 'F');
		leaf(beskrivelse, 'tittel', dokument.tittel);
		kode(beskrivelse, 'tilknyttetRegistreringSom', dokument.tilknyttetRegistreringSom);
		leaf(beskrivelse, 'dokumentnummer', dokument.dokumentnummer);
		skjerming(beskrivelse, post.skjerming);
		const objekt = beskrivelse.ele(MELDING, 'dokumentobjekt');
		leaf(objekt, 'versjonsnummer', 1);
		kode(objekt, 'variantformat', 'P');
		kode(objekt, 'format', dokument.format);
		leaf(objekt, 'mimeType', dokument.mimeType);
		leaf(objekt, 'filnavn', dokument.filnavn);
		leaf(objekt, 'referanseDokumentfil', dokument.filnavn);
		leaf(objekt, 'sjekksum', dokument.sjekksum);
		leaf(objekt, 'sjekksumAlgoritme', 'SHA-256');
		leaf(objekt, 'filstoerrelse', dokument.filstoerrelse);
	}
}

function korrespondansepart(node: XMLBuilder, part: Korrespondansepart) {
	const parent = node.ele(MELDING, 'korrespondansepart');
	kode(parent, 'korrespondanseparttype', part.korrespondanseparttype);
	leaf(parent, 'erBehandlingsansvarlig', part.erBehandlingsansvarlig);
	leaf(parent, 'korrespondansepartNavn', part.korrespondansepartNavn);
	leaf(parent, 'epostadresse', part.epostadresse);
	leaf(parent, 'telefonnummer', part.telefonnummer);
	navn(parent, 'administrativEnhet', part.administrativEnhet);
	navn(parent, 'saksbehandler', part.saksbehandler);
	leaf(parent, 'erSkjermet', part.erSkjermet);
	leaf(parent, 'erPersonnavn', part.erPersonnavn);
}

function skjerming(node: XMLBuilder, skjerming: Skjerming | null) {
	if (!skjerming) return;
	const parent = node.ele(MELDING, 'skjerming');
	kode(parent, 'tilgangsrestriksjon', skjerming.tilgangsrestriksjon);
	leaf(parent, 'skjermingshjemmel', skjerming.skjermingshjemmel);
}

/** M803: our own key, the same every time, so that the archive can tell a repeated message. */
function eksternNoekkel(node: XMLBuilder, noekkel: string) {
	node.ele(KATALOG, 'fagsystem').txt(FAGSYSTEM);
	node.ele(KATALOG, 'noekkel').txt(literally(noekkel));
}

function typed(parent: XMLBuilder, name: string, type: string): XMLBuilder {
	return parent.ele(MELDING, name).att(XSI, 'xsi:type', type);
}

function kode(parent: XMLBuilder, name: string, value: string) {
	parent.ele(MELDING, name).ele(KATALOG, 'kode').txt(literally(value));
}

function navn(parent: XMLBuilder, name: string, value: string | null) {
	if (value) parent.ele(MELDING, name).ele(KATALOG, 'navn').txt(literally(value));
}

/** An element with text. Left out when there is nothing to say: most types ask for a character. */
function leaf(parent: XMLBuilder, name: string, value: string | number | boolean | null) {
	if (value !== null && value !== '') parent.ele(MELDING, name).txt(literally(String(value)));
}

/** xs:dateTime with the offset of Oslo, as an archivist reads it. */
function instant(at: number): string {
	return Temporal.Instant.fromEpochMilliseconds(at)
		.toZonedDateTimeISO('Europe/Oslo')
		.toString({ timeZoneName: 'never' });
}
