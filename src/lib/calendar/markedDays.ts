import { addDays, dateOf, weekday, type CivilDate } from './civilDate';
import { clockChanges } from './clockChange';
import { elections, type Election } from './elections';
import { flagDays, type FlagDay } from './flagDays';
import { publicHolidays, type PublicHoliday } from './holidays';

/** Why a day is marked. `school` periods are the kommune's own data: see schoolHolidays.server.ts. */
export const MARKS = ['public', 'flag', 'election', 'clock', 'alert'] as const;
export type Mark = (typeof MARKS)[number];

export interface MarkedDay {
	date: CivilDate;
	mark: Mark;
	/** Message key of its name. */
	name:
		| PublicHoliday['name']
		| FlagDay['name']
		| 'calendar_storting_election_expected'
		| 'calendar_local_election'
		| 'calendar_local_election_expected'
		| 'calendar_summer_time'
		| 'calendar_standard_time'
		| 'calendar_siren_test';
}

/** Everything the calendar knows about a year, by date. A day that is both a holiday and a flag day is there twice. */
export function markedDays(year: number): MarkedDay[] {
	const clock = clockChanges(year);
	const days: MarkedDay[] = [
		...publicHolidays(year).map((day) => ({ ...day, mark: 'public' as const })),
		...flagDays(year).map((day) => ({ ...day, mark: 'flag' as const })),
		...elections(year).map((election) => ({
			date: election.date,
			mark: 'election' as const,
			name: electionName(election)
		})),
		{ date: clock.forward, mark: 'clock', name: 'calendar_summer_time' },
		{ date: clock.back, mark: 'clock', name: 'calendar_standard_time' },
		{ date: secondWednesday(year, 1), mark: 'alert', name: 'calendar_siren_test' },
		{ date: secondWednesday(year, 6), mark: 'alert', name: 'calendar_siren_test' }
	];
	return days.sort(
		(a, b) => a.date.localeCompare(b.date) || MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark)
	);
}

function electionName({ of, set }: Election): MarkedDay['name'] {
	if (of === 'storting')
		return set ? 'calendar_storting_election' : 'calendar_storting_election_expected';
	return set ? 'calendar_local_election' : 'calendar_local_election_expected';
}

/** Sirens and Nødvarsel are tested at 12:00 on the second Wednesday of January and June (DSB). */
function secondWednesday(year: number, month: number): CivilDate {
	const first = dateOf(year, month, 1);
	return addDays(first, ((10 - weekday(first)) % 7) + 7);
}
