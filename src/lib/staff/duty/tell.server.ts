import { eq } from 'drizzle-orm';
import type { Tx } from '$lib/database/database.server';
import { translator, type T } from '$lib/i18n/translate';
import { append } from '$lib/outbox/outbox.server';
import { phoneKind, phoneNumber } from '$lib/outbox/sms/phone';
import { user } from '../tables.server';

/** What somebody is told, in the person's own language. */
export interface Told {
	/** one thing to tell; the same key to the same person is the same letter */
	key: string;
	subject: (t: T) => string;
	/** short enough for an SMS */
	text: (t: T) => string;
}

/**
 * Writes letters to a colleague by e-mail and, when a number is known, by SMS; none to somebody who
 * has been switched off.
 * @param dutyPhone the telephone that the person carries, for who has not said a number
 * @returns the keys of the letters
 */
export async function tell(
	tx: Tx,
	userId: string,
	{ key, subject, text }: Told,
	dutyPhone = ''
): Promise<string[]> {
	const [to] = await tx.select().from(user).where(eq(user.id, userId));
	if (!to?.active) return [];
	const t = translator(to.locale);
	const mail = { to: to.email, subject: subject(t), text: text(t) };
	const phone = to.phone ?? mobile(dutyPhone);
	const letters = [
		{ delivery: 'email', payload: mail },
		...(phone ? [{ delivery: 'sms', payload: { to: phone, text: text(t) } }] : [])
	].map((one) => ({ ...one, key: `duty:${key}:${userId}:${one.delivery}` }));
	for (const letter of letters) await append(tx, letter);
	return letters.map((letter) => letter.key);
}

/** A number that an SMS can reach, or null. */
function mobile(written: string): string | null {
	const number = phoneNumber(written);
	return number && phoneKind(number) !== 'landline' ? number : null;
}
