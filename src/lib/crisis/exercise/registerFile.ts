import { formatInstant } from '$lib/i18n/dates';
import type { T } from '$lib/i18n/translate';
import type { Registered } from './register.server';

/** The register as the lines of a table, the heading first. */
export function registerLines(register: Registered[], t: T): (string | number | null)[][] {
	const time = (at: number | null) => (at === null ? '' : formatInstant(at, t.locale, 'dateTime'));
	return [
		t('exercise_csv_heading').split(';'),
		...register.map((one) => {
			const { name, startsAt, endsAt, leader, scenario, measured, approved, lessons } = one;
			const there = one.participants.filter(({ state }) => state !== 'asked');
			return [
				...[name, time(startsAt), time(endsAt), leader],
				there.map((person) => person.name).join(', '),
				...[scenario, measured.first, measured.allClear],
				...[measured.promises, measured.kept, measured.messages],
				...[approved.join(', '), lessons]
			];
		})
	];
}
