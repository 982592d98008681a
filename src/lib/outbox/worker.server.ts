import { log } from '../database/log.server';
import { onCommit } from '../database/database.server';
import type { Delivery, Letter } from './delivery';
import { claim, handOver, settle, sweep } from './outbox.server';

const AT_ONCE = 5;
const POLL = 1_000;
const SWEEP = 15_000;
const TRY_AT_MOST = 4 * 60_000;

/**
 * Starts carrying letters. Each delivery has a lane of its own, so that one that is slow or down
 * never delays another.
 * @returns stops it: waits for letters in hand, aborting those that take more than `graceMs`
 */
export function startWorker(deliveries: Delivery[]): (graceMs: number) => Promise<void> {
	const stopping = new AbortController();
	const aborting = new AbortController();
	const lanes = deliveries.map((delivery) => lane(delivery, stopping.signal, aborting.signal));
	const sweeper = every(SWEEP, stopping.signal, () => sweep(deliveries));
	return async (graceMs) => {
		stopping.abort();
		const timer = setTimeout(() => aborting.abort(), graceMs);
		await Promise.all([...lanes, sweeper]);
		clearTimeout(timer);
	};
}

/** Carries a few letters at once; one that takes its time holds up none of the others. */
async function lane(delivery: Delivery, stopping: AbortSignal, aborting: AbortSignal) {
	const inHand = new Set<Promise<void>>();
	while (!stopping.aborted) {
		const room = AT_ONCE - inHand.size;
		const taken = room ? await guarded(() => claim(delivery.name, room), []) : [];
		for (const letter of taken) {
			const carried = carry(delivery, letter, aborting).finally(() => inHand.delete(carried));
			inHand.add(carried);
		}
		if (!room) await Promise.race(inHand);
		else if (!taken.length) await wait(POLL, stopping);
	}
	await Promise.all(inHand);
}

async function carry(delivery: Delivery, letter: Letter, aborting: AbortSignal) {
	const signal = AbortSignal.any([aborting, AbortSignal.timeout(TRY_AT_MOST)]);
	let left = false;
	const leave = async () => {
		await handOver(letter.id);
		left = true;
	};
	const outcome = await delivery.deliver(letter, signal, leave).catch((error: unknown) => {
		log('error', 'letter.failed', { delivery: delivery.name, letter: letter.id, error });
		const reason = error instanceof Error ? error.message : String(error);
		return left && !delivery.repeatable
			? { kind: 'unknown' as const, reason }
			: { kind: 'retry' as const, reason };
	});
	await guarded(() => settle(letter, outcome, delivery), undefined);
}

/** Trouble with the database is waited out: the letters are still there when it is back. */
async function guarded<T>(act: () => Promise<T>, otherwise: T): Promise<T> {
	try {
		return await act();
	} catch (error) {
		log('error', 'outbox.database', { error });
		await new Promise((done) => setTimeout(done, POLL));
		return otherwise;
	}
}

async function every(ms: number, stopping: AbortSignal, act: () => Promise<void>) {
	while (!stopping.aborted) {
		await guarded(act, undefined);
		await wait(ms, stopping, false);
	}
}

/** Waits, but no longer than until something was committed here or the process stops. */
function wait(ms: number, stopping: AbortSignal, wakeOnCommit = true): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			forget();
			stopping.removeEventListener('abort', done);
			resolve();
		};
		const timer = setTimeout(done, ms);
		const forget = wakeOnCommit ? onCommit(done) : () => {};
		stopping.addEventListener('abort', done);
		if (stopping.aborted) done();
	});
}
