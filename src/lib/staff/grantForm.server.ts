import * as v from 'valibot';
import { addDays, isCivilDate, osloDate } from '$lib/calendar/civilDate';
import { osloInstant } from '$lib/calendar/osloInstant';
import { startOfDate } from '$lib/calendar/startOfDate';
import { written } from '$lib/ui/forms';
import { inUse, type GrantOptions } from './grantOptions';
import type { GrantRequest } from './people';
import { ROLE_KEYS } from './rights';

/** The fields of `GrantFields.svelte`, as far as what they offer goes. */
export function grantFields({ kinds, areas }: Pick<GrantOptions, 'kinds' | 'areas'>) {
	return {
		role: v.picklist(ROLE_KEYS, 'staff_role_missing'),
		unitId: v.optional(v.pipe(v.string(), v.maxLength(50)), ''),
		kinds: v.optional(known(kinds, 'staff_grant_kind_unknown'), []),
		areaIds: v.optional(known(inUse(areas), 'staff_grant_area_unknown'), []),
		until: v.optional(
			v.pipe(
				v.string(),
				v.check((date) => !date || isCivilDate(date), 'staff_grant_until_invalid')
			),
			''
		),
		untilTime: v.optional(
			v.pipe(v.string(), v.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'staff_grant_time_invalid')),
			''
		),
		onCall: v.optional(v.literal('on'))
	};
}

/** A form with nothing but the fields of a grant. */
export const grantForm = (options: GrantOptions) => v.object(grantFields(options));

/**
 * What the fields ask for. «Til og med» a date is until the day after begins in Norway; a clock
 * without a date is today's.
 */
export function asGrantRequest(
	fields: v.InferOutput<ReturnType<typeof grantForm>>,
	now: number
): GrantRequest {
	const { role, unitId, kinds, areaIds, onCall } = fields;
	const until = endOf(fields, now);
	return { role, kinds, areaIds, unitId: unitId || null, until, onCall: onCall === 'on' };
}

function endOf({ until, untilTime }: { until: string; untilTime: string }, now: number) {
	if (untilTime) return osloInstant(until || osloDate(now), untilTime);
	return until ? startOfDate(addDays(until, 1)) : null;
}

/** What was written in the fields, to show it again; several ticks stand with a space between. */
export function writtenGrant(form: FormData): Record<string, string> {
	const ticked = (name: string) => form.getAll(name).join(' ');
	return { ...written(form), kinds: ticked('kinds'), areaIds: ticked('areaIds') };
}

/** Ticks among those that are offered: a misspelt limit must not become a right. */
function known(options: { value: string }[], message: string) {
	const values = options.map(({ value }) => value);
	return v.array(v.picklist(values, message));
}
