/** How much one sender may ask for. */
interface Limit {
	/** so much at once */
	burst: number;
	/** and then so much a second */
	perSecond: number;
}

const MOST_SENDERS = 10_000;

/**
 * A limit on how often each sender may ask: a bucket that drips (token bucket).
 * @returns asks for one more; false when the sender must wait
 */
export function flood({ burst, perSecond }: Limit): (sender: string, now: number) => boolean {
	const buckets = new Map<string, { left: number; at: number }>();
	return (sender, now) => {
		const { left, at } = buckets.get(sender) ?? { left: burst, at: now };
		const full = Math.min(burst, left + (Math.max(0, now - at) / 1000) * perSecond);
		// The one that has been silent longest is forgotten first.
		buckets.delete(sender);
		buckets.set(sender, { left: full >= 1 ? full - 1 : full, at: now });
		const [oldest] = buckets.keys();
		if (buckets.size > MOST_SENDERS && oldest !== undefined) buckets.delete(oldest);
		return full >= 1;
	};
}
