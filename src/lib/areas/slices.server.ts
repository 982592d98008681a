import { setImmediate } from 'node:timers/promises';
import type { Steps } from './steps';

/** How long work may go on before others are let in, in milliseconds. */
const SLICE = 25;

/** Does work that takes seconds in slices, so that nobody else waits for it. */
export async function inSlices<Result>(work: Steps<Result>): Promise<Result> {
	for (let until = performance.now() + SLICE; ;) {
		const step = work.next();
		if (step.done) return step.value;
		if (performance.now() < until) continue;
		await setImmediate();
		until = performance.now() + SLICE;
	}
}

/** Goes through many things, and lets others in when it has taken long. */
export async function* leisurely<Thing>(things: Iterable<Thing>): AsyncGenerator<Thing> {
	let until = performance.now() + SLICE;
	for (const thing of things) {
		yield thing;
		if (performance.now() < until) continue;
		await setImmediate();
		until = performance.now() + SLICE;
	}
}
