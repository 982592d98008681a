import { addDays, daysBetween, isCivilDate, type CivilDate } from '$lib/calendar/civilDate';
import type { MessageKey } from '$lib/i18n/refusal';
import type { T } from '$lib/i18n/translate';
import type { ActivityDraft } from '../activity';
import type { ActivityKind } from '../kinds';

/** Which part of an activity a coverage tells about. */
export const MOMENTS = {
	notice: { label: 'planning_moment_notice' },
	reminder: { label: 'planning_moment_reminder' },
	during: { label: 'planning_moment_during' },
	thanks: { label: 'planning_moment_thanks' },
	other: { label: 'planning_moment_other' }
} as const satisfies Record<string, { label: MessageKey }>;
export type Moment = keyof typeof MOMENTS;
export const MOMENT_KEYS = Object.keys(MOMENTS) as Moment[];

/** How sure it is that we tell about it (IPTC news coverage status, in the words of the house). */
export const COVERAGE_STATES = {
	idea: { label: 'planning_coverage_idea', color: 'neutral' },
	planned: { label: 'planning_coverage_planned', color: 'accent' },
	undecided: { label: 'planning_coverage_undecided', color: 'warning' },
	requested: { label: 'planning_coverage_requested', color: 'info' },
	declined: { label: 'planning_coverage_declined', color: 'neutral' }
} as const satisfies Record<string, { label: MessageKey; color: string }>;
export type CoverageState = keyof typeof COVERAGE_STATES;
export const COVERAGE_STATE_KEYS = Object.keys(COVERAGE_STATES) as CoverageState[];

/** Which end of an activity days are counted from. */
export type Anchor = 'start' | 'end';

/** When a coverage is due: counted from its activity, on a day of its own, or not decided. */
export type When =
	{ anchor: Anchor; offsetDays: number } | { anchor: null; date: CivilDate | null };

type Dates = Pick<ActivityDraft, 'startDate' | 'endDate'>;
interface Default {
	moment: Moment;
	anchor: Anchor;
	offsetDays: number;
}

const NOTICE: Default = { moment: 'notice', anchor: 'start', offsetDays: -14 };
const REMINDER: Default = { moment: 'reminder', anchor: 'start', offsetDays: -1 };
const THANKS: Default = { moment: 'thanks', anchor: 'end', offsetDays: 1 };
/** What has a deadline is told of when it opens, and again just before it closes. */
const OPENS: Default = { moment: 'notice', anchor: 'start', offsetDays: 0 };
const LAST_DAYS: Default = { moment: 'reminder', anchor: 'end', offsetDays: -3 };

/** So long that what closes is told of, rather than what opens, in days. */
const LONG = 7;

/** What an activity brings with it: early notice, a reminder just before, and thanks where people took part. */
function defaultsOf(kind: ActivityKind, { startDate, endDate }: Dates): Default[] {
	if (kind === 'event') return [NOTICE, REMINDER, THANKS];
	const isLong = daysBetween(startDate, endDate) >= LONG;
	const before = isLong ? [OPENS, LAST_DAYS] : [NOTICE, REMINDER];
	return kind === 'campaign' ? [...before, THANKS] : before;
}

/**
 * The coverage a new activity brings, each with its day. A day that has passed is not brought, nor the
 * second of two that fall on the same day.
 */
export function defaultCoverage(kind: ActivityKind, dates: Dates, today: CivilDate) {
	const placed = defaultsOf(kind, dates)
		.map((one) => ({ ...one, date: dayOf(one, dates) }))
		.filter(({ date }) => date !== null && date >= today);
	return placed.filter(({ date }, i) => placed.findIndex((earlier) => earlier.date === date) === i);
}

/** The day something is due, seen from its activity; null when it is not decided or leaves the calendar. */
export function dayOf(when: When, dates: Dates | null): CivilDate | null {
	if (when.anchor === null) return when.date;
	if (!dates) return null;
	const day = addDays(when.anchor === 'start' ? dates.startDate : dates.endDate, when.offsetDays);
	return isCivilDate(day) ? day : null;
}

/** The same day said by its distance from the activity: it keeps the end it had been counted from. */
export function distanceTo(date: CivilDate, anchor: Anchor, dates: Dates): number {
	return daysBetween(anchor === 'start' ? dates.startDate : dates.endDate, date);
}

/** What a coverage is called: its own title, else what it tells about: «Forvarsel: Kulturuka». */
export function coverageName(
	{
		title,
		moment,
		activityTitle
	}: { title: string | null; moment: Moment; activityTitle: string | null },
	t: T
): string {
	if (title) return title;
	const label = t(MOMENTS[moment].label);
	return activityTitle ? `${label}: ${activityTitle}` : label;
}

/** How «14 dager før start» is said: the key of the sentence and how many days. */
export function distanceWords({ anchor, offsetDays }: { anchor: Anchor; offsetDays: number }) {
	const days = Math.abs(offsetDays);
	if (anchor === 'start') {
		if (offsetDays === 0) return { key: 'planning_on_start', days } as const;
		const key = offsetDays < 0 ? 'planning_before_start' : 'planning_after_start';
		return { key, days } as const;
	}
	if (offsetDays === 0) return { key: 'planning_on_end', days } as const;
	return { key: offsetDays < 0 ? 'planning_before_end' : 'planning_after_end', days } as const;
}
