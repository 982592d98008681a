import * as v from 'valibot';
import { MESSAGE_LANGUAGES } from '$lib/kommune/languages';
import { parse, type FormFault } from '$lib/ui/forms';
import { emptyAsNull, line, optionalDate } from './fields';
import type { PostDraft } from './post';

export const MOST_POST = { title: 120, lead: 400, body: 10_000 };

const schema = v.object({
	title: v.pipe(line(MOST_POST.title, 'planning_title_long'), v.nonEmpty('planning_title_missing')),
	lead: line(MOST_POST.lead, 'planning_lead_long'),
	body: line(MOST_POST.body, 'planning_body_long'),
	language: v.optional(v.picklist(MESSAGE_LANGUAGES, 'planning_language_missing'), 'nb'),
	plannedDate: v.pipe(optionalDate, emptyAsNull),
	activityId: v.pipe(line(60, 'ui_field_invalid'), emptyAsNull)
});

/** Reads the post form. Only the title is needed to save; the rest is asked for when it is published. */
export function postFrom(form: FormData): { value: PostDraft } | FormFault {
	return parse(schema, form);
}
