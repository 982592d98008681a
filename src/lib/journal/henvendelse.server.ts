import { record } from '$lib/audit/audit.server';
import type { Tx } from '$lib/database/database.server';
import { osloDate } from '$lib/calendar/civilDate';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { decide } from './decide.server';
import type { Henvendelse } from './forslag';
import { kilder, registreringer, type Organ, type Registrering } from './fraHenvendelse';
import { avsloeringer, maskert } from './maskering';
import { journalfoert, saksmappeFor, vurderinger } from './read.server';
import { keepText, openSaksmappe, register } from './register.server';
import { skjermingEtter } from './skjermingshjemler';
import type { Utfall } from './vurdering';

/** What a person chose in the wizard. */
export interface Valg {
	utfall: Utfall;
	begrunnelse: string;
	tittel: string;
	offentligTittel: string;
	/** The id of a ground for shielding, '' for none. */
	hjemmel: string;
	/** Whether the person has assessed what the public may read. */
	offentlighetVurdert: boolean;
	/** The number of an existing saksmappe; '' opens a new one. */
	mappeID: string;
	/** The title of a new saksmappe. */
	sakstittel: string;
	/** Whether the person has seen what the public title gives away, and means it. */
	bekreftet: boolean;
}

/** What became of a decision: the references of the journalposter it made, none for a «nei». */
export interface Utfoert {
	utfall: Utfall;
	referanser: string[];
}

interface Omstendigheter {
	actor: Actor;
	organ: Organ;
	at: number;
}

/**
 * Carries out a decision about an inquiry. Refuses to journal the same part twice, an unknown
 * saksmappe, and (until it is confirmed) a public title that gives somebody away.
 */
export async function settle(
	tx: Tx,
	henvendelse: Henvendelse,
	valg: Valg,
	omstendigheter: Omstendigheter
): Promise<Utfoert | Refusal> {
	const done = await journalfoert(tx, henvendelse.ref);
	const missing = kilder(henvendelse).filter((kilde) => !done.has(kilde));
	const [first] = done.values();
	if (!missing.length && first) return refuse('journal_already', { reference: first });
	return valg.utfall === 'journalfoeres'
		? journalfoer(tx, henvendelse, valg, { ...omstendigheter, done })
		: utenJournal(tx, henvendelse, valg, { ...omstendigheter, missing });
}

async function journalfoer(
	tx: Tx,
	henvendelse: Henvendelse,
	valg: Valg,
	{ actor, organ, at, done }: Omstendigheter & { done: Map<string, string> }
): Promise<Utfoert | Refusal> {
	const reveals = avsloeringer(valg.offentligTittel, [henvendelse.sender.name]);
	if (reveals.length && !valg.bekreftet) return refuse('journal_title_reveals');
	const plassering = await placed(tx, henvendelse, valg, { actor, organ, at });
	if ('refused' in plassering) return plassering;
	const skjermet = plassering.skjerming !== null;
	const referanser: string[] = [];
	const omfang: { kilde: string; sjekksum: string | null }[] = [];
	const left = registreringer(henvendelse, organ, { ...valg, skjermet }, new Set(done.keys()));
	for (const registrering of left) {
		referanser.push(await register(tx, registrering, plassering));
		omfang.push(await kept(tx, registrering));
	}
	await decide(tx, actor, { ...decision(henvendelse, valg), omfang }, at);
	for (const subject of referanser)
		await record(tx, {
			actor,
			action: 'journal.register',
			subject,
			details: { henvendelse: henvendelse.ref, mappeID: plassering.mappeID }
		});
	return { utfall: valg.utfall, referanser };
}

async function utenJournal(
	tx: Tx,
	henvendelse: Henvendelse,
	valg: Valg,
	{ actor, at, missing }: Omstendigheter & { missing: string[] }
): Promise<Utfoert | Refusal> {
	const before = await vurderinger(tx, henvendelse.ref);
	const same = before.find(
		({ utfall, omfang }) => utfall === valg.utfall && omfang.length === missing.length
	);
	if (same) return refuse('journal_decided_already');
	const texts = new Map(parts(henvendelse));
	const omfang: { kilde: string; sjekksum: string | null }[] = [];
	for (const kilde of missing) {
		const text = valg.utfall === 'arkiveres' ? texts.get(kilde) : undefined;
		const sjekksum = text === undefined ? null : (await keepText(tx, text)).sjekksum;
		omfang.push({ kilde, sjekksum });
	}
	await decide(tx, actor, { ...decision(henvendelse, valg), omfang }, at);
	return { utfall: valg.utfall, referanser: [] };
}

/** The saksmappe a person chose, or a new one, and what everything put in it has in common. */
async function placed(
	tx: Tx,
	{ unitId, sensitivity, sender }: Henvendelse,
	valg: Valg,
	{ actor, organ, at }: Omstendigheter
) {
	const felles = {
		unitId,
		sensitivity,
		skjerming: skjermingEtter(valg.hjemmel, osloDate(at)),
		journalenhet: organ.kommune,
		administrativEnhet: organ.enhet,
		opprettetDato: at,
		opprettetAv: actor.name
	};
	const offentlighetsvurdertDato = valg.offentlighetVurdert ? osloDate(at) : null;
	if (valg.mappeID) {
		const found = await saksmappeFor(tx, actor, valg.mappeID);
		if (!found) return refuse('journal_case_unknown', { number: valg.mappeID });
		return { ...felles, mappeID: found.mappeID, offentlighetsvurdertDato };
	}
	const tittel = valg.sakstittel || valg.tittel;
	const offentligTittel =
		tittel === valg.tittel ? valg.offentligTittel : maskert(tittel, [sender.name]);
	const ny = { ...felles, tittel, offentligTittel, saksansvarlig: actor.name };
	return { ...felles, mappeID: await openSaksmappe(tx, ny), offentlighetsvurdertDato };
}

async function kept(tx: Tx, { kilde, dokument }: Registrering) {
	return { kilde: kilde ?? '', sjekksum: (await keepText(tx, dokument.text)).sjekksum };
}

function parts(henvendelse: Henvendelse): [kilde: string, text: string][] {
	const texts = [henvendelse.text, ...henvendelse.answers.map(({ text }) => text)];
	return kilder(henvendelse).map((kilde, index) => [kilde, texts[index] ?? '']);
}

function decision(
	{ ref, unitId, sensitivity }: Henvendelse,
	{ utfall, begrunnelse }: Pick<Valg, 'utfall' | 'begrunnelse'>
) {
	return { henvendelse: ref, utfall, begrunnelse, unitId, sensitivity };
}
