import { setTimeout as pause } from 'node:timers/promises';
import { now } from '../../database/clock.server';

interface Pace {
	perSecond: number;
	atOnce: number;
	/** asked before each */
	stopped(): boolean;
}

/** Acts on each, few at once and so many a second. @returns those that were not begun on */
export async function paced<T>(
	all: T[],
	{ perSecond, atOnce, stopped }: Pace,
	act: (one: T) => Promise<void>
): Promise<T[]> {
	const began = now();
	const left: T[] = [];
	let next = 0;
	const carry = async () => {
		for (let n = next++; n < all.length; n = next++) {
			const one = all[n] as T;
			const wait = began + (n * 1000) / perSecond - now();
			if (wait > 1 && !stopped()) await pause(wait);
			if (stopped()) left.push(one);
			else await act(one);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, carry));
	return left;
}
