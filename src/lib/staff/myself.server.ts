import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { reader, write, type Reader } from '$lib/database/database.server';
import type { Locale } from '$lib/i18n/locale';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from './actor';
import { passwordRefusal } from './password';
import { hashPassword, passwordHolds } from './password.server';
import { session, user } from './tables.server';
import { beginTry } from './tries.server';

/**
 * Changes one's own password, and signs out everywhere; the door signs in again here.
 * @param address the network address of the browser: whoever finds a screen open may not guess for ever
 */
export async function changePassword(
	actor: Actor,
	current: string,
	chosen: string,
	address: string
): Promise<Refusal | void> {
	const tried = await beginTry(`password ${actor.id}`, address);
	if (isRefused(tried)) return tried;
	const [own] = await reader.select().from(user).where(eq(user.id, actor.id));
	if (!(await passwordHolds(own?.passwordHash ?? null, current)))
		return refuse('staff_password_current_wrong');
	await write((tx) => tried.succeeded(tx));
	const refusal = passwordRefusal(chosen, [actor.name, actor.email]);
	if (refusal) return refusal;
	const passwordHash = await hashPassword(chosen);
	await write(async (tx) => {
		await tx.update(user).set({ passwordHash }).where(eq(user.id, actor.id));
		await tx.delete(session).where(eq(session.userId, actor.id));
		await record(tx, { actor, action: 'staff.changePassword', subject: actor.id });
	});
}

/** Chooses the language of one's screens and of letters from Varde. */
export async function chooseLocale(actor: Actor, locale: Locale): Promise<void> {
	await write((tx) => tx.update(user).set({ locale }).where(eq(user.id, actor.id)));
}

/** Whether the person can sign in with a password; those whom the directory brought may have none. */
export async function hasPassword(db: Reader, id: string): Promise<boolean> {
	const [own] = await db.select({ hash: user.passwordHash }).from(user).where(eq(user.id, id));
	return own !== undefined && own.hash !== null;
}
