import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays, dateOf, weekday, yearOf } from '$lib/calendar/civilDate';
import { weeksInYear } from '$lib/calendar/isoWeek';
import { translator } from '$lib/i18n/translate';
import { rulesFor, yearlyRulesFor } from './candidates';
import { inYear, occurrences } from './occurrences';
import { ruleFrom, ruleText, type Rule } from './rule';
import { schoolStartsOf } from './schoolStart';
import { ruleWords } from './words';

const days = fc.integer({ min: 0, max: 80 * 365 }).map((n) => addDays('1990-01-01', n));
const starts = Object.fromEntries(
	Array.from({ length: 120 }, (_, i) => [1980 + i, dateOf(1980 + i, 8, 17)])
);
const anyRule = days.chain((date) =>
	fc.constantFrom(...rulesFor(date, starts)).map((rule) => ({ date, rule }))
);
const at = (text: string) => {
	const rule = ruleFrom(text);
	if (!rule) throw new Error(`No rule: ${text}`);
	return rule;
};

describe('the rules a day can come again by', () => {
	test('put it where it is: each gives the day it was found from, in its own year', () => {
		fc.assert(
			fc.property(days, (date) => {
				for (const rule of yearlyRulesFor(date, starts))
					expect(inYear(rule, yearOf(date), starts)).toBe(date);
			})
		);
	});

	test('are read back as they were written', () => {
		fc.assert(
			fc.property(anyRule, ({ rule }) => {
				expect(ruleFrom(ruleText(rule))).toEqual(rule);
			})
		);
	});

	test.each([
		'',
		'FREQ=DAILY',
		'FREQ=WEEKLY',
		'FREQ=WEEKLY;BYDAY=XX',
		'FREQ=MONTHLY;BYMONTHDAY=32',
		'FREQ=MONTHLY;BYDAY=9TH',
		'FREQ=YEARLY;X-FROM=MOON;X-OFFSET=1',
		'FREQ=YEARLY;BYWEEKNO=54;BYDAY=MO',
		'FREQ=WEEKLY;BYDAY=MO;COUNT=9e99',
		"FREQ=WEEKLY;BYDAY=MO'--"
	])('are never «%s»', (text) => expect(ruleFrom(text)).toBeNull());
});

describe('the days of a series', () => {
	test('are those another library (ical.js) finds by the same rule', () => {
		fc.assert(
			fc.property(anyRule, fc.integer({ min: 1, max: 3 }), ({ date, rule }, interval) => {
				fc.pre(!rule.from && !rule.byWeekNo);
				const spaced = { ...rule, interval };
				const until = addDays(date, rule.freq === 'WEEKLY' ? 1300 : 3300);
				expect(occurrences(spaced, date, until)).toEqual(byIcal(spaced, date, until));
			}),
			{ numRuns: 300 }
		);
	});

	test('by week number lie on that weekday of that ISO week, and skip the years without it', () => {
		const rule = at('FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO');
		const found = occurrences(rule, '2020-12-28', '2040-12-31');
		expect(found).toEqual(['2020-12-28', '2026-12-28', '2032-12-27', '2037-12-28']);
		expect(found.every((date) => weeksInYear(yearOf(date)) === 53)).toBe(true);
	});

	test.each([
		[
			'FREQ=MONTHLY;BYDAY=-1TH',
			'2026-11-26',
			'2027-02-28',
			'2026-11-26 2026-12-31 2027-01-28 2027-02-25'
		],
		['FREQ=MONTHLY;BYMONTHDAY=31', '2027-01-31', '2027-06-30', '2027-01-31 2027-03-31 2027-05-31'],
		['FREQ=MONTHLY;BYMONTHDAY=-1', '2028-01-31', '2028-03-31', '2028-01-31 2028-02-29 2028-03-31'],
		[
			'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
			'2024-02-29',
			'2033-01-01',
			'2024-02-29 2028-02-29 2032-02-29'
		],
		[
			'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU',
			'2027-03-14',
			'2027-04-12',
			'2027-03-14 2027-03-28 2027-04-11'
		],
		[
			'FREQ=YEARLY;X-FROM=EASTER;X-OFFSET=-7',
			'2026-03-29',
			'2028-12-31',
			'2026-03-29 2027-03-21 2028-04-09'
		],
		[
			'FREQ=YEARLY;X-FROM=SCHOOL;X-OFFSET=0',
			'2026-08-17',
			'2028-12-31',
			'2026-08-17 2027-08-17 2028-08-17'
		]
	])('by %s from %s to %s are %s', (text, start, until, dates) => {
		expect(occurrences(at(text), start, until, starts)).toEqual(dates.split(' '));
	});

	test('are never more than two hundred', () => {
		const weekly: Rule = { freq: 'WEEKLY', interval: 1, byDay: 1 };
		expect(occurrences(weekly, '2026-01-05', '2199-12-31')).toHaveLength(200);
	});

	test('of a rule the school route does not reach are only the first', () => {
		const rule = at('FREQ=YEARLY;X-FROM=SCHOOL;X-OFFSET=0');
		expect(occurrences(rule, '2026-08-17', '2030-01-01', {})).toEqual(['2026-08-17']);
	});
});

