/** How many more forms are let in from one place: a bucket that fills again with time. */
export interface Bucket {
	left: number;
	/** epoch milliseconds when `left` was counted */
	at: number;
}

export interface Limit {
	/** how many at once */
	burst: number;
	/** milliseconds until one more is let in */
	each: number;
}

/**
 * Lets one more in, when there is room.
 * @param bucket what was left, or undefined when nothing has come from there
 * @returns the bucket as it is now, or null when there is no room
 */
export function letIn(bucket: Bucket | undefined, limit: Limit, now: number): Bucket | null {
	const left = roomIn(bucket, limit, now);
	return left < 1 ? null : { left: left - 1, at: now };
}

/** How many are let in now; `burst` when the bucket is full, and can be forgotten. */
export function roomIn(bucket: Bucket | undefined, { burst, each }: Limit, now: number): number {
	return bucket ? Math.min(burst, bucket.left + (now - bucket.at) / each) : burst;
}
