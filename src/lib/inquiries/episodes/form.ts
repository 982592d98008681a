import * as v from 'valibot';
import { isCivilDate } from '$lib/calendar/civilDate';
import { text } from '$lib/database/text';

const said = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max))
	);

/** What a colleague writes of a demanding episode. */
export const EPISODE_FORM = v.object({
	unitId: v.pipe(said(100), v.nonEmpty('inquiries_unit_unknown')),
	ref: v.pipe(said(20), v.regex(/^(H-\d{4}-\d{5,})?$/, 'inquiries_not_found')),
	text: v.pipe(said(4000), v.nonEmpty('episodes_text_missing')),
	followUp: said(2000),
	endDate: v.pipe(
		said(10),
		v.check((date) => isCivilDate(date), 'episodes_end_past')
	)
});
