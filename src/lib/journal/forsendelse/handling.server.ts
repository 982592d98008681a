import { and, eq } from 'drizzle-orm';
import { reader, write, type Reader, type Tx } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { visibleTo } from '$lib/staff/visibility.server';
import { journalpost } from '../tables.server';
import { flytt, forsendelseAv, forsendelseOm, type Trekk } from './flytt.server';
import { bygg, type Forsendelse } from './melding.server';
import { harArkivsystem, sendesSelv } from './oppsett';
import { arkivOppsett } from './oppsett.server';
import { bestill } from './send.server';
import type { Arkivnummer } from './tilstand';

type Gjort = Refusal | null;

/** Says that what is registered is right, and that it may go. */
export function kontroller(actor: Actor, gjelder: string): Promise<Gjort> {
	return gjor(actor, gjelder, (tx, one) =>
		flytt(tx, one, { til: 'kontrollert', ved: 'person', actor })
	);
}

/** Takes back that it was right, before it has been ordered. */
export function angre(actor: Actor, gjelder: string): Promise<Gjort> {
	return gjor(actor, gjelder, async (tx, one) =>
		one.bestilt
			? refuse('forsendelse_ordered')
			: flytt(tx, one, { til: 'utkast', ved: 'person', actor })
	);
}

/** Says that it is not for the archive's journal after all, and why. */
export function ikkeJournalpliktig(actor: Actor, gjelder: string, grunn: string): Promise<Gjort> {
	if (!grunn) return Promise.resolve(refuse('forsendelse_reason_missing'));
	const trekk: Trekk = { til: 'ikke_journalpliktig', ved: 'person', actor, grunn };
	return gjor(actor, gjelder, (tx, one) => flytt(tx, one, trekk));
}

/**
 * Sends it, checked or not: whoever sends has checked. What failed goes again under the same key. A
 * message that cannot be whole is refused before anything is ordered.
 */
export async function send(actor: Actor, gjelder: string): Promise<Gjort> {
	const oppsett = await arkivOppsett(reader);
	if (!sendesSelv(oppsett)) return refuse('forsendelse_no_way');
	// Nothing is told of what the actor may not see, not even which file of it is gone.
	if ((await enhetFor(reader, actor, gjelder)) === null) return refuse('journal_not_found');
	const found = await forsendelseOm(reader, gjelder);
	const whole = await bygg(reader, { slag: found?.slag ?? 'journalpost', gjelder }, oppsett);
	if (isRefused(whole)) return whole;
	return gjor(actor, gjelder, async (tx, one) => {
		if (one.bestilt) return refuse('forsendelse_ordered');
		const moved = one.tilstand === 'kontrollert' ? null : await klargjor(tx, one, actor);
		if (moved) return moved;
		await bestill(tx, one);
		return null;
	});
}

/** A colleague takes the package away, to import it by hand. */
export async function hentPakke(
	actor: Actor,
	gjelder: string,
	sett: Pick<Forsendelse, 'versjon' | 'sjekksum'>
): Promise<Gjort> {
	return gjor(actor, gjelder, async (tx, one) => {
		if (one.bestilt) return refuse('forsendelse_ordered');
		if (['sendt', 'mottatt', 'kvittert'].includes(one.tilstand)) return null;
		const moved = one.tilstand === 'kontrollert' ? null : await klargjor(tx, one, actor);
		if (moved) return moved;
		const now = { ...one, tilstand: 'kontrollert' as const };
		return flytt(tx, now, { til: 'sendt', ved: 'person', actor, sett });
	});
}

/** Says that the archive has it, with the numbers that the archive gave. */
export function merkArkivert(actor: Actor, gjelder: string, arkivet: Arkivnummer): Promise<Gjort> {
	if (!Object.keys(arkivet).length) return Promise.resolve(refuse('forsendelse_numbers_missing'));
	return gjor(actor, gjelder, async (tx, one) => {
		const moved = one.tilstand === 'utkast' ? await klargjor(tx, one, actor) : null;
		if (moved) return moved;
		const now = one.tilstand === 'utkast' ? { ...one, tilstand: 'kontrollert' as const } : one;
		return flytt(tx, now, { til: 'kvittert', ved: 'person', actor, sett: { arkivet } });
	});
}

function klargjor(tx: Tx, one: Forsendelse, actor: Actor): Promise<Gjort> {
	return flytt(tx, one, { til: 'kontrollert', ved: 'person', actor });
}

async function gjor(
	actor: Actor,
	gjelder: string,
	act: (tx: Tx, one: Forsendelse) => Promise<Gjort>
): Promise<Gjort> {
	if (!harArkivsystem(await arkivOppsett(reader))) return refuse('forsendelse_no_archive');
	return write(async (tx) => {
		const unitId = await enhetFor(tx, actor, gjelder);
		if (unitId === null) return refuse('journal_not_found');
		if (!may(actor, 'send to archive', unitId ? { unitId } : {}))
			return refuse('staff_task_missing');
		return act(tx, (await forsendelseOm(tx, gjelder)) ?? (await forsendelseAv(tx, gjelder)));
	});
}

/** The unit of what the actor may see; '' of what belongs to none, null when there is nothing to see. */
async function enhetFor(db: Reader, actor: Actor, gjelder: string): Promise<string | null> {
	const found = await forsendelseOm(db, gjelder);
	if (found?.slag === 'arkivenhet') return '';
	const [post] = await db
		.select({ unitId: journalpost.unitId })
		.from(journalpost)
		.where(and(eq(journalpost.referanse, gjelder), visibleTo(actor, journalpost)))
		.limit(1);
	return post?.unitId ?? null;
}
