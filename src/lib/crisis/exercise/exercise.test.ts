import { describe, expect, test } from 'vitest';
import { closed, extendable, measured, stateOf, type PlayedVersion } from './exercise';
import { addressOf } from './participant';
import { planFrom } from './planForm';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse('2026-11-20T03:00:00+01:00');

test.each([
	['planned', START - 1, null],
	['running', START, null],
	['running', START + HOUR - 1, START + HOUR],
	['over', START + HOUR, START + HOUR]
] as const)('an exercise is %s', (state, now, endsAt) => {
	expect(stateOf({ startsAt: START, endsAt }, now)).toBe(state);
	expect(closed({ startsAt: START, endsAt }, now) === null).toBe(state === 'running');
});

test('an exercise goes on for a day after it ended, if somebody lets it', () => {
	const span = { startsAt: START, endsAt: START + HOUR };
	expect(extendable(span, START - 1)).toBe(false);
	expect(extendable(span, START + 24 * HOUR)).toBe(true);
	expect(extendable(span, START + 26 * HOUR)).toBe(false);
});

describe('an exercise is measured', () => {
	const version = (minute: number, promise: number | null, more: Partial<PlayedVersion> = {}) => ({
		...{ version: 1, step: 'first' as const, publishedAt: START + minute * MINUTE },
		nextUpdateAt: promise === null ? null : START + promise * MINUTE,
		...more
	});

	test('by its first message, its promises and its end', () => {
		const one = [version(6, 60), version(55, 100), version(110, null, { step: 'allClear' })];
		const other = [version(20, 90)];
		expect(measured(START, [one, other], START + 120 * MINUTE)).toEqual({
			...{ first: 6, allClear: 110, messages: 4 },
			...{ promises: 3, kept: 1 }
		});
	});

	test('not by a promise that had not come due when it ended', () => {
		expect(measured(START, [[version(6, 60)]], START + 30 * MINUTE)).toMatchObject({ promises: 0 });
	});

	test('also when nothing was sent', () => {
		expect(measured(START, [], START)).toMatchObject({ first: null, allClear: null, messages: 0 });
	});
});

test.each([
	['912 34 567', { way: 'sms', address: '+4791234567' }],
	[' Kari@Example.org ', { way: 'email', address: 'kari@example.org' }],
	['55 50 00 00', null],
	['810 00 000', null],
	['kari@example', null],
	['a@b.no, c@d.no', null],
	['', null]
])('«%s» is where a message can go, or not', (typed, address) => {
	expect(addressOf(typed)).toEqual(address);
});

describe('the form of a new exercise', () => {
	const plan = (fields: Record<string, string>) => {
		const form = new FormData();
		const all = { name: 'Natt', scenario: 'Tomt i kranene', ...fields };
		for (const [name, value] of Object.entries(all)) form.set(name, value);
		return planFrom(form, START);
	};

	test('begins now and goes on, when no time is written', () => {
		expect(plan({}).plan).toMatchObject({ startsAt: START, endsAt: null });
	});

	test('says what is wrong, and keeps what was written', () => {
		const { plan: none, errors, values } = plan({ name: ' ', endsAt: '2026-11-20T02:00' });
		expect(none).toBeNull();
		expect(errors).toEqual({ name: 'exercise_name_missing', endsAt: 'exercise_ends_early' });
		expect(values.scenario).toBe('Tomt i kranene');
		expect(plan({ startsAt: 'i morgen' }).errors).toEqual({ startsAt: 'exercise_time_wrong' });
	});
});
