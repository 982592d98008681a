import { desc, eq } from 'drizzle-orm';
import { record } from '../audit/audit.server';
import { announce } from '../database/changes.server';
import { now } from '../database/clock.server';
import { write, type Reader, type Tx } from '../database/database.server';
import { hashToken } from '../database/ids.server';
import type { Actor } from '../staff/actor';
import { mailSuppressed } from './tables.server';

export type Suppressed = typeof mailSuppressed.$inferSelect;

/** Addresses that get no mail, newest first, two hundred at the most. */
export function suppressed(db: Reader): Promise<Suppressed[]> {
	return db.select().from(mailSuppressed).orderBy(desc(mailSuppressed.at)).limit(200);
}

/** Why an address gets no mail, or null when it does. */
export async function suppression(db: Reader, address: string): Promise<Suppressed | null> {
	const [row] = await db
		.select()
		.from(mailSuppressed)
		.where(eq(mailSuppressed.address, address.toLowerCase()));
	return row ?? null;
}

/** Stops mail to an address: it does not exist, or whoever has it has complained. */
export async function suppress(
	tx: Tx,
	{ address, because, note }: Pick<Suppressed, 'address' | 'because' | 'note'>
): Promise<void> {
	const row = { address: address.toLowerCase(), because, note, at: now() };
	await tx
		.insert(mailSuppressed)
		.values(row)
		.onConflictDoUpdate({ target: mailSuppressed.address, set: row });
	await record(tx, {
		actor: null,
		action: 'mail.suppress',
		subject: told(address),
		details: { because }
	});
	await announce(tx, { topic: 'mail', subject: 'suppressed' });
}

/** Lets mail go to an address again. */
export function lift(actor: Actor, address: string): Promise<boolean> {
	return write(async (tx) => {
		const lifted = await tx
			.delete(mailSuppressed)
			.where(eq(mailSuppressed.address, address))
			.returning();
		if (!lifted.length) return false;
		await record(tx, { actor, action: 'mail.lift', subject: told(address) });
		await announce(tx, { topic: 'mail', subject: 'suppressed' });
		return true;
	});
}

/** The log can never be changed, so a resident's address must not stand in it: it tells them apart only. */
function told(address: string): string {
	return `mail:${hashToken(address.toLowerCase()).slice(0, 12)}`;
}
