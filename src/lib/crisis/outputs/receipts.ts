import type { LetterState } from '$lib/outbox/delivery';

/** The ways that a version goes out by itself. */
export const CHANNELS = ['page', 'push', 'sms', 'mail'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How many it was for, and what the other side said of them. Nobody can say that it was read. */
export interface Counts {
	total: number;
	/** Taken by the push service, the SMS service, the mail server. */
	accepted: number;
	/** Reported as arrived; null where nobody reports. */
	delivered: number | null;
	/** Would not be taken, or was reported as not arrived. */
	failed: number;
	/** Browsers that are no more: forgotten from now on. */
	gone: number;
	/** Under way when something broke: nobody knows. */
	unknown: number;
	/** Not told yet, and still may be. */
	waiting: number;
}

/** How one channel stands with one version. */
export interface Receipt {
	channel: Channel;
	/** `none`: it does not go there. `later`: not before `at`. `replaced`: a newer one came before it was to go. */
	state: 'none' | 'later' | 'replaced' | 'sending' | 'done' | 'failed';
	/** When it came out or ended, or will go; epoch milliseconds. */
	at: number | null;
	counts: Counts | null;
	/** Why the rest were not told. */
	ended: 'expired' | 'superseded' | null;
	/** Why it failed or waits, as it was noted. */
	reason: string;
}

/** The page, the feeds, CAP and the banner come out together. @param shownAt null: not yet */
export function pageReceipt(shownAt: number | null): Receipt {
	const state = shownAt === null ? 'sending' : 'done';
	return { channel: 'page', state, at: shownAt, counts: null, ended: null, reason: '' };
}

interface Carried {
	state: LetterState;
	dueAt: number;
	doneAt: number | null;
	note: string | null;
}

/** A letter to many, and what was counted of it; null: none was written. */
export function letterReceipt(
	channel: Exclude<Channel, 'page'>,
	letter: Carried | null,
	{ counts, ended }: { counts: Counts; ended: Receipt['ended'] },
	now: number
): Receipt {
	if (!letter) return { channel, state: 'none', at: null, counts: null, ended: null, reason: '' };
	const state = stateOf(letter, counts, now);
	return {
		...{ channel, state, ended },
		at: state === 'later' ? letter.dueAt : letter.doneAt,
		counts: counts.total ? counts : null,
		reason: state === 'done' ? '' : (letter.note ?? '')
	};
}

function stateOf(letter: Carried, counts: Counts, now: number): Receipt['state'] {
	const { state, dueAt, doneAt } = letter;
	if (state === 'discarded' && doneAt !== null && doneAt < dueAt) return 'replaced';
	if (state === 'sent') return 'done';
	if (state === 'claimed') return 'sending';
	if (state === 'due') return dueAt > now && !counts.total ? 'later' : 'sending';
	return 'failed';
}

/** Whether more is to be heard of it soon. @param now epoch milliseconds */
export function unsettled({ state, at, counts }: Receipt, now: number): boolean {
	if (state === 'sending') return true;
	if (state !== 'done' || !counts || counts.delivered === null) return false;
	const heard = counts.delivered + counts.failed + counts.unknown;
	return heard < counts.total && at !== null && now - at < REPORTS_WITHIN;
}

/** Phones that are off answer later than this; then nobody waits at the screen. */
const REPORTS_WITHIN = 15 * 60_000;

/** Whether people may be without it, so that another way must be used. */
export function missed({ state, counts }: Receipt): boolean {
	return state === 'failed' || (counts !== null && counts.failed + counts.unknown > 0);
}
