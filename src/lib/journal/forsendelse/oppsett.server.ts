import { record } from '$lib/audit/audit.server';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { openSecret, sealSecret } from '$lib/database/secret.server';
import type { Actor } from '$lib/staff/actor';
import { EGET, type Oppsett } from './oppsett';
import { arkivoppsett } from './tables.server';

const PURPOSE = 'archive password';

/** How the archive is reached now; the journal is our own until somebody has said otherwise. */
export async function arkivOppsett(db: Reader): Promise<Oppsett> {
	const [row] = await db.select().from(arkivoppsett);
	return row ? { ...EGET, ...row.oppsett } : EGET;
}

/** The password for the archive: '' when there is none, null when it can no longer be opened. */
export async function arkivPassord(db: Reader): Promise<string | null> {
	const [row] = await db.select({ passord: arkivoppsett.passord }).from(arkivoppsett);
	return row?.passord ? openSecret(row.passord, PURPOSE) : '';
}

/**
 * Sets up how the archive is reached. An empty password leaves the one there is, and goes with another
 * address: a secret is never sent to another place than the one it was entered for.
 */
export async function lagreOppsett(
	actor: Actor,
	{ passord, ...sagt }: Oppsett & { passord: string }
): Promise<void> {
	await write(async (tx) => {
		const [before] = await tx.select().from(arkivoppsett);
		const at = now();
		const oppsett = { ...sagt, fra: sagt.fra || (before?.oppsett.fra ?? osloDate(at)) };
		const kept = before && before.oppsett.adresse === oppsett.adresse ? before.passord : '';
		const row = {
			oppsett,
			passord: passord ? sealSecret(passord, PURPOSE) : kept,
			updatedAt: at
		};
		await tx
			.insert(arkivoppsett)
			.values({ id: 1, ...row })
			.onConflictDoUpdate({ target: arkivoppsett.id, set: row });
		const details = { modus: oppsett.modus, versjon: oppsett.versjon };
		await record(tx, { actor, action: 'forsendelse.setup', subject: 'arkiv', details });
	});
}
