import { describe, expect, test } from 'vitest';
import { filterFrom, neighbour, planAddress, suggestedDate } from './filter';
import { ACTIVITY_KINDS } from './kinds';

const today = '2026-11-20';
const read = (query: string) => filterFrom(new URLSearchParams(query), today);

describe('the filter in the address', () => {
	test('says nothing: the wheel of this year, everything on', () => {
		expect(read('')).toEqual({
			view: 'hjul',
			year: 2026,
			startMonth: 1,
			month: 11,
			kinds: ACTIVITY_KINDS,
			words: ''
		});
	});

	test.each([
		['ar=2027&visning=liste&sok= vann ', { year: 2027, view: 'liste', words: 'vann' }],
		['slag=event&slag=politics', { kinds: ['event', 'politics'] }],
		['fra=8&maned=2', { startMonth: 8, month: 2 }],
		['ar=0&fra=13&maned=0&visning=kake&slag=kake', { year: 2026, startMonth: 1, month: 11 }],
		['ar=-5&ar=<script>', { year: 2026 }],
		['ar=1900', { year: 1900 }],
		['ar=2199', { year: 2199 }],
		['ar=2200', { year: 2026 }],
		['ar=99999999999999999999', { year: 2026 }]
	])('%s', (query, expected) => {
		expect(read(query)).toMatchObject(expected);
	});

	test('comes back as it was written', () => {
		for (const query of ['visning=maned&ar=2027&maned=2&fra=8&slag=event&sok=å', 'ar=2026']) {
			const filter = read(query);
			const [, params] = planAddress(filter).split('?');
			expect(read(params ?? '')).toEqual(filter);
		}
	});
});

test.each([
	[2026, 1, -1, { year: 2025, month: 12 }],
	[2026, 12, 1, { year: 2027, month: 1 }],
	[2026, 5, 1, { year: 2026, month: 6 }]
] as const)('beside %i-%i by %i lies %o', (year, month, step, expected) => {
	expect(neighbour({ ...read(''), year, month }, step)).toEqual(expected);
});

test.each([
	['dato=2027-05-17', '2027-05-17'],
	['dato=2027-02-29', today],
	['', today]
])('a new activity from «%s» is suggested for %s', (query, date) => {
	expect(suggestedDate(new URLSearchParams(query), today)).toBe(date);
});
