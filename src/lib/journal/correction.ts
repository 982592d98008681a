import { refuse, type Refusal } from '../i18n/refusal';
import type { Beskrivelse, Journalpost } from './journalpost';

/** What a person corrects, and why. `versjon` is the version they looked at. */
export interface Rettelse extends Beskrivelse {
	begrunnelse: string;
	versjon: number;
}

/**
 * The next version of a journalpost. Refused when somebody else corrected it meanwhile, when nothing
 * is different, and without a reason. Number, dates, parties and documents are never corrected away.
 */
export function corrected(
	current: Journalpost,
	{ begrunnelse, versjon, ...beskrivelse }: Rettelse,
	{ at, by }: { at: number; by: string }
): Journalpost | Refusal {
	if (versjon !== current.versjon) return refuse('journal_corrected_meanwhile');
	if (!begrunnelse) return refuse('journal_reason_missing');
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

function unchanged(current: Journalpost, next: Beskrivelse): boolean {
	return (
		current.tittel === next.tittel &&
		current.offentligTittel === next.offentligTittel &&
		current.offentlighetsvurdertDato === next.offentlighetsvurdertDato &&
		current.skjerming?.skjermingshjemmel === next.skjerming?.skjermingshjemmel
	);
}
