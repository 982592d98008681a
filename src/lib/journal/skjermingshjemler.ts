import { refuse, type Refusal } from '../i18n/refusal';
import type { Sensitivity } from '../staff/actor';
import type { Opphoersaksjon, Skjerming } from './journalpost';

/**
 * A ground for keeping a journalpost from the public. Data, because paragraphs move: the new
 * forvaltningslov (LOV-2025-06-20-81) is adopted and will change the references to fvl.
 */
export interface Hjemmel extends Skjerming {
	id: string;
	/** What it is for, as a caseworker would say it. */
	gjelder: string;
	gjelderFra: string;
	gjelderTil: string | null;
}

const unntatt = { tilgangsrestriksjon: 'UO', gjelderFra: '2009-01-01', gjelderTil: null };

export const HJEMLER: Hjemmel[] = [
	{
		...unntatt,
		id: 'personlig',
		gjelder: 'Noens personlige forhold',
		skjermingshjemmel: 'Offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1'
	},
	{
		...unntatt,
		id: 'barnevern',
		gjelder: 'Barnevern',
		skjermingshjemmel: 'Offl. § 13 første ledd, jf. barnevernsloven § 13-1',
		gjelderFra: '2023-01-01'
	},
	{
		...unntatt,
		id: 'sosial',
		gjelder: 'Sosiale tjenester i NAV',
		skjermingshjemmel: 'Offl. § 13 første ledd, jf. sosialtjenesteloven § 44'
	},
	{
		...unntatt,
		id: 'helse',
		gjelder: 'Helsehjelp',
		skjermingshjemmel: 'Offl. § 13 første ledd, jf. helsepersonelloven § 21'
	},
	{
		...unntatt,
		id: 'drift',
		gjelder: 'Drifts- og forretningsforhold',
		skjermingshjemmel: 'Offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 2'
	},
	{
		...unntatt,
		id: 'intern',
		gjelder: 'Internt dokument',
		skjermingshjemmel: 'Offl. § 14 første ledd'
	},
	{
		...unntatt,
		id: 'forhandling',
		gjelder: 'Kommunens forhandlingsposisjon',
		skjermingshjemmel: 'Offl. § 23 første ledd'
	},
	{
		...unntatt,
		id: 'lovbrudd',
		gjelder: 'Melding om lovbrudd',
		skjermingshjemmel: 'Offl. § 24 andre ledd'
	},
	{
		...unntatt,
		id: 'tilsetting',
		gjelder: 'Tilsettingssak',
		skjermingshjemmel: 'Offl. § 25 første ledd'
	}
];

/**
 * The grounds to choose among on a civil date.
 * @param staar the shielding a journalpost has already: its ground may be kept when it is no longer in force
 */
export function gjeldendeHjemler(dato: string, staar: Skjerming | null = null): Hjemmel[] {
	const kept = hjemmelFor(staar);
	return HJEMLER.filter(
		({ id, gjelderFra, gjelderTil }) =>
			id === kept || (gjelderFra <= dato && (gjelderTil === null || dato < gjelderTil))
	);
}

/** A ground, and when it no longer holds, as a person chose them. */
export interface Skjermingsvalg {
	/** The id of a ground, '' for none. */
	hjemmel: string;
	/** The civil date it ends, '' for never. */
	opphoer: string;
	opphoersaksjon: Opphoersaksjon;
}

/**
 * The shielding that a choice gives, null for none. Refused: a ground not to choose (nothing opens by
 * mistake), and an end that has been, unless it stood there already.
 */
export function skjermingEtter(
	{ hjemmel: id, opphoer, opphoersaksjon }: Skjermingsvalg,
	dato: string,
	staar: Skjerming | null = null
): Skjerming | null | Refusal {
	if (!id) return null;
	const hjemmel = gjeldendeHjemler(dato, staar).find((one) => one.id === id);
	if (!hjemmel) return refuse('journal_shielding_unknown');
	const stood = opphoer === staar?.skjermingOpphoererDato;
	if (opphoer && opphoer <= dato && !stood) return refuse('journal_shielding_end_past');
	const { tilgangsrestriksjon, skjermingshjemmel } = hjemmel;
	return {
		tilgangsrestriksjon,
		skjermingshjemmel,
		...(opphoer && { skjermingOpphoererDato: opphoer, skjermingOpphoererAksjon: opphoersaksjon })
	};
}

/**
 * The shielding that holds on a civil date: one with a sperrefrist (S) has ended by itself on its day;
 * one to be looked over (G) holds until a person has. What is masked in a public title stays masked
 * all the same: a person chose those words, and they may hide more than the ground did.
 */
export function skjermingPaa(skjerming: Skjerming | null, dato: string): Skjerming | null {
	const { skjermingOpphoererDato: slutt, skjermingOpphoererAksjon } = skjerming ?? {};
	return slutt && slutt <= dato && skjermingOpphoererAksjon === 'S' ? null : skjerming;
}

/** The id of the ground to propose: personal matters are kept from the public until assessed. */
export function foreslaattHjemmel(sensitivity: Sensitivity): string {
	return sensitivity === 'normal' ? '' : 'personlig';
}

/** The id of the ground that a shielding was given by, '' for none. */
export function hjemmelFor(skjerming: Skjerming | null): string {
	const found = HJEMLER.find((one) => one.skjermingshjemmel === skjerming?.skjermingshjemmel);
	return found?.id ?? '';
}
