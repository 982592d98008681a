import { maskedPhone } from '$lib/outbox/sms/phone';
import type { Json } from '$lib/database/json';

/** What an administrator sees of a letter: the outside of it, never what it says. */
export interface Envelope {
	id: string;
	delivery: string;
	state: 'due' | 'claimed' | 'sent' | 'refused' | 'unknown' | 'discarded' | 'bounced';
	key: string;
	/** who it is for: an address, a number with most of it hidden, or the reference of what it is about when it is for many */
	to: string;
	note: string;
	attempts: number;
	createdAt: number;
	dueAt: number;
	/** What it said is gone, so it cannot be sent again. */
	forgotten: boolean;
}

/** Takes the outside of a letter: an answer to a resident is not for administrators (fvl § 13). */
export function envelope({
	id,
	delivery,
	state,
	key,
	payload,
	note,
	attempts,
	createdAt,
	dueAt
}: Omit<Envelope, 'to' | 'note' | 'forgotten'> & { payload: Json; note: string | null }): Envelope {
	const to = payload !== null && typeof payload === 'object' && 'to' in payload ? payload.to : '';
	const forgotten = payload !== null && typeof payload === 'object' && 'forgotten' in payload;
	const about = /(?:[KHJ]|OVELSE)-\d{4}-\d+/.exec(key)?.[0] ?? '';
	const receiver =
		typeof to === 'string' && to
			? delivery === 'sms' && !forgotten
				? maskedPhone(to)
				: to
			: about;
	const times = { attempts, createdAt, dueAt };
	return { id, delivery, state, key, to: receiver, note: note ?? '', ...times, forgotten };
}
