import { osloDate } from '$lib/calendar/civilDate';
import type { Tx } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Henvendelse } from './forslag';
import type { Omstendigheter } from './henvendelse.server';
import { mappeIDIn } from './journalpost';
import { maskert } from './maskering';
import { saksmappeFor } from './read.server';
import type { Plassering } from './register.server';
import { openSaksmappe } from './saksmappe.server';
import { skjermingEtter } from './skjermingshjemler';
import type { Valg } from './valg';

/** The saksmappe a person chose, or a new one, and what everything put in it has in common. */
export async function placed(
	tx: Tx,
	{ unitId, sensitivity, sender }: Henvendelse,
	valg: Valg,
	{ actor, organ, at }: Omstendigheter
): Promise<Plassering | Refusal> {
	const skjerming = skjermingEtter(valg.hjemmel, osloDate(at));
	if (isRefused(skjerming)) return skjerming;
	const felles = {
		unitId,
		sensitivity,
		skjerming,
		kassasjon: null,
		journalenhet: organ.kommune,
		administrativEnhet: organ.enhet,
		opprettetDato: at,
		opprettetAv: actor.name
	};
	const offentlighetsvurdertDato = valg.offentlighetVurdert ? osloDate(at) : null;
	if (valg.sak === 'finnes') {
		if (!valg.mappeID) return refuse('journal_case_number_missing');
		const found = await saksmappeFor(tx, actor, mappeIDIn(valg.mappeID));
		if (!found) return refuse('journal_case_unknown', { number: mappeIDIn(valg.mappeID) });
		return { ...felles, mappeID: found.mappeID, offentlighetsvurdertDato };
	}
	const tittel = valg.sakstittel || valg.tittel;
	const offentligTittel =
		tittel === valg.tittel ? valg.offentligTittel : maskert(tittel, [sender.name]);
	const ny = {
		...felles,
		...{ tittel, offentligTittel, saksansvarlig: actor.name },
		...{ eksternMappe: null, klasser: [], parter: [] }
	};
	return { ...felles, mappeID: await openSaksmappe(tx, ny), offentlighetsvurdertDato };
}
