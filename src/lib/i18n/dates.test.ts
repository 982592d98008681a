import { expect, test } from 'vitest';
import { civilTime, formatDate, formatInstant, type DateStyle } from './dates';
import type { Locale } from './locale';

/** 27 March 2027 03:10 in Oslo, the night before the clocks go forward. */
const NIGHT = Date.parse('2027-03-27T02:10Z');

test.each<[Locale, DateStyle, string]>([
	['nb', 'time', '03.10'],
	['nn', 'time', '03.10'],
	['en', 'time', '03:10'],
	['nb', 'dateTime', '27. mars 2027 kl. 03.10'],
	['nn', 'dateTime', '27. mars 2027 kl. 03.10'],
	['en', 'dateTime', '27 March 2027 at 03:10'],
	['nb', 'shortDate', 'lør. 27. mars'],
	['nn', 'shortDate', 'lau. 27. mars'],
	['nn', 'day', 'laurdag 27. mars']
])('in %s, %s is written %s', (locale, style, text) =>
	expect(formatInstant(NIGHT, locale, style)).toBe(text)
);

test('the clock of Oslo is shown wherever the machine is, also when the clocks change', () => {
	expect(civilTime(Date.parse('2027-03-28T00:59Z'))).toBe('01:59');
	expect(civilTime(Date.parse('2027-03-28T01:00Z'))).toBe('03:00');
	expect(formatDate('2027-05-17', 'nb', 'date')).toBe('17. mai 2027');
});
