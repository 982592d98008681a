import * as v from 'valibot';
import { isCivilDate } from '$lib/calendar/civilDate';
import { text } from '$lib/database/text';
import type { MessageKey } from '$lib/i18n/refusal';

/** A cleaned text of at most `most` characters; a longer one is refused, not cut behind the writer's back. */
export function line(most: number, tooLong: MessageKey) {
	return v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, 20_000)),
		v.check((input) => [...input].length <= most, tooLong)
	);
}

/** An empty field is kept as null. */
export const emptyAsNull = v.transform((input: string) => input || null);

export const date = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.nonEmpty('planning_date_missing'),
	v.check(isCivilDate, 'planning_date_not_real')
);

export const optionalDate = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.check((input) => input === '' || isCivilDate(input), 'planning_date_not_real')
);
