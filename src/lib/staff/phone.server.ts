import { eq } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { append } from '$lib/outbox/outbox.server';
import { phoneKind, phoneNumber } from '$lib/outbox/sms/phone';
import type { Actor } from './actor';
import { changed } from './changed.server';
import { user } from './tables.server';

/** The mobile number of a colleague, E.164, or null. */
export async function phoneOf(db: Reader, userId: string): Promise<string | null> {
	const [found] = await db.select({ phone: user.phone }).from(user).where(eq(user.id, userId));
	return found?.phone ?? null;
}

/**
 * Sets where a colleague gets alarms by SMS; nothing written takes the number away. The log says
 * that it was changed, never to what.
 */
export async function setPhone(
	actor: Actor,
	userId: string,
	input: string
): Promise<Refusal | void> {
	const phone = input.trim() ? phoneNumber(input) : null;
	if (input.trim() && !phone) return refuse('staff_mobile_wrong');
	if (phone && phoneKind(phone) === 'landline') return refuse('staff_mobile_landline');
	return write(async (tx) => {
		const [target] = await tx.select().from(user).where(eq(user.id, userId));
		if (!target) return refuse('staff_person_gone');
		if (target.phone === phone) return;
		await tx.update(user).set({ phone }).where(eq(user.id, userId));
		const action = phone ? 'staff.setPhone' : 'staff.removePhone';
		await changed(tx, actor, action, userId, { name: target.name });
	});
}

/** Sends a trial alarm to one's own mobile; refuses when there is no number. */
export async function tryMyPhone(actor: Actor): Promise<Refusal | void> {
	return write(async (tx) => {
		const [own] = await tx.select().from(user).where(eq(user.id, actor.id));
		if (!own?.phone) return refuse('staff_mobile_missing');
		const text = translator(actor.locale)('staff_mobile_trial', { name: actor.name });
		// One a minute: a second press in haste is the same letter.
		const key = `sms-trial:${actor.id}:${Math.floor(now() / 60_000)}`;
		await append(tx, { delivery: 'sms', key, payload: { to: own.phone, text } });
	});
}
