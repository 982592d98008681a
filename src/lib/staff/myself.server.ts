import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { reader, write } from '$lib/database/database.server';
import type { Locale } from '$lib/i18n/locale';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from './actor';
import { passwordRefusal } from './password';
import { hashPassword, passwordHolds } from './password.server';
import { session, user } from './tables.server';

/** Changes one's own password, and signs out everywhere; the door signs in again here. */
export async function changePassword(
	actor: Actor,
	current: string,
	chosen: string
): Promise<Refusal | void> {
	const [own] = await reader.select().from(user).where(eq(user.id, actor.id));
	if (!(await passwordHolds(own?.passwordHash ?? null, current)))
		return refuse('staff_password_current_wrong');
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
