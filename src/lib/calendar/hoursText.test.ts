import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '$lib/i18n/translate';
import { readClock, readPeriods, readWeek } from './hoursText';
import { hoursInWords, weekInWords } from './hoursWords';
import { NO_HOURS, type OpeningHours, type Week } from './openingHours';

const nb = translator('nb');
const said = (written: string) => {
	const read = readWeek(written);
	return Array.isArray(read) ? weekInWords(read, nb) : read.refused;
};

describe('the hours of a day, as people write them', () => {
	test.each([
		['9-15', '09:00–15:00'],
		['09:00–15.00', '09:00–15:00'],
		['kl. 9 til 11.30 og 12 til 15', '09:00–11:30 12:00–15:00'],
		['12-15, 9 - 11.30', '09:00–11:30 12:00–15:00'],
		['0900-1530', '09:00–15:30'],
		['9–12, 12–15', '09:00–12:00 12:00–15:00'],
		['hele døgnet', '00:00–24:00'],
		['0–24', '00:00–24:00'],
		['', ''],
		['Stengt', ''],
		['–', '']
	])('%s', (written, expected) => {
		const read = readPeriods(written);
		if (!Array.isArray(read)) throw new Error(read.refused);
		expect(read.map(({ from, to }) => `${from}–${to}`).join(' ')).toBe(expected);
	});

	test.each([
		['etter avtale', 'calendar_hours_unreadable'],
		['9', 'calendar_hours_unreadable'],
		['9-15 og', 'calendar_hours_unreadable'],
		['9-25', 'calendar_hours_clock'],
		['9.75-15', 'calendar_hours_clock'],
		['24.30-25', 'calendar_hours_clock'],
		['15-9', 'calendar_hours_reversed'],
		['22-06', 'calendar_hours_reversed'],
		['9-9', 'calendar_hours_reversed'],
		['9-12 og 11-15', 'calendar_hours_overlap']
	])('%s is not understood: %s', (written, refused) => {
		expect(readPeriods(written)).toEqual({ refused });
	});

	test('one clock', () => {
		expect(readClock('kl. 12')).toBe('12:00');
		expect(readClock('1430')).toBe('14:30');
		expect(readClock('25')).toBeNull();
		expect(readClock('ettermiddag')).toBeNull();
	});
});

describe('the hours of a week', () => {
	test.each([
		['man-fre 9-15', 'mandag–fredag 9–15'],
		['9–15', 'mandag–fredag 9–15'],
		['Mandag til fredag: 9.00–11.30 og 12.00–15.00', 'mandag–fredag 9–11.30 og 12–15'],
		['man, ons og fre 10-14', 'mandag 10–14, onsdag 10–14, fredag 10–14'],
		['mandag-fredag 9-15, onsdag 9-17', 'mandag–tirsdag 9–15, onsdag 9–17, torsdag–fredag 9–15'],
		['tysdag 10–12; laurdag 11–13', 'tirsdag 10–12, lørdag 11–13'],
		['fredag–mandag hele døgnet', 'mandag hele døgnet, fredag–søndag hele døgnet'],
		['stengt', 'stengt'],
		['åpent mandag 9-15', 'calendar_hours_unreadable'],
		['mandag 9-15, tirsdag etter avtale', 'calendar_hours_unreadable'],
		['mandag 15-9', 'calendar_hours_reversed']
	])('%s', (written, expected) => expect(said(written)).toBe(expected));

	const periods = fc.constantFrom(
		'',
		'9–15',
		'9–11.30 og 12–15',
		'0–24',
		'8.15–24',
		'10–12 og 13–14 og 18–20'
	);
	const weeks = fc
		.array(periods, { minLength: 7, maxLength: 7 })
		.map((days) => days.map((day) => readPeriods(day)) as Week);
	test.each(['nb', 'nn', 'en'] as const)('what we say in %s, we understand', (locale) => {
		fc.assert(
			fc.property(weeks, (week) => {
				expect(readWeek(weekInWords(week, translator(locale)))).toEqual(week);
			})
		);
	});
});

describe('all of it in words', () => {
	const week = readWeek('9–11.30 og 12–15') as Week;
	const hours: OpeningHours = {
		...NO_HOURS,
		week,
		seasons: [
			{ name: 'Sommer', from: '06-15', to: '08-15', week: readWeek('9–14') as Week },
			{ name: 'Flytting', from: '2026-05-01', to: '2026-05-08', week: NO_HOURS.week }
		],
		halfDays: [
			{ day: 'easter-4', closes: '12:00' },
			{ day: '2026-11-19', closes: '13:30' }
		],
		closedDays: [
			{ from: '2026-12-28', to: '2026-12-28', reason: 'planleggingsdag' },
			{ from: '2026-01-02', to: '2026-01-02', reason: 'flytting' }
		]
	};
	test.each([
		[
			'nb',
			[
				'mandag–fredag 9–11.30 og 12–15',
				'Sommer, 15. juni–15. august: mandag–fredag 9–14',
				'onsdag før skjærtorsdag til 12',
				'28. desember 2026 stengt: planleggingsdag',
				'stengt på helligdager'
			]
		],
		[
			'nn',
			[
				'måndag–fredag 9–11.30 og 12–15',
				'Sommer, 15. juni–15. august: måndag–fredag 9–14',
				'onsdag før skjærtorsdag til 12',
				'28. desember 2026 stengt: planleggingsdag',
				'stengt på heilagdagar'
			]
		],
		[
			'en',
			[
				'Monday–Friday 09:00–11:30 and 12:00–15:00',
				'Sommer, 15 June–15 August: Monday–Friday 09:00–14:00',
				'Wednesday before Maundy Thursday until 12:00',
				'28 December 2026 closed: planleggingsdag',
				'closed on public holidays'
			]
		]
	] as const)('in %s, without what is over', (locale, expected) => {
		expect(hoursInWords(hours, translator(locale), '2026-11-20')).toEqual(expected);
	});
});
