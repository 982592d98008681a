import type { Legal } from './law';

/**
 * What runs while somebody waits. `answer` is the kommune's promise of 24 hours, `unit` what the unit
 * has set itself, `promise` the date of a foreløpig svar; the others are the law's.
 */
export const CLOCKS = [
	'answer',
	'unit',
	'promise',
	'preliminary',
	'insight',
	'personalData'
] as const;
export type ClockKind = (typeof CLOCKS)[number];

/** Why a clock stopped. */
export const STOPS = [
	'answered',
	'promised',
	'closed',
	'moved',
	'again',
	'extended',
	'notSo'
] as const;
export type Stop = (typeof STOPS)[number];

/** A clock as it runs, or ran. Instants in epoch milliseconds. */
export interface Clock {
	id: number;
	kind: ClockKind;
	startedAt: number;
	dueAt: number;
	stoppedAt: number | null;
	stopped: Stop | null;
}

export function isLegal(kind: ClockKind): kind is Legal {
	return kind === 'preliminary' || kind === 'insight' || kind === 'personalData';
}
