import * as v from 'valibot';
import { text } from '$lib/database/text';
import { EMAIL } from '$lib/staff/personForm';
import { LONGEST_TEXT } from '../forms';

const said = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max))
	);
const name = v.pipe(
	said(100),
	v.transform((input) => input.replace(/\s+/g, ' ')),
	v.nonEmpty('outside_name_missing')
);

/** What is set for a unit that works outside Varde. */
export const OUTSIDE = v.object({
	version: v.pipe(v.string(), v.toNumber(), v.integer()),
	address: EMAIL,
	readWithin: v.pipe(
		said(3),
		v.regex(/^([1-9]|[1-3]\d|40)$/, 'outside_read_within_wrong'),
		v.transform(Number)
	),
	agreed: v.optional(v.string())
});

export const TAKE = v.object({ name });
export const NOT_OURS = v.object({
	name,
	reason: v.pipe(said(2000), v.nonEmpty('bounce_reason_missing'))
});
export const UNIT_ANSWER = v.object({
	name,
	version: v.pipe(v.string(), v.toNumber(), v.integer()),
	text: v.pipe(
		said(LONGEST_TEXT + 1),
		v.nonEmpty('inquiries_answer_missing'),
		v.check((input) => [...input].length <= LONGEST_TEXT, 'inquiries_text_long')
	)
});
/** Pressing «Åpne saken» says nothing more. */
export const OPEN = v.object({});
