import type { Refusal } from '$lib/i18n/refusal';

/** What a form says, in its order. */
export type Entries = [name: string, value: string][];

/** What a person wants done with what they wrote: out, or to the second person. */
export type Wish = 'publish' | 'submit';

/** A message that stands published: what a person must see before an old one goes out after all. */
export interface Standing {
	ref: string;
	title: string;
	version: number;
	at: number;
	by: string;
}

/** What a person has pressed «Publiser» on, as the phone keeps it until it knows how it went. */
export interface Intent {
	/** The Idempotency-Key: of this content, and never of another. */
	key: string;
	/** The id of the person: nobody else sees or sends it. */
	who: string;
	/** The id of the message it is, or the name of the tap; there is one intent for each. */
	draft: string;
	/** Where it is written on. */
	address: string;
	/** Its title, for the person to know it by. */
	title: string;
	/** `noChange`: what stands is said again, in one tap. */
	wish: Wish | 'noChange';
	entries: Entries;
	/** When the person last said that it shall go. Epoch milliseconds, by this phone's clock. */
	pressedAt: number;
	state: State;
	/** What the person must do first, when the server has asked for it. */
	hindrance: Hindrance | null;
	/** Why the server will not have it. */
	refusal: Refusal | null;
	/** What it became. */
	sent: Sent | null;
	/** What stands meanwhile, in a message that asks. */
	standing: Standing[];
	/** What was pressed while nobody knew how this went: it takes its place when this was not sent. */
	instead: Content | null;
}

/** What is sent, under a key of its own. */
export type Content = Pick<Intent, 'key' | 'title' | 'wish' | 'entries'>;

/**
 * - `queued`: wants to go, and the server has surely not got it
 * - `sending`: on its way (or was, when the phone died)
 * - `unknown`: it was sent, and no answer came: to be asked about before anything else
 * - `asks`: so old that the person must say once more that it shall go
 * - `refused`: the server said why not, and the person mends it
 * - `waits`: with the second person; `sent`: published
 */
export type State = 'queued' | 'sending' | 'unknown' | 'asks' | 'refused' | 'waits' | 'sent';

export type Hindrance = { kind: 'signedOut' | 'forbidden' } | { kind: 'confirm'; address: string };

export interface Sent {
	ref: string;
	version: number;
	at: number;
}

/** What came back; `none`: nothing, or nothing that says how it went. */
export type Answer =
	| { kind: 'none' }
	| { kind: 'sent'; sent: Sent }
	| { kind: 'waits' }
	| { kind: 'refused'; refusal: Refusal }
	| { kind: 'hindered'; hindrance: Hindrance }
	/** Only of a question: the server has not got it. */
	| { kind: 'notKnown'; standing: Standing[] };

/** What a phone does next with an intent. */
export type Act = 'send' | 'ask' | 'nothing';

/** For so long a message goes by itself, in milliseconds: after that the world may be another. */
export const FRESH = 5 * 60_000;

/** Whether a message may no longer go by itself; also when the phone's clock has been put back. */
export function isOld({ pressedAt }: Pick<Intent, 'pressedAt'>, now: number): boolean {
	return now < pressedAt || now - pressedAt > FRESH;
}

/** Whether it is still up to the phone or the person. */
export function isOpen({ state }: Pick<Intent, 'state'>): boolean {
	return state !== 'sent' && state !== 'waits';
}

/** Whether it goes by itself, or has gone: what became of it is not known yet. */
export function isUnderWay(intent: Pick<Intent, 'state'>): boolean {
	return intent.state === 'queued' || isInDoubt(intent);
}

/** Which message was written, where, and by whom. */
export type Writer = Pick<Intent, 'who' | 'draft' | 'address'>;

/**
 * What becomes of the press of a button. The same content is the same intent, with the same key; other
 * content has the key that comes with it. While nobody knows how the earlier one went, it stays, and
 * the other waits behind it.
 */
export function pressed(
	earlier: Intent | null,
	writer: Writer,
	content: Content,
	now: number
): Intent {
	const again = earlier && isOpen(earlier) && isSame(earlier, content);
	if (earlier && isInDoubt(earlier))
		return { ...earlier, state: 'unknown', pressedAt: now, instead: again ? null : content };
	if (again) return { ...earlier, state: 'queued', pressedAt: now };
	const untold = { hindrance: null, refusal: null, sent: null, standing: [], instead: null };
	return { ...writer, ...content, ...untold, pressedAt: now, state: 'queued' };
}

function isSame(one: Intent, other: Content): boolean {
	return one.wish === other.wish && JSON.stringify(one.entries) === JSON.stringify(other.entries);
}

/** The person has seen what stands, and says that it shall go all the same. */
export function confirmed(intent: Intent, now: number): Intent {
	return intent.state === 'asks' ? { ...intent, state: 'queued', pressedAt: now } : intent;
}

/** What to do with it now, and what it is while that is done: kept before anything leaves the phone. */
export function next(intent: Intent, now: number): { act: Act; intent: Intent } {
	const { state } = intent;
	if (state === 'queued' && !isOld(intent, now))
		return { act: 'send', intent: { ...intent, state: 'sending' } };
	if (state === 'queued' || isInDoubt(intent))
		return { act: 'ask', intent: { ...intent, state: 'unknown' } };
	return { act: 'nothing', intent };
}

/** What it is after an answer. */
export function answered(intent: Intent, answer: Answer, now: number): Intent {
	const heard = { ...intent, hindrance: null, refusal: null };
	switch (answer.kind) {
		case 'none':
			return { ...intent, state: 'unknown' };
		case 'sent':
			return { ...heard, state: 'sent', sent: answer.sent, instead: null };
		case 'waits':
			return { ...heard, state: 'waits', instead: null };
		case 'refused':
			return intent.instead
				? { ...heard, ...intent.instead, instead: null, state: 'queued' }
				: { ...heard, state: 'refused', refusal: answer.refusal };
		case 'hindered': {
			// Who is not let in has sent nothing; who may not ask knows as little as before.
			const state = intent.state === 'sending' ? 'queued' : intent.state;
			return { ...heard, state, hindrance: answer.hindrance };
		}
		case 'notKnown': {
			const state = isOld(intent, now) ? 'asks' : 'queued';
			return { ...heard, ...intent.instead, instead: null, state, standing: answer.standing };
		}
	}
}

/** Sent, perhaps: no answer has been heard. */
function isInDoubt({ state }: Pick<Intent, 'state'>): boolean {
	return state === 'sending' || state === 'unknown';
}
