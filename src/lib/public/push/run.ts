import type { Tried, Verdict } from '../../outbox/push/verdict';

/**
 * How far a message to many has come: a position for each push service, so that one that is slow or
 * down never holds up another. It is stored with the letter, and taken up again after a crash.
 */
export type Run = {
	accepted: number;
	/** Subscriptions the message was for. */
	total: number;
	/** Of those: browsers that are no more, and those that the service would not take it for. */
	gone?: number;
	rejected?: number;
	/** Why the rest were not told, when it ended before they were. */
	ended?: 'expired' | 'superseded';
	services: Record<string, Progress>;
};

/** How far one push service has come. */
export type Progress = {
	/** Everybody up to this id has been tried; '' at the start. */
	after: string;
	/** Those up to there who must be tried again. */
	again: string[];
	/** Not before this instant: the service asked for time, or did not answer. */
	notBefore: number;
	/** Batches in a row that met trouble. */
	troubles: number;
	done: boolean;
};

/** Counts what the service said to one batch. */
export function count(run: Run, tried: Tried[]): void {
	const of = (kind: Verdict) => tried.filter(({ verdict }) => verdict === kind).length;
	run.accepted += of('accepted');
	run.gone = (run.gone ?? 0) + of('gone');
	run.rejected = (run.rejected ?? 0) + of('rejected');
}

/** A run that has told nobody yet. @param origins of the push services that have subscribers */
export function newRun(origins: string[]): Run {
	const fresh = { after: '', again: [], notBefore: 0, troubles: 0, done: false };
	return {
		accepted: 0,
		total: 0,
		services: Object.fromEntries(origins.map((origin) => [origin, { ...fresh }]))
	};
}

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 5 * 60_000;

/**
 * A service's progress after a batch. One that met trouble waits as long as it asked for, or
 * 2 s, 4 s, 8 s … 5 minutes.
 * @param after the last id of the batch, or the old position when these were tried again
 * @param more whether there may be others after it
 */
export function afterBatch(
	before: Progress,
	tried: Tried[],
	{ after, more }: { after: string; more: boolean },
	now: number
): Progress {
	const again = tried.filter(({ verdict }) => verdict === 'again');
	const done = !more && !again.length;
	if (!again.length) return { after, again: [], notBefore: 0, troubles: 0, done };
	const wish = Math.max(0, ...again.map(({ waitMs }) => waitMs ?? 0));
	const own = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** before.troubles);
	return {
		after,
		again: again.map(({ id }) => id),
		notBefore: now + (wish || own),
		troubles: before.troubles + 1,
		done
	};
}

/** When the first service that is not done may be tried; null when all are. */
export function nextAt({ services }: Run): number | null {
	const times = Object.values(services)
		.filter(({ done }) => !done)
		.map(({ notBefore }) => notBefore);
	return times.length ? Math.min(...times) : null;
}
