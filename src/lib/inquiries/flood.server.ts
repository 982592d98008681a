import { now } from '$lib/database/clock.server';
import { letIn, roomIn, type Bucket, type Limit } from './flood';

/** Generous for a school behind one address, hopeless for a program. */
const FROM_ONE_PLACE: Limit = { burst: 20, each: 20_000 };
const FROM_EVERYWHERE: Limit = { burst: 600, each: 500 };
const REMEMBERED = 10_000;

const places = new Map<string, Bucket>();
let everywhere: Bucket | undefined;

/** Whether a form may come in from an address now. Needs no JavaScript, and keeps nothing on disk. */
export function mayCome(address: string): boolean {
	const at = now();
	const place = letIn(places.get(address), FROM_ONE_PLACE, at);
	const all = place && letIn(everywhere, FROM_EVERYWHERE, at);
	if (!place || !all) return false;
	if (places.size >= REMEMBERED) forget(at);
	places.set(address, place);
	everywhere = all;
	return true;
}

function forget(at: number) {
	for (const [address, bucket] of places)
		if (roomIn(bucket, FROM_ONE_PLACE, at) === FROM_ONE_PLACE.burst) places.delete(address);
	if (places.size >= REMEMBERED) places.clear();
}
