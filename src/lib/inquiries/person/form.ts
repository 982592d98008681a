import * as v from 'valibot';
import { text } from '$lib/database/text';
import { GROUNDS } from './restriction';

const said = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max).replace(/\s+/g, ' '))
	);

/** Whom a colleague looks for, and the inquiry that they asked in. */
export const PERSON_FORM = v.object({
	name: said(200),
	email: said(254),
	phone: said(30),
	ref: v.pipe(said(20), v.regex(/^(H-\d{4}-\d{5,})?$/, 'ui_field_invalid')),
	/** the id that those to be shown are older than; '' for the newest */
	before: v.pipe(
		said(15),
		v.regex(/^\d*$/, 'ui_field_invalid'),
		v.transform((id) => (id ? Number(id) : undefined))
	)
});

/** Which inquiry is to be restricted, or no longer, and why it is. */
export const RESTRICT_FORM = v.object({
	ref: v.pipe(
		said(20),
		v.transform((ref) => ref.toUpperCase()),
		v.regex(/^H-\d{4}-\d{5,}$/, 'person_restrict_ref_wrong')
	),
	because: v.picklist(GROUNDS, 'ui_field_invalid')
});
