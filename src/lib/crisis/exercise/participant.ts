import { phoneKind, phoneNumber } from '$lib/outbox/sms/phone';

/** Where an exercise's messages can go. */
export interface Address {
	way: 'email' | 'sms';
	/** in lower case, or E.164 */
	address: string;
}

/** The address or telephone that somebody typed; null when it is neither, or gets no SMS. */
export function addressOf(typed: string): Address | null {
	const written = typed.trim();
	if (/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/.test(written))
		return { way: 'email', address: written.toLowerCase() };
	const phone = phoneNumber(written);
	return phone && phoneKind(phone) !== 'landline' ? { way: 'sms', address: phone } : null;
}
