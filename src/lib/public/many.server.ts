import { now } from '../database/clock.server';
import type { Outcome } from '../outbox/delivery';
import type { Answer } from '../outbox/sms/answer';
import { Brake, type Stop } from './sms/brake';
import { paced } from './sms/pace.server';

/** How long one try may begin new batches: then how far it has come is written down. */
const SLICE = 3_000;
/** This many are not known, when the process is killed. */
const BATCH = 100;

/** How far a warning to many has come. */
export type Run = { after: string; total: number };

/** A way to tell many, one by one: each is written down as being told before it is (a claim). */
export interface WayToMany<Claim extends { id: string }> {
	perSecond: number;
	atOnce: number;
	/** Takes up again those that were asked to be come back to. */
	claimWaiting(most: number): Promise<Claim[]>;
	/** The next ones, without those that were written down before; null when there are no more. */
	claimNext(after: string, most: number): Promise<{ claims: Claim[]; after: string } | null>;
	send(claim: Claim): Promise<Answer>;
	/** Writes down how each ended; what was never sent waits. */
	settle(told: { id: string; answer: Answer }[]): Promise<void>;
}

/**
 * Tells as many as there is time for, and no more when the way out will not take them.
 * @param run is carried on with
 * @returns how the try ended; 'all' when nobody is left
 */
export async function tellMany<Claim extends { id: string }>(
	way: WayToMany<Claim>,
	run: Run,
	signal: AbortSignal
): Promise<Outcome | 'all'> {
	const until = now() + SLICE;
	const most = Math.min(BATCH, Math.max(way.atOnce, Math.floor(way.perSecond * 2)));
	while (now() < until && !signal.aborted) {
		const waiting = await way.claimWaiting(most);
		const next = waiting.length
			? { claims: waiting, after: run.after }
			: await way.claimNext(run.after, most);
		if (!next) return 'all';
		run.after = next.after;
		const stopped = await sendAll(way, next.claims, signal);
		if (stopped?.kind === 'refused') return { kind: 'refused', reason: stopped.reason };
		if (stopped)
			return { kind: 'retry', reason: stopped.reason, afterMs: stopped.afterMs, cursor: run };
	}
	return { kind: 'partial', cursor: run };
}

/** Sends to those that are claimed. @returns why it was stopped, when the way out would not take them */
async function sendAll<Claim extends { id: string }>(
	{ perSecond, atOnce, send, settle }: WayToMany<Claim>,
	claims: Claim[],
	signal: AbortSignal
): Promise<Stop | null> {
	const brake = new Brake();
	const told: { id: string; answer: Answer }[] = [];
	const stopped = () => signal.aborted || !!brake.stop;
	const left = await paced(claims, { perSecond, atOnce, stopped }, async (claim) => {
		told.push({ id: claim.id, answer: brake.feel(await send(claim)) });
	});
	const waits: Answer = { kind: 'later', reason: '' };
	await settle([...told, ...left.map(({ id }) => ({ id, answer: waits }))]);
	return brake.stop;
}
