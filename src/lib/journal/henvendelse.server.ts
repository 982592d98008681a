import { record } from '$lib/audit/audit.server';
import type { Tx } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { decide } from './decide.server';
import type { Henvendelse } from './forslag';
import { settleAnswered } from './avskrivning.server';
import type { Ledd } from './avskrivning';
import { addNote } from './merknad.server';
import { deler, gjenstaaende, registrering, type Del, type Organ } from './fraHenvendelse';
import { avsloeringer } from './maskering';
import { journalfoert, vurderinger } from './read.server';
import { placed } from './placing.server';
import { keepListed, keepText, register } from './register.server';
import type { Valg } from './valg';
import { SVAR, utfallEtter, type Svar, type Utfall } from './vurdering';

/** What became of a decision: the references of the journalposter it made, none for a «nei». */
export interface Utfoert {
	utfall: Utfall;
	referanser: string[];
}

/** Who decides, for which unit, and when (epoch milliseconds). */
export interface Omstendigheter {
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
	if (utfallEtter(svarOf(valg)) !== valg.utfall) return refuse('journal_answers_differ');
	const done = await journalfoert(tx, henvendelse.ref);
	const left = gjenstaaende(henvendelse, new Set(done.keys()));
	const [first] = done.values();
	if (!left.length && first) return refuse('journal_already', { reference: first });
	return valg.utfall === 'journalfoeres'
		? journalfoer(tx, henvendelse, valg, { ...omstendigheter, left })
		: utenJournal(tx, henvendelse, valg, { ...omstendigheter, left });
}

async function journalfoer(
	tx: Tx,
	henvendelse: Henvendelse,
	valg: Valg,
	{ actor, organ, at, left }: Omstendigheter & { left: Del[] }
): Promise<Utfoert | Refusal> {
	const reveals = avsloeringer(valg.offentligTittel, [henvendelse.sender.name]);
	if (reveals.length && !valg.bekreftet) return refuse('journal_title_reveals');
	const plassering = await placed(tx, henvendelse, valg, { actor, organ, at });
	if ('refused' in plassering) return plassering;
	const skjermet = plassering.skjerming !== null;
	const referanser: string[] = [];
	for (const del of left) {
		const post = registrering(henvendelse, del, organ, { ...valg, skjermet });
		referanser.push(await register(tx, post, plassering));
	}
	const omfang = await kept(tx, left);
	const { mappeID } = plassering;
	await decide(tx, actor, { ...decision(henvendelse, valg), omfang, mappeID }, at);
	await settleAnswered(tx, actor, await ledd(tx, henvendelse));
	if (valg.merknad && referanser[0])
		await addNote(tx, actor, referanser[0], { merknadstekst: valg.merknad, merknadstype: 'MA' });
	for (const subject of referanser)
		await record(tx, {
			actor,
			action: 'journal.register',
			subject,
			details: { henvendelse: henvendelse.ref, mappeID }
		});
	return { utfall: valg.utfall, referanser };
}

async function utenJournal(
	tx: Tx,
	henvendelse: Henvendelse,
	valg: Valg,
	{ actor, at, left }: Omstendigheter & { left: Del[] }
): Promise<Utfoert | Refusal> {
	const before = await vurderinger(tx, henvendelse.ref);
	const same = before.some(
		({ utfall, omfang }) => utfall === valg.utfall && omfang.length === left.length
	);
	if (same) return refuse('journal_decided_already');
	const archived = valg.utfall === 'arkiveres';
	const omfang = archived ? await kept(tx, left) : left.map(({ kilde }) => spared(kilde));
	await decide(tx, actor, { ...decision(henvendelse, valg), omfang }, at);
	return { utfall: valg.utfall, referanser: [] };
}

/** Everything of a matter that is journaled by now, so that its answers can settle what came in. */
async function ledd(tx: Tx, henvendelse: Henvendelse): Promise<Ledd[]> {
	const done = await journalfoert(tx, henvendelse.ref);
	return deler(henvendelse).flatMap(({ kilde, type, at, besvarer = null }) => {
		const referanse = done.get(kilde);
		return referanse ? [{ referanse, type, at, besvarer }] : [];
	});
}

/** Keeps the words of each part in the archive and what came along, and says under which checksums. */
async function kept(tx: Tx, parts: Del[]) {
	const omfang: { kilde: string; sjekksum: string | null; vedlegg?: string[] }[] = [];
	for (const { kilde, text, vedlegg } of parts) {
		for (const one of vedlegg) await keepListed(tx, one);
		const sums = vedlegg.map(({ sjekksum }) => sjekksum);
		const { sjekksum } = await keepText(tx, text);
		omfang.push({ kilde, sjekksum, ...(sums.length && { vedlegg: sums }) });
	}
	return omfang;
}

function spared(kilde: string): { kilde: string; sjekksum: string | null } {
	return { kilde, sjekksum: null };
}

function decision({ ref, unitId, sensitivity }: Henvendelse, valg: Valg) {
	const { utfall, begrunnelse } = valg;
	const svar = svarOf(valg);
	return { henvendelse: ref, utfall, begrunnelse, svar, unitId, sensitivity };
}

/** The answers a person gave; who only chose an outcome gave the ones it stands for. */
function svarOf({ utfall, svarGitt, ...valg }: Valg): Svar {
	const { saksdokument, innUt, saksbehandling, dokumentasjonsverdi } = valg;
	return svarGitt ? { saksdokument, innUt, saksbehandling, dokumentasjonsverdi } : SVAR[utfall];
}
