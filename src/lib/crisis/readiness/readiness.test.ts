import { expect, test } from 'vitest';
import { failing, isOverdue, verdictsFrom } from './channels';
import { shared } from './share';

const form = (entries: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(entries)) data.set(name, value);
	return data;
};

test('what nobody says anything of is not checked', () => {
	const verdicts = verdictsFrom(form({ push: 'works', sms: 'fails', map: 'nonsense' }));
	expect(verdicts).toEqual({
		...{ page: 'unchecked', push: 'works', sms: 'fails' },
		...{ mail: 'unchecked', phones: 'unchecked', map: 'unchecked' }
	});
	expect(failing(verdicts)).toEqual(['sms']);
});

test('one tap says that everything works', () => {
	expect(new Set(Object.values(verdictsFrom(form({ all: 'works', sms: 'fails' }))))).toEqual(
		new Set(['works'])
	);
});

const HOUR = 3_600_000;
test.each([
	['never', null, true],
	['an hour ago', 99 * HOUR, false],
	['yesterday at the same time', 76 * HOUR, false],
	['more than a day ago', 75 * HOUR, true]
])('a round that was gone %s is overdue: %s', (_claim, at, overdue) => {
	expect(isOverdue(at, 100 * HOUR)).toBe(overdue);
});

test('the share is what could at most be reached, and unknown without a count of residents', () => {
	const months = [
		{ month: '2026-11', push: 400, sms: 250, mail: 50 },
		{ month: '2026-10', push: 300, sms: 200, mail: 21 }
	];
	expect(shared(months, 5214).map(({ month, sum, percent }) => [month, sum, percent])).toEqual([
		['2026-10', 521, 10],
		['2026-11', 700, 13.4]
	]);
	expect(shared(months, null)[0]?.percent).toBeNull();
	expect(shared(months, 600)[1]?.percent).toBe(100);
});
