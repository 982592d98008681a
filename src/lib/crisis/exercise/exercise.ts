import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Step } from '../template';

/** When an exercise is on; instants are epoch milliseconds. */
export interface Span {
	startsAt: number;
	/** null: until somebody ends it */
	endsAt: number | null;
}

/** Whether a reference is one of an exercise. */
export function isExercise(ref: string): boolean {
	return ref.startsWith('OVELSE-');
}

/** The page of a draft. One of an exercise says so, also to a phone that has lost its network. */
export function draftPage(id: string, exerciseId: string | null): string {
	return `/intern/krise/utkast/${id}${exerciseId === null ? '' : `?ovelse=${exerciseId}`}`;
}

export type ExerciseState = 'planned' | 'running' | 'over';

export function stateOf({ startsAt, endsAt }: Span, now: number): ExerciseState {
	if (endsAt !== null && endsAt <= now) return 'over';
	return startsAt > now ? 'planned' : 'running';
}

/** Why nothing can be written or sent in an exercise now; null when it goes on. */
export function closed(exercise: Span | null, now: number): Refusal | null {
	if (!exercise) return refuse('exercise_gone');
	const state = stateOf(exercise, now);
	if (state === 'running') return null;
	return refuse(state === 'planned' ? 'exercise_not_begun' : 'exercise_is_over');
}

const DAY = 24 * 3_600_000;

/** For so long the typed telephones and addresses are kept when an exercise is over, in milliseconds. */
export const REMEMBERED = 30 * DAY;
/** So long an exercise goes on that nobody ends, in milliseconds. */
export const LEFT_OPEN = 30 * DAY;

/** Whether an exercise can be let go on: while it does, and a day after it ended. */
export function extendable({ startsAt, endsAt }: Span, now: number): boolean {
	return startsAt <= now && (endsAt === null || endsAt > now - DAY);
}

/** A message as it was sent in an exercise, with what it promised. */
export interface PlayedVersion {
	version: number;
	step: Step;
	publishedAt: number;
	/** null when it promised nothing more */
	nextUpdateAt: number | null;
}

/** What an exercise is measured on; times in whole minutes from its start. */
export interface Measured {
	/** until the first message; null: there was none */
	first: number | null;
	/** until the all-clear of the last incident that had one; null: there was none */
	allClear: number | null;
	/** how many promises of a new message came due, and how many of them were kept */
	promises: number;
	kept: number;
	messages: number;
}

const MINUTE = 60_000;

/**
 * Measures an exercise by what was sent in it.
 * @param incidents the versions of each, oldest first
 * @param until a promise that comes due after this was never put to the test
 */
export function measured(startsAt: number, incidents: PlayedVersion[][], until: number): Measured {
	const all = incidents.flat();
	const ends = all.filter(({ step }) => step === 'allClear').map(({ publishedAt }) => publishedAt);
	const tested = incidents.flatMap((versions) =>
		versions.flatMap((one, i) => kept(one, versions[i + 1], until))
	);
	const since = (at: number) => Math.max(0, Math.round((at - startsAt) / MINUTE));
	return {
		first: all.length ? since(Math.min(...all.map(({ publishedAt }) => publishedAt))) : null,
		allClear: ends.length ? since(Math.max(...ends)) : null,
		promises: tested.length,
		kept: tested.filter(Boolean).length,
		messages: all.length
	};
}

/** Whether what came next came in time; nothing when it had not come due. */
function kept({ nextUpdateAt }: PlayedVersion, next: PlayedVersion | undefined, until: number) {
	if (nextUpdateAt === null) return [];
	if (next) return [next.publishedAt <= nextUpdateAt];
	return nextUpdateAt <= until ? [false] : [];
}
