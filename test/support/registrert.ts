import fc from 'fast-check';
import {
	AVSKRIVNINGSMAATER,
	JOURNALPOSTTYPER,
	KLASSIFIKASJONSTYPER,
	KORRESPONDANSEPARTTYPER,
	PARTROLLER,
	type Dokumentobjekt,
	type Journalpost,
	type Saksmappe
} from '$lib/journal/journalpost';
import type { Registrert } from '$lib/journal/uttrekk/xml';

/** Stands in everything that the public must never be told. */
export const HEMMELIG = 'hemmelig';
let made = 0;
const hemmelig = fc.constant(null).map(() => `${HEMMELIG}${made++}`);

/** What people write and programs send: markup, entities, control signs, bidi, emoji, and very long. */
const hostile = fc.oneof(
	{ weight: 4, arbitrary: fc.string({ maxLength: 40 }) },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
	fc.constantFrom(
		'<script>alert(1)</script>',
		'&x; &lt; ]]> <!-- -->',
		'\u0000\u0001\u000B\uFFFE\uD800 signs',
		'\u202Eotium\u202C \u2066mid\u2069',
		'=HYPERLINK("http://evil.test")',
		'👩‍👩‍👧‍👦 🌊 Ærøskøbing',
		'\r\n\t linjer',
		' '
	),
	fc.constant('lang '.repeat(2_000))
);
const name = hostile.filter((text) => text.length > 0);
const date = fc
	.integer({ min: 0, max: 9_000 })
	.map((day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const skjerming = maybe(
	fc.record({ tilgangsrestriksjon: fc.constantFrom('UO', 'P'), skjermingshjemmel: name })
);
const adresse = {
	...{ organisasjonsnummer: maybe(hemmelig), postadresse: maybe(hemmelig) },
	...{ postnummer: maybe(hemmelig), poststed: maybe(hemmelig) },
	...{ epostadresse: maybe(hemmelig), telefonnummer: maybe(hemmelig) }
};
/** A name that is secret when it is shielded. */
const navngitt = fc
	.record({ erSkjermet: fc.boolean(), erPersonnavn: fc.boolean(), open: name, secret: hemmelig })
	.map(({ open, secret, ...how }) => ({ ...how, navn: how.erSkjermet ? secret : open }));

const part = fc
	.record({
		...adresse,
		korrespondanseparttype: fc.constantFrom(...KORRESPONDANSEPARTTYPER),
		navngitt,
		administrativEnhet: maybe(hemmelig),
		saksbehandler: maybe(hemmelig),
		erBehandlingsansvarlig: fc.boolean()
	})
	.map(({ navngitt: { navn, ...how }, ...rest }) => ({
		...rest,
		...how,
		korrespondansepartNavn: navn
	}));
const sakspart = fc
	.record({ ...adresse, navngitt, partRolle: fc.constantFrom(...PARTROLLER), secret: hemmelig })
	.map(({ navngitt: { erPersonnavn }, secret, ...rest }) => ({
		...rest,
		...{ erPersonnavn, erSkjermet: true, partNavn: secret }
	}));
const klasse = fc
	.record({
		klassifikasjonssystem: fc.constantFrom(...KLASSIFIKASJONSTYPER),
		erSkjermet: fc.boolean(),
		open: name,
		secret: hemmelig
	})
	.map(({ open, secret, ...rest }) => {
		const shown = rest.erSkjermet || rest.klassifikasjonssystem === 'PNR' ? secret : open;
		return { ...rest, klasseID: shown, tittel: shown };
	});
const dokument = fc.record({
	dokumentnummer: fc.integer({ min: 1, max: 9 }),
	tittel: hemmelig,
	tilknyttetRegistreringSom: fc.constantFrom('H' as const, 'V' as const),
	dokumenttype: maybe(hemmelig),
	format: fc.constant('TXT'),
	mimeType: fc.constant('text/plain'),
	filnavn: hemmelig,
	sjekksum: hemmelig,
	filstoerrelse: fc.nat()
});

const sak: fc.Arbitrary<Saksmappe> = fc.record({
	mappeID: fc.nat(99_999).map((nummer) => `2026/${nummer}`),
	noekkel: fc.uuid(),
	tittel: hemmelig,
	offentligTittel: hostile,
	saksdato: date,
	saksstatus: fc.constantFrom('B' as const, 'A' as const),
	administrativEnhet: name,
	saksansvarlig: hemmelig,
	journalenhet: hemmelig,
	skjerming,
	kassasjon: fc.constant(null),
	eksternMappe: fc.constant(null),
	klasser: fc.array(klasse, { maxLength: 2 }),
	parter: fc.array(sakspart, { maxLength: 2 }),
	unitId: fc.constant('vann'),
	sensitivity: fc.constantFrom('normal' as const, 'special' as const),
	opprettetDato: fc.nat(),
	opprettetAv: hemmelig
});

const post = (parts: fc.Arbitrary<Journalpost['korrespondanseparter']>) =>
	fc.record({
		referanse: fc.nat(9_999_999).map((nummer) => `J-2026-${String(nummer).padStart(5, '0')}`),
		versjon: fc.integer({ min: 1, max: 3 }),
		begrunnelse: maybe(hemmelig),
		noekkel: fc.uuid(),
		journalposttype: fc.constantFrom(...JOURNALPOSTTYPER),
		journalstatus: fc.constant('J' as const),
		tittel: hemmelig,
		offentligTittel: hostile,
		skjerming,
		offentlighetsvurdertDato: maybe(date),
		journaldato: date,
		dokumentetsDato: date,
		forfallsdato: maybe(date),
		kassasjon: fc.constant(null),
		mottattDato: maybe(fc.nat()),
		sendtDato: maybe(fc.nat()),
		journalenhet: hemmelig,
		administrativEnhet: name,
		saksbehandler: maybe(hemmelig),
		mappeID: fc.constant('2026/1'),
		journalpostnummer: fc.integer({ min: 1, max: 999 }),
		henvendelse: maybe(hemmelig),
		kilde: maybe(hemmelig),
		unitId: fc.constant('vann'),
		sensitivity: fc.constantFrom('normal' as const, 'personal' as const),
		opprettetDato: fc.nat(),
		opprettetAv: hemmelig,
		korrespondanseparter: parts,
		dokumenter: fc.array(dokument, { maxLength: 3 })
	}) satisfies fc.Arbitrary<Journalpost>;

/** Names that are shielded also stand in the titles that everybody reads, where somebody forgot them. */
function forgotten({ post, sak, ...rest }: Registrert): Registrert {
	const names = post.korrespondanseparter.filter(({ erSkjermet }) => erSkjermet);
	const [first] = names.map(({ korrespondansepartNavn }) => korrespondansepartNavn);
	const title = (text: string) => (first ? `Klage fra ${first}, ${text}` : text);
	return {
		...rest,
		post: { ...post, offentligTittel: title(post.offentligTittel) },
		sak: { ...sak, offentligTittel: title(sak.offentligTittel) }
	};
}

/** Anything that can be registered, with a secret in each field that is nobody's business outside. */
export const registrert: fc.Arbitrary<Registrert> = fc
	.record({
		sak,
		post: post(fc.array(part, { maxLength: 4 })),
		tillegg: fc.record({
			merknader: fc.array(
				fc.record({
					merknadstekst: hemmelig,
					merknadstype: fc.constant('MA' as const),
					merknadsdato: fc.nat(),
					merknadRegistrertAv: hemmelig
				}),
				{ maxLength: 2 }
			),
			avskrivning: maybe(
				fc.record({
					avskrivningsdato: date,
					avskrevetAv: hemmelig,
					avskrivningsmaate: fc.constantFrom(...AVSKRIVNINGSMAATER),
					avskrivesAv: maybe(fc.constant('J-2026-00099'))
				})
			),
			dokumentobjekter: fc.constant([]).map((): Dokumentobjekt[] => [])
		}),
		avskrivesAvID: maybe(fc.uuid())
	})
	.map(forgotten);
