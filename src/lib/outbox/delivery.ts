import type { Tx } from '../database/database.server';
import type { Json } from '../database/json';

/** A letter as a delivery gets it. */
export interface Letter {
	id: string;
	delivery: string;
	/** The same key is the same letter: it is only ever written once. */
	key: string;
	payload: Json;
	/** How far a delivery to many has come, as it said itself. */
	cursor: Json;
	/** How many times it has been tried, this time included. */
	attempts: number;
	createdAt: number;
	/** Held back by no cap. */
	urgent?: boolean;
}

/**
 * How a try ended. `afterMs` is what the other side asked for (Retry-After); `wait` is no try at all:
 * the way out is full until then.
 */
export type Outcome =
	| { kind: 'sent'; note?: string; cursor?: Json }
	| { kind: 'partial'; cursor: Json }
	| { kind: 'wait'; reason: string; until: number }
	| { kind: 'retry'; reason: string; afterMs?: number; cursor?: Json }
	| { kind: 'refused'; reason: string }
	| { kind: 'unknown'; reason: string };

/** A way out of the house, registered where things are wired. */
export interface Delivery {
	name: string;
	/** True when a second copy replaces the first one, so that an unknown outcome may be tried again. */
	repeatable: boolean;
	/**
	 * Tries to deliver a letter. Expected trouble is an outcome; only a bug throws.
	 * @param signal is aborted when the try has taken too long or the process stops
	 * @param handOver call it just before the first byte that cannot be taken back
	 */
	deliver(letter: Letter, signal: AbortSignal, handOver: () => Promise<void>): Promise<Outcome>;
	/**
	 * What follows when a letter will never arrive, in the transaction that says so: the other side
	 * refused it, or it has been tried for a day.
	 */
	lost?(tx: Tx, letter: Letter, outcome: Outcome & { reason: string }): Promise<void>;
	/** What follows when a letter has ended, well or badly, in the transaction that says so. */
	ended?(tx: Tx, letter: Letter, how: { state: LetterState; note: string | null }): Promise<void>;
}

/** The note of a letter that could not go because nobody has said where mail is to be sent. */
export const NO_SERVER = 'SMTP_URL is not set';

/** The note of a letter that could not go because no SMS service has been set up. */
export const NO_GATEWAY = 'No SMS service is set up';

/** The note of a letter that would have come when what it says is so no longer. */
export const TOO_LATE = 'Too late';

export type LetterState =
	'due' | 'claimed' | 'sent' | 'refused' | 'unknown' | 'discarded' | 'bounced';

const MINUTE = 60_000;
const GIVE_UP_AFTER = 24 * 60 * MINUTE;

/**
 * When a letter is tried again: 5 s, 10 s, 20 s … an hour, with jitter, later when the other side
 * asked for it; or null when it has been tried for a day.
 * @param random between 0 and 1
 */
export function nextTry(
	letter: Pick<Letter, 'attempts' | 'createdAt'>,
	now: number,
	random: number,
	afterMs = 0
): number | null {
	if (now - letter.createdAt > GIVE_UP_AFTER) return null;
	const wait = Math.min(60 * MINUTE, 5_000 * 2 ** Math.min(letter.attempts - 1, 12));
	return now + Math.max(afterMs, Math.round(wait * (0.75 + random / 2)));
}

/**
 * What becomes of a letter whose sender vanished: due again when nothing had left the house or a
 * second copy is harmless, otherwise unknown, for a person to decide.
 */
export function afterCrash(handedOver: boolean, repeatable: boolean): 'due' | 'unknown' {
	return handedOver && !repeatable ? 'unknown' : 'due';
}
