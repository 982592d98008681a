import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { testWithShared } from '../../../test/support/shared';
import { text } from '../database/text';
import { arkivmelding, type Form } from './arkivmelding';
import { les, skriv } from './forsendelse/meldingsxml';
import { meldingsfiler } from './forsendelse/meldingsfil';
import { VERSJONER } from './forsendelse/oppsett';
import {
	AVSKRIVNINGSMAATER,
	KASSASJONSVEDTAK,
	KLASSIFIKASJONSTYPER,
	KORRESPONDANSEPARTTYPER,
	MERKNADSTYPER,
	PARTROLLER,
	UTEN_ADRESSE,
	type Avskrivning,
	type Dokumentobjekt,
	type EksternMappe,
	type Journalpost,
	type Kassasjon,
	type Merknad,
	type Sakspart,
	type Tillegg,
	type Korrespondansepart,
	type Saksmappe
} from './journalpost';

const saksmappe: Saksmappe = {
	mappeID: '2026/7',
	noekkel: '45d947ed-8455-46e2-a04f-ee18da433fe0',
	tittel: 'Brunt vann på Nes',
	offentligTittel: 'Brunt vann på Nes',
	saksdato: '2026-11-20',
	saksstatus: 'B',
	administrativEnhet: 'Vann og avløp',
	saksansvarlig: 'Arne Arkiv',
	journalenhet: 'Lillevik kommune',
	skjerming: null,
	kassasjon: null,
	eksternMappe: null,
	klasser: [],
	parter: [],
	unitId: 'vann',
	sensitivity: 'normal',
	opprettetDato: Date.parse('2026-11-20T08:00:00+01:00'),
	opprettetAv: 'Arne Arkiv'
};
const avsender: Korrespondansepart = {
	korrespondanseparttype: 'EA',
	korrespondansepartNavn: 'Kari Nordmann',
	epostadresse: 'kari@example.no',
	telefonnummer: null,
	...UTEN_ADRESSE,
	administrativEnhet: null,
	saksbehandler: null,
	erBehandlingsansvarlig: false,
	erPersonnavn: true,
	erSkjermet: false
};
const journalpost: Journalpost = {
	referanse: 'J-2026-00012',
	versjon: 1,
	begrunnelse: null,
	noekkel: 'e4712424-883c-4068-9cb7-97ac679d7232',
	journalposttype: 'I',
	journalstatus: 'J',
	tittel: 'Brunt vann i Storgata',
	offentligTittel: 'Brunt vann i *****',
	journaldato: '2026-11-20',
	dokumentetsDato: '2026-11-19',
	mottattDato: Date.parse('2026-07-19T23:30:00Z'),
	sendtDato: null,
	offentlighetsvurdertDato: null,
	skjerming: null,
	forfallsdato: null,
	kassasjon: null,
	journalenhet: 'Lillevik kommune',
	administrativEnhet: 'Vann og avløp',
	saksbehandler: 'Ola Hansen',
	mappeID: '2026/7',
	journalpostnummer: 1,
	henvendelse: 'H-2026-00421',
	kilde: 'H-2026-00421',
	unitId: 'vann',
	sensitivity: 'normal',
	opprettetDato: Date.parse('2026-11-20T08:00:00+01:00'),
	opprettetAv: 'Arne Arkiv',
	korrespondanseparter: [avsender],
	dokumenter: [
		{
			dokumentnummer: 1,
			tittel: 'Brunt vann i Storgata',
			tilknyttetRegistreringSom: 'H',
			dokumenttype: null,
			format: 'TXT',
			mimeType: 'text/plain',
			filnavn: 'H-2026-00421.txt',
			sjekksum: 'a'.repeat(64),
			filstoerrelse: 21
		}
	]
};

