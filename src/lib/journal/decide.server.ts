import { osloDate } from '$lib/calendar/civilDate';
import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Actor, Sensitivity } from '$lib/staff/actor';
import { record } from '$lib/audit/audit.server';
import { journalvurdering } from './tables.server';
import { regelverkPaa, type Svar, type Utfall } from './vurdering';

interface Vurdering {
	henvendelse: string;
	utfall: Utfall;
	begrunnelse: string;
	/** The answer to each criterion; null when a rule decided, not a person. */
	svar?: Svar | null;
	/** The saksmappe it was put in, when it was. */
	mappeID?: string | null;
	/** The parts of the inquiry it covers, each with the SHA-256 it was kept under, if it was. */
	omfang: { kilde: string; sjekksum: string | null; vedlegg?: string[] }[];
	unitId: string;
	sensitivity: Sensitivity;
}

/** Writes down a decision about an inquiry, with its reason and the criteria it was made by. */
export async function decide(
	tx: Tx,
	actor: Pick<Actor, 'id' | 'name'>,
	vurdering: Vurdering,
	at: number
): Promise<void> {
	const regelverk = regelverkPaa(osloDate(at)).gjelderFra;
	await tx.insert(journalvurdering).values({
		...vurdering,
		id: newId(),
		regelverk,
		vurdertDato: at,
		vurdertAv: actor.name,
		vurdertAvId: actor.id
	});
	await record(tx, {
		actor,
		action: 'journal.decide',
		subject: vurdering.henvendelse,
		details: { utfall: vurdering.utfall, regelverk }
	});
}
