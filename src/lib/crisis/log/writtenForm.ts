import * as v from 'valibot';
import { isCivilDate } from '$lib/calendar/civilDate';
import { text } from '$lib/database/text';
import { WRITABLES } from './written';

const line = (max: number) =>
	v.optional(
		v.pipe(
			v.string(),
			v.transform((input) => text(input, max))
		),
		''
	);
const number = v.optional(
	v.pipe(
		v.string(),
		v.transform((input) => (/^\d{1,6}$/.test(input.trim()) ? Number(input) : null))
	),
	''
);
const matching = (shape: RegExp) =>
	v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(shape, 'ui_field_invalid'))]), '');

const civilDate = v.pipe(v.string(), v.check(isCivilDate));

/** An entry of the crisis log as it is written by hand. */
export const WRITTEN_FORM = v.object({
	kind: v.picklist(WRITABLES, 'ui_field_invalid'),
	text: line(4000),
	who: line(200),
	count: number,
	date: v.optional(v.union([v.literal(''), civilDate], 'ui_field_invalid'), ''),
	time: matching(/^([01]\d|2[0-3]):[0-5]\d$/),
	corrects: number
});