/** The title of the journalpost as a reader of XML understands it. */
function titleIn(xml: string): string {
	const last =
		xml.slice(xml.lastIndexOf('<tittel>') + '<tittel>'.length).split('</tittel>')[0] ?? '';
	return last.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

describe('arkivmelding', () => {
	test('writes instants with the offset of Oslo, summer and winter', () => {
		const xml = arkivmelding(saksmappe, journalpost);
		expect(xml).toContain('<mottattDato>2026-07-20T01:30:00+02:00</mottattDato>');
		expect(xml).toContain('<opprettetDato>2026-11-20T08:00:00+01:00</opprettetDato>');
	});

	test('never sets what the archive owns', () => {
		expect(arkivmelding(saksmappe, journalpost)).not.toMatch(/journalsekvensnummer|journalaar/);
	});

	test('keeps hostile titles word for word', () => {
		for (const tittel of [
			']]>',
			'<b>&amp;</b>',
			'æøå 🌊',
			'\u202Eabc\u202C',
			'"\'',
			'<!--',
			'a\tb',
			'&lt;&#65;&#0;&x;'
		])
			expect(titleIn(arkivmelding(saksmappe, { ...journalpost, tittel }))).toBe(tittel);
	});

	const line = fc
		.oneof(
			fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
			fc.constantFrom(
				']]>',
				'<x>',
				'&',
				'Brunt vann på Nes 🌊',
				'\u202Eשלום',
				'æøåÆØÅ',
				'\uFFFE',
				'&amp;&#65;'
			)
		)
		.map((raw) => text(raw, 500) || 'x');
	const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
	const skjerming = maybe(
		fc.record(
			{
				tilgangsrestriksjon: line,
				skjermingshjemmel: line,
				skjermingOpphoererDato: fc.constant('2086-11-20'),
				skjermingOpphoererAksjon: fc.constantFrom<('S' | 'G')[]>('S', 'G')
			},
			{ requiredKeys: ['tilgangsrestriksjon', 'skjermingshjemmel'] }
		)
	);
	const kassasjon = maybe(
		fc.record<Kassasjon>({
			kassasjonsvedtak: fc.constantFrom(...KASSASJONSVEDTAK),
			kassasjonshjemmel: maybe(line),
			bevaringstid: maybe(fc.nat(100)),
			kassasjonsdato: maybe(fc.constant('2036-01-01'))
		})
	);
	const at = maybe(fc.integer({ min: 0, max: Date.parse('2100-01-01') }));
	const part = fc.record<Korrespondansepart>({
		korrespondanseparttype: fc.constantFrom(...KORRESPONDANSEPARTTYPER),
		korrespondansepartNavn: line,
		epostadresse: maybe(line),
		telefonnummer: maybe(line),
		organisasjonsnummer: maybe(line),
		postadresse: maybe(line),
		postnummer: maybe(line),
		poststed: maybe(line),
		administrativEnhet: maybe(line),
		saksbehandler: maybe(line),
		erBehandlingsansvarlig: fc.boolean(),
		erPersonnavn: fc.boolean(),
		erSkjermet: fc.boolean()
	});
	const dokument = fc.record({
		dokumentnummer: fc.nat(),
		tittel: line,
		tilknyttetRegistreringSom: fc.constantFrom<('H' | 'V')[]>('H', 'V'),
		dokumenttype: maybe(fc.constantFrom('KORR', 'VEDTAK')),
		filnavn: line,
		filstoerrelse: fc.nat()
	});
	const post = fc.record({
		tittel: line,
		offentligTittel: line,
		journalposttype: fc.constantFrom<Journalpost['journalposttype'][]>('I', 'U', 'N'),
		mottattDato: at,
		sendtDato: at,
		offentlighetsvurdertDato: maybe(fc.constant('2026-11-20')),
		forfallsdato: maybe(fc.constant('2026-12-20')),
		kassasjon,
		skjerming,
		opprettetAv: line,
		korrespondanseparter: fc.array(part, { maxLength: 4 }),
		dokumenter: fc.array(
			dokument.map((one) => ({
				...one,
				format: 'TXT',
				mimeType: 'text/plain',
				sjekksum: 'a'.repeat(64)
			})),
			{ maxLength: 3 }
		)
	});
	const mappe = fc.record({
		tittel: line,
		offentligTittel: line,
		skjerming,
		kassasjon,
		saksansvarlig: line,
		klasser: fc.array(
			fc.record({
				klassifikasjonssystem: fc.constantFrom(...KLASSIFIKASJONSTYPER),
				klasseID: line,
				tittel: line,
				erSkjermet: fc.boolean()
			}),
			{ maxLength: 3 }
		),
		parter: fc.array(
			fc.record<Sakspart>({
				partNavn: line,
				partRolle: fc.constantFrom(...PARTROLLER),
				organisasjonsnummer: maybe(line),
				postadresse: maybe(line),
				postnummer: maybe(line),
				poststed: maybe(line),
				epostadresse: maybe(line),
				telefonnummer: maybe(line),
				erPersonnavn: fc.boolean(),
				erSkjermet: fc.boolean()
			}),
			{ maxLength: 2 }
		),
		eksternMappe: maybe(
			fc.record<EksternMappe>({
				system: line,
				mappeID: line,
				systemID: maybe(fc.uuid()),
				saksaar: maybe(fc.constant(2026)),
				sakssekvensnummer: maybe(fc.nat())
			})
		)
	});
	const tillegg = fc.record<Tillegg>({
		merknader: fc.array(
			fc.record<Merknad>({
				merknadstekst: line,
				merknadstype: fc.constantFrom(...MERKNADSTYPER),
				merknadsdato: fc.integer({ min: 0, max: Date.parse('2100-01-01') }),
				merknadRegistrertAv: line
			}),
			{ maxLength: 2 }
		),
		avskrivning: maybe(
			fc.record<Avskrivning>({
				avskrivningsdato: fc.constant('2026-11-20'),
				avskrevetAv: line,
				avskrivningsmaate: fc.constantFrom(...AVSKRIVNINGSMAATER),
				avskrivesAv: maybe(fc.constant('J-2026-00013'))
			})
		),
		dokumentobjekter: fc.array(
			fc.record<Dokumentobjekt>({
				dokumentnummer: fc.constantFrom(1, 2),
				variantformat: fc.constantFrom<('A' | 'O')[]>('A', 'O'),
				versjonsnummer: fc.nat(9),
				format: fc.constant('PDF'),
				formatDetaljer: line,
				mimeType: fc.constant('application/pdf'),
				filnavn: line,
				opphav: fc.constant('a'.repeat(64)),
				sjekksum: fc.constant('b'.repeat(64)),
				filstoerrelse: fc.nat(),
				opprettetDato: fc.constant(0),
				opprettetAv: line
			}),
			{ maxLength: 2 }
		)
	});
	const form = fc.record<Form>({
		arkivdel: fc.constantFrom('', 'SAK'),
		journalenhet: fc.constantFrom('', 'Servicetorget'),
		tillegg
	});

	for (const versjon of VERSJONER)
		testWithShared(
			`every combination of fields is valid in Fiks Arkiv ${versjon}, and read back as it was`,
			async (shared) => {
				const folder = shared(`data/noark/fiks-arkiv-${versjon.toUpperCase()}`);
				const file = (fileName: string) => ({
					fileName,
					contents: readFileSync(`${folder}/${fileName}`, 'utf8')
				});
				const messages = fc
					.sample(fc.tuple(mappe, maybe(post), form), { numRuns: 250, seed: 2026 })
					.map(([changedMappe, changedPost, how]) =>
						arkivmelding(
							{ ...saksmappe, ...changedMappe },
							changedPost && { ...journalpost, ...changedPost },
							{ ...how, versjon }
						)
					);
				const { valid, errors } = await validateXML({
					xml: messages.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
					schema: [file(`no.ks.fiks.arkiv.${versjon}.arkivering.arkivmelding.opprett.xsd`)],
					preload: [file('metadatakatalog.xsd')],
					initialMemoryPages: 1024,
					maxMemoryPages: 4096
				});
				expect(errors.slice(0, 5).map((error) => error.rawMessage)).toEqual([]);
				expect(valid).toBe(true);
				for (const xml of messages) {
					const read = les(xml);
					expect('innhold' in read && skriv(read.innhold, versjon)).toBe(xml);
				}
			}
		);

	test('points at a saksmappe that the archive has, and makes none', () => {
		const eksternMappe: EksternMappe = {
			...{ system: 'Arkivet', mappeID: '2025/117', systemID: null },
			...{ saksaar: 2025, sakssekvensnummer: 117 }
		};
		const xml = arkivmelding({ ...saksmappe, eksternMappe }, journalpost);
		expect(xml).not.toContain('<mappe ');
		expect(xml).toMatch(/<referanseForelderMappe>\s*<mappeID[^>]*>2025\/117</);
	});

	test('gives every file a name of its own, and counts them', () => {
		const [one] = journalpost.dokumenter;
		const twins = [one!, { ...one!, dokumentnummer: 2 }];
		const navn = meldingsfiler(twins).map((fil) => fil.navn);
		expect(navn).toEqual(['01-P1.txt', '02-P1.txt']);
		const xml = arkivmelding(saksmappe, { ...journalpost, dokumenter: twins });
		expect(xml).toContain('<antallFiler>2</antallFiler>');
		for (const name of navn)
			expect(xml).toContain(`<referanseDokumentfil>${name}</referanseDokumentfil>`);
	});

	test('of any journalpost gives its title back', () => {
		fc.assert(
			fc.property(post, (changed) => {
				const xml = arkivmelding(saksmappe, { ...journalpost, ...changed });
				expect(titleIn(xml)).toBe(changed.tittel.replace(/[\uFFFE\uFFFF]/g, '\uFFFD'));
			}),
			{ numRuns: 100 }
		);
	});
});
