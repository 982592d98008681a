/** The two namespaces a message is written in; V1 and V2 differ in the last segment alone. */
export const NAVNEROM = {
	melding: 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/',
	katalog: 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/'
} as const;

/** One element of a type: its name, what type it is (null: words alone), and whether it may repeat. */
export interface Felt {
	navn: string;
	type: string | null;
	flere: boolean;
}

const MAPPE =
	'systemID mappeID referanseForeldermappe:referanseTilMappe tittel offentligTittel beskrivelse noekkelord* dokumentmedium:kode opprettetDato opprettetAv avsluttetDato avsluttetAv arkivdel:kode part:* kryssreferanse:* merknad:* skjerming: gradering: klassifikasjon:* referanseEksternNoekkel:eksternNoekkel mappetype:kode';
const REGISTRERING =
	'systemID opprettetDato opprettetAv arkivertDato arkivertAv referanseForelderMappe:referanseTilMappe arkivdel:kode part:* skjerming: gradering: dokumentbeskrivelse:* registreringsID tittel offentligTittel beskrivelse noekkelord* forfatter* dokumentmedium:kode merknad:* kryssreferanse:* korrespondansepart:* klassifikasjon:* referanseEksternNoekkel:eksternNoekkel';
const NOEKLER =
	'systemID registreringsID journalnummer: saksJournalpostnummer: referanseEksternNoekkel:eksternNoekkel';

/**
 * `arkivmelding.opprett` of Fiks Arkiv, every type in the order of its schema: «name» holds words,
 * «name:type» is of that type («name:» of its own name), and «*» may repeat. The types above the line
 * have their elements in the message's namespace, those below in the metadata catalogue's. Left out:
 * meetings, virksomhetsspesifikkeMetadata.
 */
const MELDING: Record<string, string> = {
	arkivmelding: 'system regel antallFiler mappe: registrering:',
	mappe: MAPPE,
	saksmappe: `${MAPPE} saksaar sakssekvensnummer saksdato administrativEnhet:identifikatorer saksansvarlig:identifikatorer journalenhet saksstatus:kode presedens:* matrikkelnummer:* byggident:* planident:* punkt:* adresse:*`,
	registrering: REGISTRERING,
	journalpost: `${REGISTRERING} journalaar journalsekvensnummer journalpostnummer journalposttype:kode journalstatus:kode journaldato dokumentetsDato mottattDato sendtDato forfallsdato offentlighetsvurdertDato antallVedlegg journalenhet dokumentflyt:* presedens:* avskrivningsdato`,
	arkivnotat: `${REGISTRERING} dokumentetsDato mottattDato sendtDato forfallsdato offentlighetsvurdertDato antallVedlegg dokumentflyt:*`,
	dokumentbeskrivelse:
		'systemID dokumenttype:kode dokumentstatus:kode tittel beskrivelse forfatter* opprettetDato opprettetAv dokumentmedium:kode tilknyttetRegistreringSom:kode dokumentnummer tilknyttetDato tilknyttetAv part:* merknad:* skjerming: gradering: dokumentobjekt:* referanseEksternNoekkel:eksternNoekkel',
	dokumentobjekt:
		'systemID versjonsnummer variantformat:kode format:kode formatDetaljer mimeType opprettetDato opprettetAv filnavn referanseDokumentfil sjekksum sjekksumAlgoritme filstoerrelse',
	part: 'partID partNavn partRolle:kode organisasjonID:organisasjonsID personID: postadresse* postnummer poststed landkode:kode epostadresse telefonnummer* kontaktperson erSkjermet erPersonnavn',
	korrespondansepart:
		'korrespondansepartID korrespondanseparttype:kode erBehandlingsansvarlig korrespondansepartNavn organisasjonid personid postadresse* postnummer poststed landkode:kode epostadresse telefonnummer* kontaktperson administrativEnhet:identifikatorer saksbehandler:identifikatorer erSkjermet erPersonnavn forsendelsesmaate:kode deresReferanse avskrivning:*',
	avskrivning:
		'avskrivningsdato avskrevetAv:identifikatorer avskrivningsmaate:kode referanseAvskrivesAvJournalpost:referanseTilJournalpost referanseAvskriverJournalpost:referanseTilJournalpost',
	matrikkelnummer: 'kommunenummer gardsnummer bruksnummer festenummer seksjonsnummer',
	byggident: 'bygningsnummer endringsloepenummer',
	planident: 'planidentifikasjon kommunenummer fylkesnummer landkode:kode',
	punkt: 'punktID koordinatsystem:kode x y z',
	adresse: 'adresse postnummer poststed',
	organisasjonsID: 'identifikator landkode',
	personID: 'landkode identifikator',
	merknad: 'merknadID merknadstekst merknadstype:kode merknadsdato merknadRegistrertAv erSkjermet',
	skjerming:
		'tilgangsrestriksjon:kode skjermingshjemmel skjermingOpphoererDato skjermingOpphoererAksjon:kode',
	gradering: 'grad:kode graderingsdato gradertAv nedgraderingsdato nedgradertAv',
	dokumentflyt: 'flytTil flytFra flytMottattDato flytSendtDato flytStatus:kode flytMerknad',
	klassifikasjon: 'klassifikasjonssystemID klasseID tittel erSkjermet',
	presedens:
		'presedensDato opprettetDato opprettetAv tittel beskrivelse presedensHjemmel rettskildefaktor presedensGodkjentDato presedensGodkjentAv avsluttetDato avsluttetAv presedensStatus:kode',
	kryssreferanse:
		'kryssreferanseID referanseTilMappe: referanseTilRegistrering: referanseTilDokumentbeskrivelse:'
};
const KATALOG: Record<string, string> = {
	kode: 'kode beskrivelse',
	identifikatorer: 'navn identifikator initialer epostadresse',
	eksternNoekkel: 'fagsystem noekkel',
	saksnummer: 'saksaar sakssekvensnummer',
	journalnummer: 'journalaar journalsekvensnummer',
	saksJournalpostnummer: 'saksaar sakssekvensnummer journalpostnummer',
	referanseTilMappe: 'systemID mappeID saksnummer: referanseEksternNoekkel:eksternNoekkel',
	referanseTilRegistrering: NOEKLER,
	referanseTilJournalpost: NOEKLER,
	referanseTilDokumentbeskrivelse:
		'systemID referanseEksternNoekkel:eksternNoekkel journalpostDokumentnummer:',
	journalpostDokumentnummer: 'referanseTilJournalpost: dokumentnummer'
};

/** A type of the schema: in which namespace its elements are, and which they are, in their order. */
export interface Type {
	navnerom: keyof typeof NAVNEROM;
	felt: Felt[];
}

/** The type with a name; throws when the table above has none. */
export function typen(navn: string): Type {
	const found = TYPER.get(navn);
	if (!found) throw new Error(`${navn} is no type of arkivmelding`);
	return found;
}

/** The types an element of another may say it is, with xsi:type. */
export const UTVIDER: Record<string, readonly string[]> = {
	mappe: ['saksmappe'],
	registrering: ['journalpost', 'arkivnotat']
};

const TYPER = new Map<string, Type>([...typer('melding', MELDING), ...typer('katalog', KATALOG)]);

function typer(navnerom: Type['navnerom'], table: Record<string, string>): [string, Type][] {
	return Object.entries(table).map(([navn, felt]) => [
		navn,
		{ navnerom, felt: felt.split(' ').map(feltet) }
	]);
}

function feltet(written: string): Felt {
	const flere = written.endsWith('*');
	const [navn = '', type] = written.replace('*', '').split(':');
	return { navn, flere, type: type === undefined ? null : type || navn };
}
