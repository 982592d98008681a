import {
	bevaring,
	eksternNoekkel,
	dokumentobjekt,
	FAGSYSTEM,
	instant,
	kode
} from '../arkivmelding';
import type { Dokument } from '../journalpost';
import { meldingsfiler, type Meldingsfil } from './meldingsfil';
import { skriv } from './meldingsxml';
import type { Oppsett } from './oppsett';
import type { arkivenhet } from './tables.server';

type Arkivenhet = typeof arkivenhet.$inferSelect;

/**
 * What is archived without journaling, as an `arkivnotat`: in the archive, never on a postliste. Every
 * version of one incident or post lies in the same saksmappe.
 */
export function arkivnotat(
	enhet: Arkivenhet,
	{ versjon, arkivdel, journalenhet }: Pick<Oppsett, 'versjon' | 'arkivdel' | 'journalenhet'>
): { xml: string; filer: Meldingsfil[] } {
	const dokumenter = enhet.dokumenter.map((one, index): Dokument => ({
		...one,
		dokumentnummer: index + 1,
		tilknyttetRegistreringSom: index === 0 ? 'H' : 'V',
		dokumenttype: null
	}));
	const filer = meldingsfiler(dokumenter);
	const opprettetDato = instant(enhet.opprettetAt);
	const opprettet = { opprettetDato, opprettetAv: FAGSYSTEM };
	const sak = eksternNoekkel(`sak:${enhet.sak}`);
	const kassasjonshjemmel = enhet.bevaring.hjemmel;
	const xml = skriv(
		{
			system: FAGSYSTEM,
			antallFiler: String(filer.length),
			mappe: {
				type: 'saksmappe',
				tittel: enhet.sakstittel,
				offentligTittel: enhet.sakstittel,
				...opprettet,
				arkivdel: kode(arkivdel),
				referanseEksternNoekkel: sak,
				journalenhet,
				saksstatus: kode('B')
			},
			registrering: {
				type: 'arkivnotat',
				...opprettet,
				referanseForelderMappe: { referanseEksternNoekkel: sak },
				dokumentbeskrivelse: dokumenter.map((one) => ({
					dokumenttype: kode('KORR'),
					dokumentstatus: kode('F'),
					tittel: one.tittel,
					tilknyttetRegistreringSom: kode(one.tilknyttetRegistreringSom),
					dokumentnummer: String(one.dokumentnummer),
					dokumentobjekt: filer.filter(({ dokument }) => dokument === one).map(dokumentobjekt)
				})),
				registreringsID: enhet.kilde,
				tittel: enhet.tittel,
				offentligTittel: enhet.tittel,
				merknad: [bevaring({ ...enhet.bevaring, kassasjonshjemmel })],
				referanseEksternNoekkel: eksternNoekkel(enhet.noekkel),
				dokumentetsDato: enhet.dato,
				antallVedlegg: String(dokumenter.length - 1)
			}
		},
		versjon
	);
	return { xml, filer };
}
