import { eq } from 'drizzle-orm';
import { reader, write, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import type { Delivery, Letter } from '$lib/outbox/delivery';
import { append } from '$lib/outbox/outbox.server';
import { flytt } from './flytt.server';
import { bygg, type Forsendelse } from './melding.server';
import { sendesSelv } from './oppsett';
import { arkivOppsett } from './oppsett.server';
import { forsendelse } from './tables.server';
import { aapneTransport } from './transporter.server';

/** The note of a letter whose message is in the archive's hands already. */
const ALLEREDE = 'Already sent';

/**
 * Has the outbox carry it, under an id of its own. The same order twice is one message: the id stands
 * until the archive has refused it.
 */
export async function bestill(tx: Tx, { id }: Pick<Forsendelse, 'id'>): Promise<void> {
	const meldingId = newId();
	await tx.update(forsendelse).set({ bestilt: true, meldingId }).where(eq(forsendelse.id, id));
	await append(tx, {
		delivery: 'archive',
		key: `archive:${meldingId}`,
		payload: { forsendelse: id, melding: meldingId }
	});
}

const UTEN_VEI = JSON.stringify({ refused: 'forsendelse_no_way' });

/** Carries messages to the archive. A second copy is the same message, by its id and by its key. */
export const arkivlevering: Delivery = {
	name: 'archive',
	repeatable: true,
	async deliver(letter, signal, handOver) {
		if (!gjelder(letter).id) return { kind: 'refused', reason: UTEN_VEI };
		const found = await denne(letter);
		if (!found) return { kind: 'sent', note: ALLEREDE };
		const oppsett = await arkivOppsett(reader);
		const transport = await aapneTransport(reader);
		if (!sendesSelv(oppsett) || !transport) return { kind: 'refused', reason: UTEN_VEI };
		const bygget = await bygg(reader, found, oppsett);
		if (isRefused(bygget)) return { kind: 'refused', reason: JSON.stringify(bygget) };
		await handOver();
		const outcome = await transport.send({ ...bygget, id: found.meldingId! }, signal);
		if (outcome.kind !== 'sent') return outcome;
		const { versjon, sjekksum } = bygget;
		await write(async (tx) => {
			const still = await denne(letter, tx);
			if (still)
				await flytt(tx, still, { til: 'sendt', ved: 'transport', sett: { versjon, sjekksum } });
		});
		return outcome;
	},
	async lost(tx, letter, { reason }) {
		const found = await denne(letter, tx);
		if (found) await flytt(tx, found, { til: 'feilet', ved: 'transport', grunn: reason });
	}
};

/** What a letter is of, while that still waits to go in this very message. */
async function denne(letter: Letter, db: Tx | typeof reader = reader) {
	const { id, melding } = gjelder(letter);
	const [found] = await db.select().from(forsendelse).where(eq(forsendelse.id, id));
	const waits = found?.tilstand === 'kontrollert' && found.bestilt && found.meldingId === melding;
	return waits ? found : null;
}

/** What a letter says that it is of; '' when it was written for another way out. */
function gjelder({ payload }: Letter) {
	const { forsendelse: id = '', melding = '' } = payload as Record<string, string | undefined>;
	return { id, melding };
}
