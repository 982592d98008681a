import { refuse, type Refusal } from '../../i18n/refusal';
import { phoneKind, phoneNumber } from '../../outbox/sms/phone';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long a code holds, and how often one may guess at it. */
export const CODE_HOLDS = 10 * MINUTE;
export const TRIES = 5;

/** The country codes we send to: messages to elsewhere are dear, and asked for by thieves. */
const NORDIC = /^\+(47|46|45|358|354|298)/;

/** The number that is to be warned, or why it cannot be. */
export function alertPhone(input: string): string | Refusal {
	const phone = phoneNumber(input);
	if (!phone) return refuse('public_sms_phone_wrong');
	if (!NORDIC.test(phone)) return refuse('public_sms_phone_far');
	return phoneKind(phone) === 'landline' ? refuse('public_sms_phone_landline') : phone;
}

/** When a number that has just been confirmed is asked again, and when it is forgotten without an answer. */
export function lease(now: number): { askAt: number; endsAt: number } {
	const askAt = now + 730 * DAY;
	return { askAt, endsAt: askAt + 30 * DAY };
}

/** A number that nobody has confirmed is forgotten a day after its code. */
export function unconfirmedUntil(now: number): number {
	return now + CODE_HOLDS + DAY;
}

/** How long one that has been asked has to answer, and an instant after that: it is asked once. */
export function asked(now: number): { askAt: number; endsAt: number } {
	const endsAt = now + 30 * DAY;
	return { endsAt, askAt: endsAt + DAY };
}

/** Whether a code may still be tried. */
export function isOpen(row: { codeUntil: number | null; codeTries: number }, now: number): boolean {
	return row.codeUntil !== null && row.codeUntil >= now && row.codeTries < TRIES;
}
