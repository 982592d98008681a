import { addDays, osloDate, weekday, type CivilDate } from '$lib/calendar/civilDate';
import { isPublicHoliday } from '$lib/calendar/holidays';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { fromLocal } from '../clock';
import type { Template } from '../template';

const MINUTE = 60_000;
/** Minutes that one waits for a second person, when the template says nothing else. */
export const USUAL_WAIT = 10;
/** Where minutes decide (evacuation, smoke, boil-water) no kommune waits longer than this. */
const SHORT_WAIT = 3;
const LONGEST_WAIT = 60;
/** A reason that somebody else can judge the next day; the sentences of the refusals say how long. */
export const SHORTEST_REASON = 15;

/** How long, in milliseconds, a second person has to answer before one may publish alone. */
export function waitOf(templates: Pick<Template, 'breakGlassAfter'>[]): number {
	return (
		Math.min(...templates.map(({ breakGlassAfter }) => breakGlassAfter ?? USUAL_WAIT)) * MINUTE
	);
}

/** The most minutes that a kommune may let a kind wait for a second person. @param builtIn as Varde has it */
export function longestWait({ breakGlassAfter = USUAL_WAIT }: Pick<Template, 'breakGlassAfter'>) {
	return breakGlassAfter <= SHORT_WAIT ? SHORT_WAIT : LONGEST_WAIT;
}

/** From when all on duty are called to a message that waits, not only the leader. */
export function everybodyAfter(wait: number): number {
	return Math.min(3 * MINUTE, wait / 2);
}

/** What the rule is decided on. */
export interface Case {
	submittedAt: number | null;
	wait: number;
	now: number;
	/** may publish it, as far as kind and place go */
	publishes: boolean;
	/** may approve messages of the kind: the crisis leadership */
	leads: boolean;
	/** is on duty now on a line that answers for the kind */
	onDuty: boolean;
}

/**
 * Why somebody may not publish alone what waits for a second person; null when they may: nobody has
 * answered in time, and they lead, or have the watch that nobody else answers for.
 */
export function breakGlassRefusal(found: Case): Refusal | null {
	const { submittedAt, wait, now, publishes, leads, onDuty } = found;
	if (submittedAt === null) return refuse('crisis_draft_moved');
	if (!publishes) return refuse('crisis_not_allowed');
	if (!leads && !onDuty) return refuse('breakGlass_not_on_duty');
	return now < submittedAt + wait ? refuse('breakGlass_too_early') : null;
}

/** Why a reason will not do; null when it will. */
export function reasonRefusal(reason: string): Refusal | null {
	return [...reason.trim()].length < SHORTEST_REASON ? refuse('breakGlass_reason_short') : null;
}

/** How long those who had the night may sleep before they are asked about it. */
const REST = 4 * 60 * MINUTE;

/** When what somebody did alone is to be gone through: nine o'clock on the next working day. */
export function reviewDueAt(at: number): number {
	let day = osloDate(at);
	while (!isWorkingDay(day) || nineOn(day) < at + REST) day = addDays(day, 1);
	return nineOn(day);
}

/** Whether leaders may be reminded now: after nine on a working day. */
export function isReviewTime(at: number): boolean {
	const day = osloDate(at);
	return isWorkingDay(day) && at >= nineOn(day);
}

const nineOn = (day: CivilDate): number => fromLocal(`${day}T09:00`) ?? 0;
const isWorkingDay = (day: CivilDate) => weekday(day) <= 5 && !isPublicHoliday(day);

/** Who is told of what one person does alone: colleagues, nobody because it is an exercise, or nobody at all. */
export function heardBy(waiting: { exercise: boolean; unheard: unknown }) {
	if (waiting.exercise) return 'exercise';
	return waiting.unheard ? 'nobody' : 'colleagues';
}
