import * as v from 'valibot';
import { isCivilDate } from '$lib/calendar/civilDate';
import { text } from '$lib/database/text';
import type { MessageKey } from '$lib/i18n/refusal';
import { SENSITIVITIES } from '$lib/staff/actor';
import { REQUESTS } from './clocks/request';
import { ANSWER_WAYS } from './event';

export const LONGEST_TEXT = 10_000;
const LONGEST_NAME = 200;
const LONGEST_EMAIL = 254;

const cleaned = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max))
	);
const lengthAtMost = (max: number) => (input: string) => [...input].length <= max;

const written = (missing: MessageKey) =>
	v.pipe(
		cleaned(LONGEST_TEXT + 1),
		v.nonEmpty(missing),
		v.check(lengthAtMost(LONGEST_TEXT), 'inquiries_text_long')
	);
const message = written('inquiries_text_missing');
const name = v.pipe(
	cleaned(LONGEST_NAME + 1),
	v.check(lengthAtMost(LONGEST_NAME), 'inquiries_name_long')
);
const email = v.pipe(
	cleaned(LONGEST_EMAIL + 1),
	v.check(
		(input) =>
			input === '' ||
			(input.length <= LONGEST_EMAIL && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(input)),
		'inquiries_email_wrong'
	)
);
/** Kept without spaces, so that it is found however it is written. */
const phone = v.pipe(
	cleaned(60),
	v.transform((input) => input.replace(/[\s().-]/g, '')),
	v.regex(/^(\+?\d{3,15})?$/, 'inquiries_phone_wrong')
);

/** What a resident sends from /kontakt. The trap is a field that no person sees. */
export const CONTACT = v.object({
	text: message,
	name,
	email,
	phone,
	/** The incident that it is asked about, when it is asked on its page. */
	about: v.pipe(v.optional(v.string(), ''), v.regex(/^(K-\d{4}-\d{4,6})?$/, 'ui_field_invalid')),
	website: v.pipe(v.optional(v.string(), ''), v.maxLength(0, 'inquiries_trap_filled'))
});

/** What a colleague writes down of a conversation. */
export const SPOKEN = v.object({
	text: message,
	name,
	email,
	phone,
	intake: v.picklist(['phone', 'desk'])
});

export const FOLLOW_UP = v.object({
	text: written('inquiries_follow_up_missing')
});

const version = v.pipe(v.string(), v.toNumber(), v.integer());

export const FORWARD = v.object({
	version,
	unitId: v.pipe(v.optional(v.string(), ''), v.nonEmpty('inquiries_unit_unknown')),
	sensitivity: v.picklist(SENSITIVITIES)
});
export const ANSWER = v.object({
	version,
	text: written('inquiries_answer_missing'),
	way: v.picklist(ANSWER_WAYS, 'inquiries_answer_way_missing'),
	/** a foreløpig svar, and the date that it promises */
	later: v.optional(v.string()),
	promisedDate: v.pipe(
		v.optional(v.string(), ''),
		v.check((date) => !date || isCivilDate(date), 'inquiries_promise_missing')
	),
	/** the template that it was made from */
	template: v.pipe(v.optional(v.string(), ''), v.maxLength(60))
});
/** Sent back where it came from. */
export const BOUNCE = v.object({
	version,
	reason: v.pipe(cleaned(2000), v.nonEmpty('bounce_reason_missing'))
});
export const NOTE = v.object({
	version,
	text: written('inquiries_note_missing')
});
/** Whether it is a request that the law has a time limit for. */
export const REQUEST = v.object({
	version,
	request: v.picklist(REQUESTS),
	yes: v.pipe(
		v.optional(v.string(), ''),
		v.transform((said) => said === 'on')
	)
});
export const VERSION = v.object({ version });
export const SENSITIVITY = v.object({ version, sensitivity: v.picklist(SENSITIVITIES) });
