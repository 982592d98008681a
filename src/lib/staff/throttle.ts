/** Failed sign-ins that are still remembered for a key, and when the last one was. */
export interface Attempts {
	failures: number;
	failedAt: number;
	succeededAt: number | null;
}

interface Limit {
	/** failures that cost no waiting */
	free: number;
	/** one failure is forgotten after this many milliseconds */
	forgottenAfter: number;
	/** the longest anybody waits, in milliseconds */
	longest: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const TRUSTED_FOR = 90 * 24 * 60 * MINUTE;

/**
 * One person at one place waits longer for each failure. An account attacked from many places, and
 * a place that attacks many accounts, are slowed for newcomers only: whoever has signed in there
 * before is not kept out, so neither an attacker nor a shared address can lock out an office.
 */
export const LIMITS = {
	pair: { free: 5, forgottenAfter: 5 * MINUTE, longest: 15 * MINUTE },
	account: { free: 20, forgottenAfter: 3 * MINUTE, longest: 5 * MINUTE },
	address: { free: 50, forgottenAfter: 20 * SECOND, longest: MINUTE }
} as const satisfies Record<string, Limit>;
export type Counted = keyof typeof LIMITS;

/** How long this person at this place must wait before the next try, in milliseconds; 0: not at all. */
export function wait(attempts: Record<Counted, Attempts | null>, now: number): number {
	const trustedUntil = (attempts.pair?.succeededAt ?? -Infinity) + TRUSTED_FOR;
	const asked: Counted[] = trustedUntil > now ? ['pair'] : ['pair', 'account', 'address'];
	return Math.max(...asked.map((counted) => waitFor(attempts[counted], LIMITS[counted], now)));
}

/** The failures that are remembered once one more is counted. */
export function failedAgain(before: Attempts | null, counted: Counted, now: number): number {
	return remembered(before, LIMITS[counted], now) + 1;
}

function waitFor(attempts: Attempts | null, limit: Limit, now: number): number {
	if (!attempts) return 0;
	const over = Math.ceil(attempts.failures) - limit.free;
	if (over < 0) return 0;
	const delay = Math.min(limit.longest, SECOND * 2 ** over);
	return Math.max(0, attempts.failedAt + delay - now);
}

function remembered(attempts: Attempts | null, { forgottenAfter }: Limit, now: number): number {
	if (!attempts) return 0;
	return Math.max(0, attempts.failures - Math.max(0, now - attempts.failedAt) / forgottenAfter);
}
