import { Temporal } from 'temporal-polyfill';
import { skriv, type Deler } from './forsendelse/meldingsxml';
import type { Versjon } from './forsendelse/oppsett';
import { meldingsfiler, type Meldingsfil } from './forsendelse/meldingsfil';
import type {
	Adresse,
	Avskrivning,
	Dokument,
	Journalpost,
	Kassasjon,
	Korrespondansepart,
	Merknad,
	Saksmappe,
	Sakspart,
	Skjerming,
	Tillegg
} from './journalpost';

/** M016: what we call ourselves in references. */
export const FAGSYSTEM = 'Varde';
const UTEN_TILLEGG: Tillegg = { merknader: [], avskrivning: null, dokumentobjekter: [] };

/** How the archive wants its messages, and what was added to the journalpost after it was journaled. */
export interface Form {
	versjon?: Versjon;
	/** A kode of the archive; '' leaves it to the archive. */
	arkivdel?: string;
	/** '' is that of the journalpost. */
	journalenhet?: string;
	tillegg?: Tillegg;
}

/**
 * The `arkivmelding.xml` (Fiks Arkiv, `arkivmelding.opprett`) that creates a saksmappe and, in it, one
 * journalpost; without a journalpost the saksmappe alone. A saksmappe that the archive has is only
 * pointed at. What the archive owns is never set: mappeID, saksnummer, journalsekvensnummer.
 */
export function arkivmelding(
	saksmappe: Saksmappe,
	journalpost: Journalpost | null,
	form: Form = {}
): string {
	const { versjon = 'v1', tillegg = UTEN_TILLEGG } = form;
	const filer = journalpost ? meldingsfiler(journalpost.dokumenter, tillegg.dokumentobjekter) : [];
	return skriv(
		{
			system: FAGSYSTEM,
			antallFiler: String(filer.length),
			mappe: saksmappe.eksternMappe && journalpost ? null : mappe(saksmappe, form),
			registrering: journalpost && registrering(saksmappe, journalpost, filer, form)
		},
		versjon
	);
}

function mappe(saksmappe: Saksmappe, { arkivdel, journalenhet }: Form): Deler {
	return {
		type: 'saksmappe',
		...titler(saksmappe),
		...opprettet(saksmappe),
		arkivdel: kode(arkivdel),
		part: saksmappe.parter.map(part),
		merknad: [bevaring(saksmappe.kassasjon)],
		skjerming: skjerming(saksmappe.skjerming),
		klassifikasjon: saksmappe.klasser.map((one) => ({
			klassifikasjonssystemID: one.klassifikasjonssystem,
			klasseID: one.klasseID,
			tittel: one.tittel,
			erSkjermet: String(one.erSkjermet)
		})),
		referanseEksternNoekkel: eksternNoekkel(saksmappe.noekkel),
		saksdato: saksmappe.saksdato,
		administrativEnhet: navn(saksmappe.administrativEnhet),
		saksansvarlig: navn(saksmappe.saksansvarlig),
		journalenhet: journalenhet || saksmappe.journalenhet,
		saksstatus: kode(saksmappe.saksstatus)
	};
}

function registrering(
	saksmappe: Saksmappe,
	post: Journalpost,
	filer: Meldingsfil[],
	{ journalenhet, tillegg = UTEN_TILLEGG }: Form
): Deler {
	return {
		type: 'journalpost',
		...opprettet(post),
		referanseForelderMappe: forelder(saksmappe),
		skjerming: skjerming(post.skjerming),
		dokumentbeskrivelse: post.dokumenter.map((one) => dokument(one, post.skjerming, filer)),
		registreringsID: post.referanse,
		...titler(post),
		merknad: [
			...tillegg.merknader.map((one) => merknad(one, post.skjerming)),
			bevaring(post.kassasjon)
		],
		korrespondansepart: parter(post, tillegg.avskrivning),
		referanseEksternNoekkel: eksternNoekkel(post.noekkel),
		journalposttype: kode(post.journalposttype),
		journalstatus: kode(post.journalstatus),
		...datoer(post),
		antallVedlegg: String(Math.max(0, post.dokumenter.length - 1)),
		journalenhet: journalenhet || post.journalenhet,
		avskrivningsdato: tillegg.avskrivning?.avskrivningsdato ?? null
	};
}

/** Where it belongs: in the archive's own saksmappe, by what the archive knows it by, or in ours. */
function forelder({ eksternMappe, noekkel }: Saksmappe): Deler {
	if (!eksternMappe) return { referanseEksternNoekkel: eksternNoekkel(noekkel) };
	const { systemID, mappeID, saksaar, sakssekvensnummer } = eksternMappe;
	return {
		systemID: systemID ?? '',
		mappeID,
		saksnummer:
			saksaar !== null && sakssekvensnummer !== null
				? { saksaar: String(saksaar), sakssekvensnummer: String(sakssekvensnummer) }
				: null
	};
}

function datoer(post: Journalpost): Deler {
	return {
		journaldato: post.journaldato,
		dokumentetsDato: post.dokumentetsDato,
		mottattDato: post.mottattDato === null ? null : instant(post.mottattDato),
		sendtDato: post.sendtDato === null ? null : instant(post.sendtDato),
		forfallsdato: post.forfallsdato,
		offentlighetsvurdertDato: post.offentlighetsvurdertDato
	};
}

function dokument(one: Dokument, skjermet: Skjerming | null, filer: Meldingsfil[]): Deler {
	return {
		dokumenttype: kode(one.dokumenttype ?? 'KORR'),
		dokumentstatus: kode('F'),
		tittel: one.tittel,
		tilknyttetRegistreringSom: kode(one.tilknyttetRegistreringSom),
		dokumentnummer: String(one.dokumentnummer),
		skjerming: skjerming(skjermet),
		dokumentobjekt: filer.filter(({ dokument }) => dokument === one).map(dokumentobjekt)
	};
}

