import { now } from '$lib/database/clock.server';
import { letIn, type Bucket, type Limit } from '../flood';

/** A hundred at once, and then two a second: enough for a chat or a form, hopeless for a program gone wild. */
const FROM_ONE_TOKEN: Limit = { burst: 100, each: 500 };
/** Whoever guesses at tokens. */
const FROM_ONE_PLACE: Limit = { burst: 20, each: 5_000 };
const REMEMBERED = 5_000;

const buckets = new Map<string, Bucket>();

/** Whether one more request may come with a token. */
export function mayUse(tokenId: string): boolean {
	return within(`token ${tokenId}`, FROM_ONE_TOKEN);
}

/** Whether one more request without a token that opens may come from a place. */
export function mayGuess(address: string): boolean {
	return within(`place ${address}`, FROM_ONE_PLACE);
}

function within(key: string, limit: Limit): boolean {
	const next = letIn(buckets.get(key), limit, now());
	if (!next) return false;
	if (buckets.size >= REMEMBERED) buckets.clear();
	buckets.set(key, next);
	return true;
}
