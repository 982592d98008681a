import * as v from 'valibot';
import type { MessageKey } from '$lib/i18n/refusal';
import { parse, written, type FormFault } from '$lib/ui/forms';
import { emptyAsNull, line, optionalDate } from '../fields';
import { COVERAGE_STATE_KEYS, MOMENT_KEYS, type When } from './coverage';
import type { CoverageDraft } from './editCoverage.server';

/** How a day is said in the form: so many days from an end of the activity, on a day, or not yet. */
export const COUNTS = {
	'before-start': { label: 'planning_count_before_start', anchor: 'start', sign: -1 },
	'after-start': { label: 'planning_count_after_start', anchor: 'start', sign: 1 },
	'before-end': { label: 'planning_count_before_end', anchor: 'end', sign: -1 },
	'after-end': { label: 'planning_count_after_end', anchor: 'end', sign: 1 },
	day: { label: 'planning_count_day', anchor: null },
	none: { label: 'planning_count_none', anchor: null }
} as const satisfies Record<
	string,
	{ label: MessageKey; anchor: 'start' | 'end' | null; sign?: 1 | -1 }
>;
export type Count = keyof typeof COUNTS;
export const COUNT_KEYS = Object.keys(COUNTS) as Count[];

const MOST_DAYS = 730;
const schema = v.object({
	title: v.pipe(line(120, 'planning_title_long'), emptyAsNull),
	note: v.pipe(line(2000, 'planning_text_long'), emptyAsNull),
	moment: v.optional(v.picklist(MOMENT_KEYS, 'planning_moment_missing'), 'other'),
	state: v.optional(v.picklist(COVERAGE_STATE_KEYS, 'planning_coverage_state_missing'), 'planned'),
	count: v.optional(v.picklist(COUNT_KEYS, 'planning_count_missing'), 'none'),
	days: v.pipe(
		v.optional(v.string(), '0'),
		v.trim(),
		v.regex(/^\d{0,3}$/, 'planning_days_wrong'),
		v.transform(Number),
		v.maxValue(MOST_DAYS, 'planning_days_wrong')
	),
	date: v.pipe(optionalDate, emptyAsNull),
	activityId: v.pipe(line(60, 'ui_field_invalid'), emptyAsNull),
	responsibleId: v.pipe(line(60, 'ui_field_invalid'), emptyAsNull),
	deputyId: v.pipe(line(60, 'ui_field_invalid'), emptyAsNull)
});

/** Reads the coverage form. What tells about no activity needs a title, and cannot be counted from one. */
export function coverageFrom(form: FormData): { value: CoverageDraft } | FormFault {
	const parsed = parse(schema, form);
	if ('errors' in parsed) return parsed;
	const { count, days, date, ...rest } = parsed.value;
	const fault = (field: string, key: MessageKey) => ({
		errors: { [field]: key },
		values: written(form)
	});
	if (!rest.activityId && !rest.title) return fault('title', 'planning_title_missing');
	if (!rest.activityId && COUNTS[count].anchor)
		return fault('count', 'planning_count_needs_activity');
	if (count === 'day' && !date) return fault('date', 'planning_date_missing');
	return { value: { ...rest, when: whenFrom(count, days, date) } };
}

function whenFrom(count: Count, days: number, date: string | null): When {
	const chosen = COUNTS[count];
	if (chosen.anchor) return { anchor: chosen.anchor, offsetDays: days * chosen.sign || 0 };
	return { anchor: null, date: count === 'day' ? date : null };
}

/** How a stored day stands in the form. */
export function countOf(stored: {
	anchor: 'start' | 'end' | null;
	offsetDays: number | null;
	date: string | null;
}): { count: Count; days: string; date: string } {
	const { anchor, offsetDays, date } = stored;
	if (!anchor) return { count: date ? 'day' : 'none', days: '', date: date ?? '' };
	const days = offsetDays ?? 0;
	return {
		count: `${days > 0 ? 'after' : 'before'}-${anchor}`,
		days: String(Math.abs(days)),
		date: date ?? ''
	};
}
