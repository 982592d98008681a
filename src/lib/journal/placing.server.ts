import { osloDate } from '$lib/calendar/civilDate';
import type { Tx } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Henvendelse } from './forslag';
import type { Omstendigheter } from './henvendelse.server';
import { mappeIDIn, UTEN_ADRESSE, type Kassasjon, type Sakspart } from './journalpost';
import { klasseFor } from './klasser/klasser.server';
import { klasserEtter, type Listeklasse } from './klasser/klasser';
import { maskert } from './maskering';
import { saksmappeFor } from './read.server';
import type { Plassering } from './register.server';
import { openSaksmappe } from './saksmappe.server';
import { skjermingEtter } from './skjermingshjemler';
import type { Valg } from './valg';

type Felles = Omit<Plassering, 'mappeID' | 'offentlighetsvurdertDato'>;

/** The saksmappe a person chose, or a new one, and what everything put in it has in common. */
export async function placed(
	tx: Tx,
	henvendelse: Henvendelse,
	valg: Valg,
	omstendigheter: Omstendigheter
): Promise<Plassering | Refusal> {
	const { actor, organ, at } = omstendigheter;
	const skjerming = skjermingEtter(valg, osloDate(at));
	if (isRefused(skjerming)) return skjerming;
	const { unitId, sensitivity } = henvendelse;
	const felles: Felles = {
		...{ unitId, sensitivity, skjerming, kassasjon: null },
		journalenhet: organ.kommune,
		administrativEnhet: organ.enhet,
		opprettetDato: at,
		opprettetAv: actor.name
	};
	const mappeID =
		valg.sak === 'finnes'
			? await existing(tx, valg, omstendigheter)
			: await opened(tx, henvendelse, valg, felles);
	if (isRefused(mappeID)) return mappeID;
	const offentlighetsvurdertDato = valg.offentlighetVurdert ? osloDate(at) : null;
	return { ...felles, mappeID, offentlighetsvurdertDato };
}

async function existing(tx: Tx, valg: Valg, { actor }: Omstendigheter): Promise<string | Refusal> {
	const number = mappeIDIn(valg.mappeID);
	if (!number) return refuse('journal_case_number_missing');
	const found = await saksmappeFor(tx, actor, number);
	if (!found) return refuse('journal_case_unknown', { number });
	if (found.saksstatus === 'A') return refuse('journal_case_closed', { number });
	return found.mappeID;
}

/** A new saksmappe with its classes, and the sender as its party when a person says so. */
async function opened(
	tx: Tx,
	{ sender }: Henvendelse,
	valg: Valg,
	felles: Felles
): Promise<string | Refusal> {
	const funnet = valg.kkode ? await klasseFor(tx, valg.kkode) : null;
	const klasser = klasserEtter(valg, funnet, sender.name);
	if (isRefused(klasser)) return klasser;
	const tittel = valg.sakstittel || valg.tittel;
	return openSaksmappe(tx, {
		...felles,
		tittel,
		offentligTittel: tittel === valg.tittel ? valg.offentligTittel : maskert(tittel, [sender.name]),
		saksansvarlig: felles.opprettetAv,
		kassasjon: funnet && kassasjonEtter(funnet),
		eksternMappe: null,
		klasser,
		parter: valg.partRolle && sender.name ? [part(sender, valg.partRolle, felles)] : []
	});
}

/** How long the class says that it is kept; the day is known when the saksmappe is closed. */
function kassasjonEtter({
	kassasjonsvedtak,
	bevaringstid,
	klasseID
}: Listeklasse): Kassasjon | null {
	return (
		kassasjonsvedtak && {
			...{ kassasjonsvedtak, bevaringstid, kassasjonsdato: null },
			kassasjonshjemmel: `Arkivnøkkel ${klasseID}`
		}
	);
}

function part(
	{ name, email, phone }: Henvendelse['sender'],
	partRolle: Sakspart['partRolle'],
	{ skjerming }: Felles
): Sakspart {
	return {
		...{ partNavn: name, partRolle, ...UTEN_ADRESSE },
		...{ epostadresse: email, telefonnummer: phone },
		...{ erPersonnavn: true, erSkjermet: skjerming !== null }
	};
}
