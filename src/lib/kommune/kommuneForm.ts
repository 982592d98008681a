import * as v from 'valibot';
import { text } from '../database/text';
import { EMAIL, line, NAME, PHONE } from '../staff/personForm';
import { MESSAGE_LANGUAGES } from './languages';
import { asColour, checkColour, type Hex } from './theme';

/** Stands on every page and in every warning, so it is there and can be called. */
const CALLED = v.pipe(line(30), v.nonEmpty('staff_phone_missing'), PHONE);
export const STATEMENT_MAX = 20_000;
const STATEMENT = v.optional(
	v.pipe(
		v.string(),
		v.transform((input) => text(input, STATEMENT_MAX + 1)),
		v.maxLength(STATEMENT_MAX, 'kommune_statement_long')
	),
	''
);
const CLOCK_TIME = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'kommune_night_wrong'));
/** Empty: Varde's own colour. */
const ACCENT = v.pipe(
	v.optional(line(20), ''),
	v.transform((input) => (input ? asColour(input) : '')),
	v.check((colour) => colour !== null, 'kommune_accent_wrong'),
	v.check((colour) => !colour || checkColour(colour).holds, 'kommune_accent_weak'),
	v.transform((colour): Hex | '' => colour ?? '')
);

const ADDRESS = v.pipe(line(300), v.regex(/^(https?:\/\/[^\s/]+\S*)?$/, 'staff_website_wrong'));

/** The fields that a person changes of the kommune's settings; the logo is read by itself. */
export const KOMMUNE_FORM = v.object({
	name: NAME,
	number: v.pipe(v.string(), v.trim(), v.regex(/^\d{4}$/, 'staff_kommune_number_wrong')),
	mainLanguage: v.picklist(['nb', 'nn']),
	messageLanguages: v.optional(v.array(v.picklist(MESSAGE_LANGUAGES)), []),
	phone: CALLED,
	dutyPhone: CALLED,
	email: EMAIL,
	website: ADDRESS,
	facebook: v.optional(ADDRESS, ''),
	accent: ACCENT,
	removeLogo: v.optional(v.literal('on')),
	nightFrom: CLOCK_TIME,
	nightUntil: CLOCK_TIME,
	accessibilityStatement: STATEMENT,
	privacyStatement: STATEMENT,
	/** the version that the person had before them */
	seen: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))
});
export type KommuneForm = v.InferOutput<typeof KOMMUNE_FORM>;
