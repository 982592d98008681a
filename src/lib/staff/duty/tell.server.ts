import { eq } from 'drizzle-orm';
import type { Reader, Tx } from '$lib/database/database.server';
import { translator, type T } from '$lib/i18n/translate';
import { append } from '$lib/outbox/outbox.server';
import { phoneKind, phoneNumber } from '$lib/outbox/sms/phone';
import { alertDevices } from '../alerts/devices.server';
import { user } from '../tables.server';

/** What somebody is told, in the person's own language. */
export interface Told {
	/** one thing to tell; the same key to the same person is the same letter */
	key: string;
	subject: (t: T) => string;
	/** short enough for an SMS */
	text: (t: T) => string;
	/** epoch milliseconds: no SMS wakes anybody with it after that */
	until?: number;
}

/**
 * Writes letters to a colleague by e-mail and, when there is a number or a browser for it, by SMS and push.
 * @returns the keys of the letters
 */
export async function tell(tx: Tx, userId: string, told: Told): Promise<string[]> {
	const letters = await lettersTo(tx, userId, told);
	for (const letter of letters) await append(tx, letter);
	return letters.map((letter) => letter.key);
}

/**
 * The letters to a colleague, by push, e-mail and SMS; none to somebody who has been switched off.
 * @param dutyPhone the telephone that the person carries, for who has not said a number
 */
export async function lettersTo(
	db: Reader,
	userId: string,
	{ key, subject, text, until }: Told,
	dutyPhone = ''
) {
	const [to] = await db.select().from(user).where(eq(user.id, userId));
	if (!to?.active) return [];
	const t = translator(to.locale);
	const mail = { to: to.email, subject: subject(t), text: text(t) };
	const phone = to.phone ?? mobile(dutyPhone);
	const late = until && { until };
	const said = { to: userId, subject: subject(t), text: text(t), ...late };
	const devices = await alertDevices(db, userId);
	return [
		...(devices.length ? [{ delivery: 'staffPush' as const, payload: said }] : []),
		{ delivery: 'email' as const, payload: mail },
		...(phone
			? [
					{
						delivery: 'sms' as const,
						payload: { to: phone, text: text(t), ...late }
					}
				]
			: [])
	].map((one) => ({ ...one, key: `duty:${key}:${userId}:${one.delivery}` }));
}

/** A number that an SMS can reach, or null. */
function mobile(written: string): string | null {
	const number = phoneNumber(written);
	return number && phoneKind(number) !== 'landline' ? number : null;
}
