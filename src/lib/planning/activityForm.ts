import * as v from 'valibot';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { parse, written, type FormFault } from '$lib/ui/forms';
import { ACTIVITY_STATES, type ActivityDraft } from './activity';
import { date, emptyAsNull, line, optionalDate } from './fields';
import { ACTIVITY_KINDS } from './kinds';

/** Longest texts, in characters as people count them. */
export const MOST = { title: 120, shortTitle: 24, goal: 300, description: 4000 };

const schema = v.object({
	title: v.pipe(line(MOST.title, 'planning_title_long'), v.nonEmpty('planning_title_missing')),
	shortTitle: v.pipe(line(MOST.shortTitle, 'planning_short_title_long'), emptyAsNull),
	startDate: date,
	endDate: optionalDate,
	kind: v.optional(v.picklist(ACTIVITY_KINDS, 'planning_kind_missing'), 'campaign'),
	state: v.optional(v.picklist(ACTIVITY_STATES, 'planning_state_missing'), 'planned'),
	unitId: v.pipe(line(60, 'ui_field_invalid'), emptyAsNull),
	responsibleId: v.pipe(line(60, 'ui_field_invalid'), emptyAsNull),
	goal: v.pipe(line(MOST.goal, 'planning_text_long'), emptyAsNull),
	description: v.pipe(line(MOST.description, 'planning_text_long'), emptyAsNull)
});

/** Reads the activity form. An empty end date means one day. The end may not be before the start. */
export function activityFrom(form: FormData): { value: ActivityDraft } | FormFault {
	const parsed = parse(schema, form);
	if ('errors' in parsed) return parsed;
	const { startDate } = parsed.value;
	const endDate = parsed.value.endDate || startDate;
	if (endDate < startDate)
		return { errors: { endDate: 'planning_end_before_start' }, values: written(form) };
	return { value: { ...parsed.value, endDate } };
}

/** Reads «Flytt»: by so many days or to a date. */
export function moveFrom(form: FormData): { by: number } | { to: string } | Refusal {
	const by = form.get('by');
	if (by === null) return { to: String(form.get('to') ?? '') };
	const days = Number(by);
	if (!Number.isInteger(days) || Math.abs(days) > 36_600) return refuse('ui_field_invalid');
	return { by: days };
}
