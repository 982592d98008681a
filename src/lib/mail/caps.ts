import type { MessageKey } from '../i18n/refusal';

/** How much mail may leave at a time. What is over waits; nothing is dropped. */
export interface Caps {
	perMinute: number;
	perDay: number;
	/** to one address in an hour */
	perRecipientHour: number;
}

/** What Microsoft 365 lets a mailbox send (30 a minute, 10 000 a day), and ten an hour to one person. */
export const CAPS: Caps = { perMinute: 30, perDay: 10_000, perRecipientHour: 10 };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When the letter left, or will leave, that would have to be old for another to leave; null: there is room. */
export interface Full {
	recipient: number | null;
	minute: number | null;
	day: number | null;
}

/** When a letter leaves: now, or at a place of its own in the queue, or it asks for one again later. */
export type Departure =
	| { kind: 'now' }
	| { kind: 'later'; at: number; because: MessageKey }
	| { kind: 'ask again'; at: number; because: MessageKey };

/**
 * When a letter may leave. One recipient's letters stand in nobody else's way: over that cap a letter
 * takes no place in the queue of all.
 * @param now epoch milliseconds, as are those of `full`
 */
export function departure(full: Full, now: number): Departure {
	const recipient = after(full.recipient, HOUR);
	if (recipient > now) return { kind: 'ask again', at: recipient, because: 'mail_wait_recipient' };
	const minute = after(full.minute, MINUTE);
	const day = after(full.day, DAY);
	const at = Math.max(minute, day);
	if (at <= now) return { kind: 'now' };
	return { kind: 'later', at, because: day >= minute ? 'mail_wait_day' : 'mail_wait_minute' };
}

function after(instant: number | null, wait: number): number {
	return instant === null ? -Infinity : instant + wait;
}
