import { describe, expect, test } from 'vitest';
import { figures, promised, type Spoken } from './figures';

const T = Date.UTC(2026, 10, 20, 2, 10);
const min = (n: number) => T + n * 60_000;
const spoken = (version: number, at: number, next: number | null): Spoken => ({
	version,
	publishedAt: min(at),
	nextUpdateAt: next === null ? null : min(next)
});
const entry = (
	kind: 'begun' | 'observation' | 'load' | 'published',
	at: number,
	count?: number
) => ({
	kind,
	at: min(at),
	details: count === undefined ? null : { count }
});

describe('promises', () => {
	test.each([
		['an update before the time', [spoken(1, 0, 60), spoken(2, 55, null)], 90, ['kept', 0]],
		['an update on the minute', [spoken(1, 0, 60), spoken(2, 60, null)], 90, ['kept', 0]],
		['an update 12 minutes late', [spoken(1, 0, 60), spoken(2, 72, null)], 90, ['late', 12]],
		['an update half a minute late', [spoken(1, 0, 60), spoken(2, 60.5, null)], 90, ['late', 1]],
		['nothing yet, and there is time', [spoken(1, 0, 60)], 59, ['open', 0]],
		['nothing yet, and it is late', [spoken(1, 0, 60)], 65, ['late', 5]]
	] as const)('%s', (_claim, versions, now, [state, lateMinutes]) => {
		expect(promised([...versions], min(now))).toMatchObject([{ version: 1, state, lateMinutes }]);
	});

	test('an all-clear promises nothing', () => {
		expect(promised([spoken(1, 0, null)], min(90))).toEqual([]);
	});
});

describe('figures', () => {
	const versions = [
		spoken(1, 0, 60),
		spoken(2, 70, 130),
		spoken(3, 120, 180),
		spoken(4, 150, null)
	];

	test.each([
		['from the draft that was begun', [entry('begun', -6)], 6],
		[
			'from what somebody noted afterwards as seen earlier',
			[entry('begun', -6), entry('observation', -14)],
			14
		],
		[
			'not known when nothing was noted before it',
			[entry('published', 0), entry('observation', 5)],
			null
		]
	])('the first message: %s', (_claim, entries, minutes) => {
		expect(figures(entries, versions, min(200)).firstMinutes).toBe(minutes);
	});

	test('how long it lasted, what was promised, and the load', () => {
		const entries = [entry('load', 20, 35), entry('load', 80, 112), entry('load', 140, 20)];
		expect(figures(entries, versions, min(200))).toMatchObject({
			lastedMinutes: 150,
			promises: { kept: 2, late: 1, open: 0, mostLate: 10 },
			mostCalls: 112
		});
		expect(figures([], versions, min(200)).mostCalls).toBeNull();
	});
});
