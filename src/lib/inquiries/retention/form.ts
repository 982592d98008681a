import * as v from 'valibot';
import { isCivilDate } from '$lib/calendar/civilDate';
import { text } from '$lib/database/text';
import { SENSITIVITIES } from '$lib/staff/actor';
import { SERVICE_AREAS } from '$lib/staff/serviceAreas';
import { INTAKES } from '../inquiry';
import { ASSESSMENTS } from './rule';

const said = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max))
	);
const days = v.pipe(
	v.optional(v.string(), ''),
	v.regex(/^\s*\d{0,5}\s*$/, 'retention_days_number'),
	v.transform((input) => (input.trim() === '' ? null : Number(input)))
);
/** Nothing ticked is everything. */
const several = <const O extends readonly string[]>(options: O) =>
	v.pipe(
		v.optional(v.array(v.picklist(options)), []),
		v.transform((chosen) => (chosen.length ? chosen : null))
	);
const date = v.pipe(
	v.optional(v.string(), ''),
	v.check((input) => isCivilDate(input), 'retention_date_missing')
);

/** What is written of a rule in its form. */
export const RULE_FORM = v.object({
	name: said(100),
	intakes: several(INTAKES),
	areas: several(SERVICE_AREAS),
	sensitivities: several(SENSITIVITIES),
	assessments: v.optional(v.array(v.picklist(ASSESSMENTS)), []),
	anonymiseDays: days,
	purgeDays: days,
	from: date,
	source: said(500)
});

/** What is written of a hold. */
export const HOLD_FORM = v.object({
	ref: v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => input.trim().toUpperCase()),
		v.regex(/^H-\d{4}-\d{5,}$/, 'retention_hold_ref')
	),
	reason: said(300),
	until: v.pipe(
		v.optional(v.string(), ''),
		v.check((input) => input === '' || isCivilDate(input), 'retention_date_missing'),
		v.transform((input) => input || null)
	)
});
