/** What a push service said to one message. */
export type Verdict = 'accepted' | 'gone' | 'rejected' | 'again';

/** A try and how it ended; `waitMs` is the service's own wish (Retry-After). */
export interface Tried {
	id: string;
	verdict: Verdict;
	waitMs?: number;
}

/** What an HTTP status of a push service means (RFC 8030 §5–7); 0: there was no answer. */
export function verdict(status: number): Verdict {
	if (status >= 200 && status < 300) return 'accepted';
	if (status === 404 || status === 410) return 'gone';
	if (status === 0 || status === 408 || status === 429 || status >= 500) return 'again';
	return 'rejected';
}

const LONGEST_WISH = 60 * 60_000;

/** `Retry-After` in milliseconds (RFC 9110 §10.2.3), an hour at the most; undefined without one. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
	if (!header) return undefined;
	const seconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
	return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_WISH) : undefined;
}
