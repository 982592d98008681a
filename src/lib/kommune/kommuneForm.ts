import * as v from 'valibot';
import { text } from '../database/text';
import { EMAIL, line, NAME, PHONE } from '../staff/personForm';

/** Stands on every page and in every warning, so it is there and can be called. */
const CALLED = v.pipe(line(30), v.nonEmpty('staff_phone_missing'), PHONE);
const STATEMENT = v.optional(
	v.pipe(
		v.string(),
		v.transform((input) => text(input, 20_000))
	),
	''
);

/** The fields that a person changes of the kommune's settings. */
export const KOMMUNE_FORM = v.object({
	name: NAME,
	number: v.pipe(v.string(), v.trim(), v.regex(/^\d{4}$/, 'staff_kommune_number_wrong')),
	mainLanguage: v.picklist(['nb', 'nn']),
	phone: CALLED,
	dutyPhone: CALLED,
	email: EMAIL,
	website: v.pipe(line(300), v.regex(/^(https?:\/\/[^\s/]+\S*)?$/, 'staff_website_wrong')),
	accessibilityStatement: STATEMENT,
	privacyStatement: STATEMENT
});
export type KommuneForm = v.InferOutput<typeof KOMMUNE_FORM>;
