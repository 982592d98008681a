/** How much one sender may ask for. */
export interface Limit {
	/** so much at once */
	burst: number;
	/** and then so much a second */
	perSecond: number;
}

/** What is left for a sender, and when that was counted. */
export interface Bucket {
	left: number;
	/** epoch milliseconds */
	at: number;
}

/** How much a sender may ask for now: what was left, and what has dripped since. */
export function roomIn({ left, at }: Bucket, { burst, perSecond }: Limit, now: number): number {
	return Math.min(burst, left + (Math.max(0, now - at) / 1000) * perSecond);
}

const MOST_SENDERS = 10_000;

/**
 * A limit on how often each sender may ask: a bucket that drips (token bucket).
 * @returns asks for one more; false when the sender must wait
 */
export function flood(limit: Limit): (sender: string, now: number) => boolean {
	const buckets = new Map<string, Bucket>();
	return (sender, now) => {
		const full = roomIn(buckets.get(sender) ?? { left: limit.burst, at: now }, limit, now);
		// The one that has been silent longest is forgotten first.
		buckets.delete(sender);
		buckets.set(sender, { left: full >= 1 ? full - 1 : full, at: now });
		const [oldest] = buckets.keys();
		if (buckets.size > MOST_SENDERS && oldest !== undefined) buckets.delete(oldest);
		return full >= 1;
	};
}
