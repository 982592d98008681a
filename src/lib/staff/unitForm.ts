import * as v from 'valibot';
import { isCivilDate } from '$lib/calendar/civilDate';
import { EMAIL, line, NAME, PHONE } from './personForm';
import { ROLE_KEYS } from './rights';
import { SERVICE_AREAS } from './serviceAreas';

/** Something chosen from a list, or nothing. */
const CHOSEN = v.optional(
	v.pipe(
		line(100),
		v.transform((id) => id || null)
	),
	''
);
const DATE = v.optional(
	v.pipe(
		line(10),
		v.check((date) => !date || isCivilDate(date), 'units_date_wrong'),
		v.transform((date) => date || null)
	),
	''
);

/** The fields of a new unit. Nynorsk takes the bokmål name when it is left empty. */
export const UNIT_FORM = v.object({
	nameNb: NAME,
	nameNn: v.optional(line(100), ''),
	email: EMAIL,
	phone: v.optional(PHONE, ''),
	serviceAreas: v.optional(v.array(v.picklist(SERVICE_AREAS)), [])
});

/** The fields of a unit that is changed, with the version that was on the screen. */
export const UNIT_EDIT_FORM = v.object({
	...UNIT_FORM.entries,
	version: v.pipe(v.string(), v.transform(Number), v.integer()),
	mailNew: v.pipe(
		v.optional(v.string()),
		v.transform((ticked) => ticked !== undefined)
	),
	targetHours: v.pipe(
		v.optional(line(5), ''),
		v.regex(/^([1-9]\d?|[12]\d\d)?$/, 'units_target_wrong'),
		v.transform((hours) => (hours ? Number(hours) : null))
	),
	leaderId: CHOSEN,
	deputyIds: v.pipe(
		v.optional(v.array(v.string()), []),
		v.transform((ids) => ids.filter(Boolean))
	),
	outsideHours: v.optional(line(300), ''),
	dutyRole: v.pipe(
		v.optional(v.picklist(['', ...ROLE_KEYS]), ''),
		v.transform((role) => role || null)
	),
	validFrom: DATE,
	validUntil: DATE,
	successorId: CHOSEN
});

/** The fields that can say what they are now, when somebody else has saved meanwhile. */
export type EditedField = Exclude<
	keyof v.InferOutput<typeof UNIT_EDIT_FORM>,
	'version' | 'mailNew'
>;
