import { and, desc, eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { journalpost } from '../tables.server';
import type { Forsendelse } from './melding.server';
import { forsendelse, forsendelsehendelse } from './tables.server';
import { trekk, type Tilstand, type Ved } from './tilstand';

/** A move: where to, by whom, and why. `sett` is what else is known from now on. */
export interface Trekk {
	til: Tilstand;
	ved: Ved;
	actor?: Actor;
	grunn?: string | Refusal;
	meldingId?: string | null;
	sett?: Partial<Pick<Forsendelse, 'bestilt' | 'meldingId' | 'versjon' | 'sjekksum' | 'arkivet'>>;
}

/** Moves it, with its trace, or says why not. The only way its state is changed. */
export async function flytt(
	tx: Tx,
	before: Forsendelse,
	{ til, ved, actor, grunn = '', meldingId, sett }: Trekk
): Promise<Refusal | null> {
	const refusal = trekk(before.tilstand, til, ved);
	if (refusal) return refusal;
	const at = now();
	await tx
		.update(forsendelse)
		.set({ bestilt: false, ...sett, tilstand: til, endretAt: at })
		.where(and(eq(forsendelse.id, before.id), eq(forsendelse.tilstand, before.tilstand)));
	await tx.insert(forsendelsehendelse).values({
		forsendelseId: before.id,
		fra: before.tilstand,
		til,
		ved,
		actorName: actor?.name ?? null,
		meldingId: meldingId ?? before.meldingId,
		grunn: typeof grunn === 'string' ? grunn : JSON.stringify(grunn),
		at
	});
	const { gjelder, unitId, sensitivity } = before;
	await announce(tx, {
		topic: 'journal',
		subject: gjelder,
		...(unitId && { unitId }),
		sensitivity
	});
	if (actor)
		await record(tx, {
			actor,
			action: 'forsendelse.move',
			subject: gjelder,
			details: { fra: before.tilstand, til }
		});
	return null;
}

/** What is to be sent of a reference or key, or null when nobody has touched it yet. */
export async function forsendelseOm(db: Reader, gjelder: string): Promise<Forsendelse | null> {
	const [found] = await db.select().from(forsendelse).where(eq(forsendelse.gjelder, gjelder));
	return found ?? null;
}

/** A journalpost begins as utkast, when somebody first does something with it. */
export async function forsendelseAv(tx: Tx, referanse: string): Promise<Forsendelse> {
	const found = await forsendelseOm(tx, referanse);
	if (found) return found;
	const [post] = await tx
		.select()
		.from(journalpost)
		.where(eq(journalpost.referanse, referanse))
		.orderBy(desc(journalpost.versjon))
		.limit(1);
	if (!post) throw new Error(`${referanse} is no journalpost`);
	const { noekkel, unitId, sensitivity } = post;
	return ny(tx, { slag: 'journalpost', gjelder: referanse, noekkel, unitId, sensitivity });
}

/** Writes down something to be sent: as utkast, or as kontrollert when it needs no control. */
export async function ny(
	tx: Tx,
	one: Pick<Forsendelse, 'slag' | 'gjelder' | 'noekkel' | 'unitId' | 'sensitivity'>,
	tilstand: Tilstand = 'utkast'
): Promise<Forsendelse> {
	const row = { ...one, id: newId(), tilstand, endretAt: now() };
	const [made] = await tx.insert(forsendelse).values(row).returning();
	return made!;
}
