import { eq, max } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { osloDate } from '$lib/calendar/civilDate';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { avskriv, besvart, type Avskriving, type Ledd } from './avskrivning';
import type { Journalpost } from './journalpost';
import { journalpostFor } from './read.server';
import { avskrivning } from './tables.server';
import { tilleggTil } from './tillegg.server';

/** Writes down, by hand, how a journalpost is done with; or why not. */
export function settlePost(
	actor: Actor,
	referanse: string,
	said: Avskriving
): Promise<Refusal | null> {
	return write(async (tx) => {
		const post = await journalpostFor(tx, actor, referanse);
		if (!post) return refuse('journal_not_found');
		const staar = await avskrivningOf(tx, referanse);
		const svar = said.avskrivesAv ? await journalpostFor(tx, actor, said.avskrivesAv) : null;
		const refused = avskriv(post, staar, said, svar);
		if (refused) return refused;
		const avskrivesAv = svar?.referanse ?? null;
		await add(tx, actor, post, { ...said, avskrivesAv });
		return null;
	});
}

/** Takes it back: the journalpost waits again, and both the mistake and the reason stand. */
export function unsettlePost(
	actor: Actor,
	referanse: string,
	begrunnelse: string
): Promise<Refusal | null> {
	return write(async (tx) => {
		const post = await journalpostFor(tx, actor, referanse);
		if (!post) return refuse('journal_not_found');
		if (!(await avskrivningOf(tx, referanse))) return refuse('journal_not_settled');
		if (!begrunnelse) return refuse('journal_reason_missing');
		await add(tx, actor, post, { maate: null, avskrivesAv: null, begrunnelse });
		return null;
	});
}

/** Settles, as part of journaling, what the answers of a matter answer. */
export async function settleAnswered(tx: Tx, actor: Actor, ledd: Ledd[]): Promise<void> {
	const staar = await tilleggTil(
		tx,
		ledd.map(({ referanse }) => referanse)
	);
	const settled = new Set(
		ledd.map((one) => one.referanse).filter((r) => staar.get(r)?.avskrivning)
	);
	for (const { referanse, ved } of besvart(ledd, settled)) {
		const post = await journalpostFor(tx, actor, referanse);
		const dato = osloDate(ved.at);
		if (post)
			await add(tx, actor, post, {
				...{ maate: ved.besvarer, avskrivesAv: ved.referanse, begrunnelse: '', dato }
			});
	}
}

async function avskrivningOf(tx: Tx, referanse: string) {
	return (await tilleggTil(tx, [referanse])).get(referanse)?.avskrivning ?? null;
}

type Said = Omit<Avskriving, 'maate' | 'avskrivesAv'> & {
	maate: Avskriving['maate'] | null;
	avskrivesAv: string | null;
	dato?: string;
};

async function add(
	tx: Tx,
	actor: Pick<Actor, 'id' | 'name'>,
	{ referanse, unitId, sensitivity }: Journalpost,
	{ maate, avskrivesAv, begrunnelse, dato = osloDate(now()) }: Said
): Promise<void> {
	const [last] = await tx
		.select({ nummer: max(avskrivning.nummer) })
		.from(avskrivning)
		.where(eq(avskrivning.referanse, referanse));
	await tx.insert(avskrivning).values({
		...{ id: newId(), referanse, nummer: (last?.nummer ?? 0) + 1 },
		...{ avskrivningsmaate: maate, avskrivningsdato: dato, avskrevetAv: actor.name, avskrivesAv },
		...{ begrunnelse: begrunnelse || null, opprettetDato: now() }
	});
	await record(tx, {
		actor,
		action: maate ? 'journal.settle' : 'journal.unsettle',
		subject: referanse,
		details: maate ? { maate, dato, ...(avskrivesAv && { avskrivesAv }) } : {}
	});
	await announce(tx, { topic: 'journal', subject: referanse, unitId, sensitivity });
}
