import { expect, test } from 'vitest';
import { dateRange, monthName, yearsName } from './dates';

test.each([
	['2026-05-17', '2026-05-17', 'nb', '17. mai'],
	['2026-09-21', '2026-09-27', 'nn', '21.–27. september'],
	['2026-11-28', '2027-01-06', 'nb', '28. november – 6. januar 2027'],
	['2026-04-20', '2026-05-15', 'en', '20 April – 15 May'],
	['2026-09-21', '2026-09-27', 'en', '21–27 September']
] as const)('%s to %s in %s is «%s»', (start, end, locale, expected) => {
	expect(dateRange(start, end, locale)).toBe(expected);
});

test('a year that is not the one looked at is said', () => {
	expect(dateRange('2027-05-17', '2027-05-17', 'nb', 2026)).toBe('17. mai 2027');
	expect(dateRange('2027-02-28', '2027-03-02', 'nb', 0)).toBe('28. februar – 2. mars 2027');
	expect(monthName(5, 'en', 'short')).toBe('May');
});

test.each([
	[2026, 1, '2026'],
	[2026, 8, '2026/27'],
	[2099, 8, '2099/00']
])('the twelve months of %i from month %i are called «%s»', (year, startMonth, expected) => {
	expect(yearsName(year, startMonth)).toBe(expected);
});
