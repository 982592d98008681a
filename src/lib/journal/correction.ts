import { isRefused, refuse, type Refusal } from '../i18n/refusal';
import { osloDate } from '../calendar/civilDate';
import type { Beskrivelse, Journalpost } from './journalpost';
import { skjermingEtter, type Skjermingsvalg } from './skjermingshjemler';

/** What a person corrects, and why. `versjon` is the version they looked at. */
export interface Rettelse extends Skjermingsvalg {
	tittel: string;
	offentligTittel: string;
	offentlighetVurdert: boolean;
	begrunnelse: string;
	versjon: number;
}

/**
 * The next version of a journalpost. Refused when somebody else corrected it meanwhile, when nothing
 * is different, without a reason, and with a ground that is not to choose. Number, dates, parties and documents are never corrected away.
 */
export function corrected(
	current: Journalpost,
	rettelse: Rettelse,
	{ at, by }: { at: number; by: string }
): Journalpost | Refusal {
	const { begrunnelse, versjon } = rettelse;
	const beskrivelse = described(current, rettelse, osloDate(at));
	if (versjon !== current.versjon) return refuse('journal_corrected_meanwhile');
	if (!begrunnelse) return refuse('journal_reason_missing');
	if (isRefused(beskrivelse)) return beskrivelse;
	if (unchanged(current, beskrivelse)) return refuse('journal_nothing_changed');
	return {
		...current,
		...beskrivelse,
		korrespondanseparter: current.korrespondanseparter.map((part) => ({
			...part,
			erSkjermet: part.erPersonnavn && beskrivelse.skjerming !== null
		})),
		versjon: current.versjon + 1,
		begrunnelse,
		opprettetDato: at,
		opprettetAv: by
	};
}

/** A date of assessment that stands is kept; a new one is today's. */
function described(
	current: Journalpost,
	{ tittel, offentligTittel, offentlighetVurdert, ...valg }: Rettelse,
	today: string
): Beskrivelse | Refusal {
	const skjerming = skjermingEtter(valg, today, current.skjerming);
	if (isRefused(skjerming)) return skjerming;
	const assessed = current.offentlighetsvurdertDato ?? today;
	return {
		tittel,
		offentligTittel,
		skjerming,
		offentlighetsvurdertDato: offentlighetVurdert ? assessed : null
	};
}

function unchanged(current: Journalpost, next: Beskrivelse): boolean {
	return (
		current.tittel === next.tittel &&
		current.offentligTittel === next.offentligTittel &&
		current.offentlighetsvurdertDato === next.offentlighetsvurdertDato &&
		shown(current.skjerming) === shown(next.skjerming)
	);
}

/** A field that is different in the next version; '–' stands for nothing. */
export interface Change {
	field: keyof Beskrivelse;
	before: string;
	after: string;
}

/** What a correction changed, field by field. */
export function changes(before: Beskrivelse, after: Beskrivelse): Change[] {
	const fields = ['tittel', 'offentligTittel', 'skjerming', 'offentlighetsvurdertDato'] as const;
	return fields
		.map((field) => ({ field, before: shown(before[field]), after: shown(after[field]) }))
		.filter((change) => change.before !== change.after);
}

function shown(value: Beskrivelse[keyof Beskrivelse]): string {
	if (value === null || typeof value !== 'object') return value ?? '–';
	const { skjermingshjemmel, skjermingOpphoererDato, skjermingOpphoererAksjon } = value;
	const end = [skjermingOpphoererDato, skjermingOpphoererAksjon].filter(Boolean).join(' ');
	return end ? `${skjermingshjemmel} (til ${end})` : skjermingshjemmel;
}
