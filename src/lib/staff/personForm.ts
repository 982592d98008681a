import * as v from 'valibot';
import { text } from '$lib/database/text';

/** One line of text, cleaned, and cut when it is longer than `max` code points. */
export const line = (max: number) =>
	v.pipe(
		v.string(),
		v.transform((input) => text(input, max).replace(/\s+/g, ' '))
	);

/** A person's or a unit's name as an administrator writes it. */
export const NAME = v.pipe(
	line(1000),
	v.nonEmpty('staff_name_missing'),
	v.check((name) => [...name].length <= 100, 'staff_name_long')
);

/** An e-mail address that letters from Varde go to, in lower case. */
export const EMAIL = v.pipe(
	line(1000),
	v.maxLength(254, 'staff_email_invalid'),
	v.toLowerCase(),
	v.rfcEmail('staff_email_invalid')
);

/** A phone number as it is written for people to call, or nothing. */
export const PHONE = v.pipe(line(30), v.regex(/^(\+?\d[\d ]+\d)?$/, 'staff_phone_wrong'));
