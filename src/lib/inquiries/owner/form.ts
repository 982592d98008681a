import * as v from 'valibot';
import { text } from '$lib/database/text';
import { EMAIL, line, NAME, PHONE } from '$lib/staff/personForm';
import { LONGEST_TEXT } from '../forms';
import { BODY_KINDS, REFERRAL_WAYS } from './body';

const cleaned = v.pipe(
	v.optional(v.string(), ''),
	v.transform((input) => text(input, LONGEST_TEXT))
);
const ticked = v.pipe(
	v.optional(v.string()),
	v.transform((value) => value !== undefined)
);
const version = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));

/** What is written of a body. */
export const BODY = v.object({
	version,
	kind: v.picklist(BODY_KINDS),
	name: NAME,
	authority: v.pipe(
		v.picklist(['yes', 'no'], 'owner_authority_missing'),
		v.transform((said) => said === 'yes')
	),
	email: v.optional(v.union([v.literal(''), EMAIL], 'staff_email_invalid'), ''),
	phone: v.optional(PHONE, ''),
	url: v.optional(v.pipe(line(300), v.regex(/^(https?:\/\/\S+\.\S+)?$/, 'owner_url_wrong')), ''),
	address: v.optional(line(300), '')
});

/** A matter that is sent on: to whom, how, what they and the sender are told, and whether it is closed. */
export const REFERRAL = v.object({
	version,
	body: v.pipe(v.string(), v.maxLength(100)),
	way: v.picklist(REFERRAL_WAYS, 'owner_way_missing'),
	letter: cleaned,
	told: v.pipe(cleaned, v.nonEmpty('inquiries_answer_missing')),
	closes: ticked
});
