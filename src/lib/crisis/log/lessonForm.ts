import * as v from 'valibot';
import { text } from '$lib/database/text';

const line = (max: number) =>
	v.optional(
		v.pipe(
			v.string(),
			v.transform((input) => text(input, max))
		),
		''
	);
const tick = v.optional(
	v.pipe(
		v.string(),
		v.transform((input) => input === 'on')
	),
	''
);

/** A lesson of the after-action report as the form sends it. */
export const LESSON_FORM = v.object({
	sort: v.picklist(['worked', 'mend'], 'ui_field_invalid'),
	text: line(2000),
	responsible: line(200),
	due: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.isoDate('ui_field_invalid'))]), ''),
	done: tick,
	dropped: tick,
	corrects: v.optional(
		v.pipe(
			v.string(),
			v.transform((input) => (/^\d{1,6}$/.test(input) ? Number(input) : null))
		),
		''
	)
});
