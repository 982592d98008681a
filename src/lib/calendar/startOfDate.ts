import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from './civilDate';

/** The instant (epoch milliseconds) when a civil date begins in Norway. */
export function startOfDate(date: CivilDate): number {
	return Temporal.PlainDate.from(date).toZonedDateTime('Europe/Oslo').epochMilliseconds;
}
