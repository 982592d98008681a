import * as v from 'valibot';
import { addDays, isCivilDate } from '$lib/calendar/civilDate';
import { startOfDate } from '$lib/calendar/startOfDate';
import type { GrantRequest } from './people';
import { ROLE_KEYS } from './rights';

/** The fields of `GrantFields.svelte`. */
export const GRANT_FIELDS = {
	role: v.picklist(ROLE_KEYS, 'staff_role_missing'),
	unitId: v.optional(v.pipe(v.string(), v.maxLength(50)), ''),
	kinds: v.optional(v.array(v.pipe(v.string(), v.maxLength(50))), []),
	until: v.optional(
		v.pipe(
			v.string(),
			v.check((date) => !date || isCivilDate(date), 'staff_grant_until_invalid')
		),
		''
	)
};
export const GRANT_FORM = v.object(GRANT_FIELDS);

/** What the fields ask for. «Til og med» a date is until the day after begins in Oslo. */
export function asGrantRequest(fields: v.InferOutput<typeof GRANT_FORM>): GrantRequest {
	const { role, unitId, kinds, until } = fields;
	const end = until ? startOfDate(addDays(until, 1)) : null;
	return { role, unitId: unitId || null, kinds, until: end };
}
