import { desc } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import type { Ankeroppsett } from './anker';
import { ankeroppsett, kjedeanker } from './tables.server';

const NOWHERE: Ankeroppsett = { mappe: '', epost: '', url: '' };
const SHOWN = 30;

/** Where anchors are kept besides the data folder, and why the folder failed the last time ('' when it did not). */
export async function hentAnkeroppsett(
	db: Reader
): Promise<{ oppsett: Ankeroppsett; feil: string }> {
	const [row] = await db.select().from(ankeroppsett);
	return { oppsett: { ...NOWHERE, ...row?.oppsett }, feil: row?.feil ?? '' };
}

/** Sets where anchors are kept besides the data folder, from the next one on. */
export function lagreAnkeroppsett(actor: Actor, oppsett: Ankeroppsett): Promise<void> {
	return write(async (tx) => {
		await put(tx, oppsett, '');
		await record(tx, { actor, action: 'kjede.setup', subject: 'anker' });
	});
}

/** Notes whether the folder could be written to. */
export async function noterFeil(tx: Tx, feil: string): Promise<void> {
	await put(tx, (await hentAnkeroppsett(tx)).oppsett, feil);
}

/** The newest anchors. */
export function sisteAnkere(db: Reader) {
	return db.select().from(kjedeanker).orderBy(desc(kjedeanker.dato)).limit(SHOWN);
}

async function put(tx: Tx, oppsett: Ankeroppsett, feil: string): Promise<void> {
	await tx
		.insert(ankeroppsett)
		.values({ id: 1, oppsett, feil })
		.onConflictDoUpdate({ target: ankeroppsett.id, set: { oppsett, feil } });
}
