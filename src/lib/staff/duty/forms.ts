import * as v from 'valibot';
import { isCivilDate } from '$lib/calendar/civilDate';
import { text } from '$lib/database/text';
import { line, NAME, PHONE } from '../personForm';
import { DUTY_ROLES, STEPS } from './line';

const ID = v.pipe(v.string(), v.maxLength(60));
const DATE = v.pipe(v.string(), v.check(isCivilDate, 'duty_date_wrong'));
const TIME = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'duty_time_wrong'));
const PERSON = v.pipe(ID, v.nonEmpty('duty_person_missing'));
const TEXT = v.optional(
	v.pipe(
		v.string(),
		v.transform((input) => text(input, 2000))
	),
	''
);

/** A date and a clock in Oslo, from and until. */
const SPAN = { fromDate: DATE, fromTime: TIME, untilDate: DATE, untilTime: TIME };

export const TAKE_OVER = v.object({ lineId: ID, note: TEXT });
export const SHIFT_FORM = v.object({ userId: PERSON, ...SPAN });
export const NEW_SHIFT = v.object({ lineId: ID, userId: PERSON, ...SPAN });
export const OFFER = v.object({
	askedId: v.optional(ID, ''),
	reason: v.optional(line(200), ''),
	...SPAN
});
export const SWAP_MOVE = v.object({
	swap: ID,
	move: v.picklist(['take', 'confirm', 'withdraw', 'decline'])
});

/** Who takes turns is named in order; an empty place is skipped. */
export const ROTATION = v.object({
	lineId: ID,
	userIds: v.pipe(
		v.array(ID),
		v.transform((ids) => ids.filter(Boolean)),
		v.minLength(1, 'duty_person_missing')
	),
	fromDate: DATE,
	untilDate: DATE,
	time: TIME,
	days: v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(28)),
	replace: v.optional(v.literal('on'))
});

export const LINE_FORM = v.object({
	name: NAME,
	step: v.picklist(STEPS),
	/** a role, or 'unit' when it is for those of a unit */
	who: v.picklist([...DUTY_ROLES, 'unit'], 'duty_who_missing'),
	kinds: v.optional(v.array(ID), []),
	unitId: v.optional(ID, ''),
	phone: v.optional(PHONE, '')
});
