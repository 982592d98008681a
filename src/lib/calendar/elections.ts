import { yearOf, type CivilDate } from './civilDate';

export interface Election {
	date: CivilDate;
	of: 'storting' | 'local';
	/** The King in Council sets the day (valgloven § 2-2). Until then the second Monday of September is an expectation. */
	set: boolean;
}

const ELECTIONS: Election[] = [
	{ date: '2023-09-11', of: 'local', set: true },
	{ date: '2025-09-08', of: 'storting', set: true },
	{ date: '2027-09-13', of: 'local', set: false },
	{ date: '2029-09-10', of: 'storting', set: false },
	{ date: '2031-09-08', of: 'local', set: false }
];

export function elections(year: number): Election[] {
	return ELECTIONS.filter((election) => yearOf(election.date) === year);
}
