import { dateOf, type CivilDate } from './civilDate';
import { fromEaster } from './easter';
import { elections } from './elections';

const FLAG = [
	['calendar_new_year', (year: number) => dateOf(year, 1, 1)],
	['calendar_birthday_ingrid_alexandra', (year: number) => dateOf(year, 1, 21)],
	['calendar_sami_day', (year: number) => dateOf(year, 2, 6)],
	['calendar_birthday_harald', (year: number) => dateOf(year, 2, 21)],
	['calendar_easter_sunday', (year: number) => fromEaster(year, 0)],
	['calendar_labour_day', (year: number) => dateOf(year, 5, 1)],
	['calendar_liberation_day', (year: number) => dateOf(year, 5, 8)],
	['calendar_constitution_day', (year: number) => dateOf(year, 5, 17)],
	['calendar_whit_sunday', (year: number) => fromEaster(year, 49)],
	['calendar_union_dissolution', (year: number) => dateOf(year, 6, 7)],
	['calendar_birthday_sonja', (year: number) => dateOf(year, 7, 4)],
	['calendar_birthday_haakon', (year: number) => dateOf(year, 7, 20)],
	['calendar_olsok', (year: number) => dateOf(year, 7, 29)],
	['calendar_birthday_mette_marit', (year: number) => dateOf(year, 8, 19)],
	['calendar_christmas_day', (year: number) => dateOf(year, 12, 25)]
] as const;

export interface FlagDay {
	date: CivilDate;
	/** Message key of its name. */
	name: (typeof FLAG)[number][0] | 'calendar_storting_election';
}

/**
 * The official flag days by date (forskrift FOR-2004-12-03-1542 § 4): fifteen, and the day of a Storting election as the
 * sixteenth. A local election is none. The regulation binds the state; kommuner follow it by custom.
 */
export function flagDays(year: number): FlagDay[] {
	const found: FlagDay[] = FLAG.map(([name, dateIn]) => ({ name, date: dateIn(year) }));
	for (const election of elections(year)) {
		if (election.of === 'storting')
			found.push({ name: 'calendar_storting_election', date: election.date });
	}
	return found.sort((a, b) => a.date.localeCompare(b.date));
}
