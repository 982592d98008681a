import { Temporal } from 'temporal-polyfill';
import { isCivilDate } from '$lib/calendar/civilDate';
import { refuse, type Refusal } from '$lib/i18n/refusal';

/**
 * The instant (epoch milliseconds) of a date and a clock in Norway. Refuses a clock that is jumped over in the
 * spring, and one that comes twice in the autumn: nobody can know which was meant.
 */
export function dueFrom(date: string, time: string): number | Refusal {
	if (!date) return refuse('planning_date_missing');
	if (!isCivilDate(date)) return refuse('planning_date_not_real');
	if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return refuse('planning_time_missing');
	const clock = Temporal.PlainDateTime.from(`${date}T${time}`);
	const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
		clock.toZonedDateTime('Europe/Oslo', { disambiguation })
	);
	if (!earlier || !later || earlier.epochMilliseconds === later.epochMilliseconds)
		return earlier ? earlier.epochMilliseconds : refuse('planning_time_missing');
	const isReal = earlier.toPlainDateTime().equals(clock);
	return refuse(isReal ? 'planning_time_twice' : 'planning_time_jumped', { time });
}

/** An instant as the date and clock in Norway that the form shows. */
export function clockOf(at: number): { date: string; time: string } {
	const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Oslo');
	return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString().slice(0, 5) };
}
