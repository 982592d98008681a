import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayNumber, isCivilDate, osloDate } from './civilDate';
import { clockChanges } from './clockChange';
import { flagDays } from './flagDays';
import { isoWeek } from './isoWeek';
import { markedDays } from './markedDays';

const marked = (year: number, mark: string) =>
	markedDays(year)
		.filter((day) => day.mark === mark)
		.map((day) => day.date);

describe.each(['UTC', 'Europe/Oslo', 'America/New_York'])('on a machine in %s', (zone) => {
	const before = process.env.TZ;
	beforeAll(() => {
		process.env.TZ = zone;
		expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
	});
	afterAll(() => {
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
	});

	test('2026 and 2027 have fifteen flag days each', () => {
		expect(marked(2026, 'flag')).toHaveLength(15);
		expect(marked(2027, 'flag')).toHaveLength(15);
		expect(new Set(marked(2027, 'flag')).size).toBe(15);
		expect(marked(2026, 'flag')).toContain('2026-04-05');
		expect(marked(2027, 'flag')).toContain('2027-05-16');
	});

	test('the day of a Storting election is the sixteenth, a local election is none', () => {
		expect(flagDays(2029)).toHaveLength(16);
		expect(marked(2029, 'election')).toEqual(['2029-09-10']);
		expect(marked(2027, 'election')).toEqual(['2027-09-13']);
		expect(flagDays(2027).map((day) => day.date)).not.toContain('2027-09-13');
	});

	test.each([
		[2026, '2026-03-29', '2026-10-25'],
		[2027, '2027-03-28', '2027-10-31'],
		[2028, '2028-03-26', '2028-10-29']
	])('%i: clocks go forward on %s and back on %s', (year, forward, back) => {
		expect(clockChanges(year)).toEqual({ forward, back });
	});

	test('sirens are tested on the second Wednesday of January and June', () => {
		expect(marked(2027, 'alert')).toEqual(['2027-01-13', '2027-06-09']);
		expect(marked(2026, 'alert')).toEqual(['2026-01-14', '2026-06-10']);
	});

	test('every day from 2024 to 2032 follows the one before, and keeps its week', () => {
		let expected = dayNumber('2024-01-01');
		for (let date = '2024-01-01'; date < '2033-01-01'; date = addDays(date, 1)) {
			expect(dayNumber(date)).toBe(expected++);
			expect(isCivilDate(date)).toBe(true);
		}
		expect(isoWeek('2027-01-03')).toEqual({ year: 2026, week: 53 });
	});

	test.each([
		['2027-03-27T22:59:59Z', '2027-03-27'],
		['2027-03-27T23:00:00Z', '2027-03-28'],
		['2027-06-30T22:00:00Z', '2027-07-01'],
		['2026-12-31T23:00:00Z', '2027-01-01']
	])('at %s it is %s in Norway', (instant, date) => {
		expect(osloDate(Date.parse(instant))).toBe(date);
	});
});

test.each([
	'2026-02-29',
	'2027-13-01',
	'2027-00-10',
	'27-01-01',
	'2027-1-1',
	'1027-01-01',
	'',
	'i dag'
])('«%s» is no date', (text) => {
	expect(isCivilDate(text)).toBe(false);
});