/** A file of a message, as the message tells of it. */
export function dokumentobjekt(fil: Meldingsfil): Deler {
	return {
		versjonsnummer: String(fil.versjonsnummer),
		variantformat: kode(fil.variantformat),
		format: kode(fil.format),
		formatDetaljer: fil.formatDetaljer,
		mimeType: fil.mimeType,
		filnavn: fil.filnavn,
		referanseDokumentfil: fil.navn,
		sjekksum: fil.sjekksum,
		sjekksumAlgoritme: 'SHA-256',
		filstoerrelse: String(fil.filstoerrelse)
	};
}

/** An answer is written off at whoever here had to answer it; when nobody is, at the first party. */
function parter(post: Journalpost, avskrevet: Avskrivning | null): Deler[] {
	const mottaker = post.korrespondanseparter.findIndex((one) => one.erBehandlingsansvarlig);
	return post.korrespondanseparter.map((one, index) => ({
		...korrespondansepart(one),
		avskrivning: avskrevet && index === Math.max(0, mottaker) ? avskrivning(avskrevet) : null
	}));
}

function korrespondansepart(part: Korrespondansepart): Deler {
	return {
		korrespondanseparttype: kode(part.korrespondanseparttype),
		erBehandlingsansvarlig: String(part.erBehandlingsansvarlig),
		korrespondansepartNavn: part.korrespondansepartNavn,
		organisasjonid: part.organisasjonsnummer,
		...adresse(part),
		epostadresse: part.epostadresse,
		telefonnummer: part.telefonnummer,
		administrativEnhet: navn(part.administrativEnhet),
		saksbehandler: navn(part.saksbehandler),
		erSkjermet: String(part.erSkjermet),
		erPersonnavn: String(part.erPersonnavn)
	};
}

function part(one: Sakspart): Deler {
	return {
		partNavn: one.partNavn,
		partRolle: kode(one.partRolle),
		organisasjonID: one.organisasjonsnummer ? { identifikator: one.organisasjonsnummer } : null,
		...adresse(one),
		epostadresse: one.epostadresse,
		telefonnummer: one.telefonnummer,
		erSkjermet: String(one.erSkjermet),
		erPersonnavn: String(one.erPersonnavn)
	};
}

function adresse({ postadresse, postnummer, poststed }: Adresse): Deler {
	return { postadresse, postnummer, poststed };
}

function avskrivning(one: Avskrivning): Deler {
	return {
		avskrivningsdato: one.avskrivningsdato,
		avskrevetAv: navn(one.avskrevetAv),
		avskrivningsmaate: kode(one.avskrivningsmaate),
		referanseAvskrivesAvJournalpost: one.avskrivesAv ? { registreringsID: one.avskrivesAv } : null
	};
}

function merknad(one: Merknad, skjermet: Skjerming | null): Deler {
	return {
		merknadstekst: one.merknadstekst,
		merknadstype: kode(one.merknadstype),
		merknadsdato: instant(one.merknadsdato),
		merknadRegistrertAv: one.merknadRegistrertAv,
		erSkjermet: String(skjermet !== null)
	};
}

/** The message has no kassasjon, so the archivist is told in a merknad («arkivarens merknad», MA). */
export function bevaring(kassasjon: Omit<Kassasjon, 'kassasjonsdato'> | null): Deler | null {
	if (!kassasjon) return null;
	const { kassasjonsvedtak, bevaringstid, kassasjonshjemmel } = kassasjon;
	const tid = bevaringstid === null ? '' : ` (${bevaringstid} år)`;
	const hjemmel = kassasjonshjemmel ? `. ${kassasjonshjemmel}` : '';
	return {
		merknadstekst: `Kassasjonsvedtak: ${kassasjonsvedtak}${tid}${hjemmel}`,
		merknadstype: kode('MA')
	};
}

function skjerming(one: Skjerming | null): Deler | null {
	return (
		one && {
			tilgangsrestriksjon: kode(one.tilgangsrestriksjon),
			skjermingshjemmel: one.skjermingshjemmel,
			skjermingOpphoererDato: one.skjermingOpphoererDato,
			skjermingOpphoererAksjon: kode(one.skjermingOpphoererAksjon)
		}
	);
}

function titler({
	tittel,
	offentligTittel
}: Pick<Journalpost, 'tittel' | 'offentligTittel'>): Deler {
	return { tittel, offentligTittel };
}

function opprettet(by: Pick<Journalpost, 'opprettetDato' | 'opprettetAv'>): Deler {
	return { opprettetDato: instant(by.opprettetDato), opprettetAv: by.opprettetAv };
}

/** M803: our own key, the same every time, so that the archive can tell a repeated message. */
export function eksternNoekkel(noekkel: string): Deler {
	return { fagsystem: FAGSYSTEM, noekkel };
}

/** A code of a list, or nothing. */
export function kode(value: string | null | undefined): Deler | null {
	return value ? { kode: value } : null;
}

/** Somebody or some unit by name, or nothing. */
export function navn(value: string | null): Deler | null {
	return value ? { navn: value } : null;
}

/** xs:dateTime with the offset of Oslo, as an archivist reads it. */
export function instant(at: number): string {
	return Temporal.Instant.fromEpochMilliseconds(at)
		.toZonedDateTimeISO('Europe/Oslo')
		.toString({ timeZoneName: 'never' });
}
