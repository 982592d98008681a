import { refuse, type Refusal } from '../i18n/refusal';
import type { Sensitivity } from '../staff/actor';
import type { Skjerming } from './journalpost';

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

/** The shielding that a ground gives, null for none (an empty id). A ground not to choose is refused: nothing opens by mistake. */
export function skjermingEtter(
	id: string,
	dato: string,
	staar: Skjerming | null = null
): Skjerming | null | Refusal {
	if (!id) return null;
	const hjemmel = gjeldendeHjemler(dato, staar).find((one) => one.id === id);
	if (!hjemmel) return refuse('journal_shielding_unknown');
	const { tilgangsrestriksjon, skjermingshjemmel } = hjemmel;
	return { tilgangsrestriksjon, skjermingshjemmel };
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
