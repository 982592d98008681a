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
	/** Those up to there who must be tried again, each not before an instant. */
	again: Again[];
	/** Nobody before this instant: the service is in trouble, or only those in `again` are left. */
	notBefore: number;
	/** How many times in a row the service was left alone, or somebody had to be tried once more. */
	troubles: number;
	done: boolean;
};

/** A subscriber to try again, not before an instant. */
export type Again = {
	id: string;
	at: number;
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

/** A run as it was written down; once those to try again were kept as ids alone. */
export function resumed(run: Run): Run {
	for (const progress of Object.values(run.services))
		progress.again = progress.again.map((one: Again | string) =>
			typeof one === 'string' ? { id: one, at: 0 } : one
		);
	return run;
}

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 5 * 60_000;

/** What was done with a batch. */
interface Batch {
	/** The last id of new ones, or the old position when others were tried again. */
	after: string;
	/** Those of `again` who were tried now. */
	retried: Again[];
	/** Whether nobody new may come after `after`. */
	last: boolean;
	/** The service was in so much trouble that the rest was left alone. */
	stopped: boolean;
}

/**
 * A service's progress after a batch. One subscriber who must wait holds up nobody else; a service
 * in trouble waits as long as it asked for, or 2 s, 4 s, 8 s … 5 minutes.
 */
export function afterBatch(
	before: Progress,
	tried: Tried[],
	{ after, retried, last, stopped }: Batch,
	now: number
): Progress {
	const trouble = tried.filter(({ verdict }) => verdict === 'again');
	const own = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** before.troubles);
	const again = [
		...before.again.filter((one) => !retried.includes(one)),
		...trouble.map(({ id, waitMs = own }) => ({ id, at: now + waitMs }))
	];
	const wishes = trouble.flatMap(({ waitMs }) => waitMs ?? []);
	const onlyThese = again.length && (last || again.length >= MOST_AGAIN);
	const soonest = onlyThese ? Math.min(...again.map(({ at }) => at)) : 0;
	return {
		after,
		again,
		notBefore: stopped ? now + (wishes.length ? Math.min(...wishes) : own) : soonest,
		troubles: trouble.length ? before.troubles + Number(stopped || retried.length > 0) : 0,
		done: last && !again.length
	};
}

/** With so many waiting, they come before anybody new: the list is written down with each batch. */
export const MOST_AGAIN = 2_000;

/** When the first service that is not done may be tried; null when all are. */
export function nextAt({ services }: Run): number | null {
	const times = Object.values(services)
		.filter(({ done }) => !done)
		.map(({ notBefore }) => notBefore);
	return times.length ? Math.min(...times) : null;
}
