import * as v from 'valibot';
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

/** An entry of the crisis log as it is written by hand. */
export const WRITTEN_FORM = v.object({
	kind: v.picklist(WRITABLES, 'ui_field_invalid'),
	text: line(4000),
	who: line(200),
	count: number,
	date: matching(/^\d{4}-\d{2}-\d{2}$/),
	time: matching(/^\d{2}:\d{2}$/),
	corrects: number
});
