import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from './civilDate';

/**
 * The instant (epoch milliseconds) of a date and a clock ('HH:mm') in Norway. A clock that comes twice
 * in the autumn is the first of the two; one that is jumped over in the spring is an hour later.
 */
export function osloInstant(date: CivilDate, time: string): number {
	return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('Europe/Oslo')
		.epochMilliseconds;
}