test('school begins on the first weekday after the summer that is no holiday', () => {
	const holiday = (startDate: string, endDate: string) => ({
		id: '',
		name: '',
		startDate,
		endDate
	});
	expect(
		schoolStartsOf([
			holiday('2026-06-20', '2026-08-14'),
			holiday('2027-06-19', '2027-08-15'),
			holiday('2027-08-16', '2027-08-17'),
			holiday('2026-12-21', '2027-01-03')
		])
	).toEqual({ 2026: '2026-08-17', 2027: '2027-08-18' });
	expect(weekday('2026-08-17')).toBe(1);
});

test.each([
	['FREQ=WEEKLY;BYDAY=TH', 'hver torsdag'],
	['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'annenhver torsdag'],
	['FREQ=MONTHLY;BYDAY=-1TH', 'siste torsdag i måneden'],
	['FREQ=MONTHLY;BYMONTHDAY=15', 'den 15. hver måned'],
	['FREQ=MONTHLY;BYMONTHDAY=-1', 'siste dag i måneden'],
	['FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=17', '17. mai hvert år'],
	['FREQ=YEARLY;BYMONTH=9;BYDAY=1SA', 'første lørdag i september'],
	['FREQ=YEARLY;BYWEEKNO=41;BYDAY=MO', 'mandag i uke 41'],
	['FREQ=YEARLY;X-FROM=EASTER;X-OFFSET=-13', 'mandag i uka før påske'],
	['FREQ=YEARLY;X-FROM=EASTER;X-OFFSET=-7', 'søndag i uka før påske'],
	['FREQ=YEARLY;X-FROM=EASTER;X-OFFSET=-3', 'torsdag i påskeuka'],
	['FREQ=YEARLY;X-FROM=EASTER;X-OFFSET=39', 'Kristi himmelfartsdag'],
	['FREQ=YEARLY;X-FROM=EASTER;X-OFFSET=-20', '20 dager før 1. påskedag'],
	['FREQ=YEARLY;X-FROM=SCHOOL;X-OFFSET=0', 'første skoledag'],
	['FREQ=YEARLY;X-FROM=SCHOOL;X-OFFSET=-7', '7 dager før skolestart']
])('%s is «%s»', (text, words) => {
	expect(ruleWords(at(text), translator('nb'))).toBe(words);
});

function byIcal(rule: Rule, start: string, until: string): string[] {
	const iterator = ICAL.Recur.fromString(ruleText(rule)).iterator(ICAL.Time.fromDateString(start));
	const dates: string[] = [];
	for (let next = iterator.next(); next; next = iterator.next()) {
		const date = next.toString().slice(0, 10);
		if (date > until || dates.length > 500) break;
		dates.push(date);
	}
	return dates;
}
