import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueStep, fits, PROPOSED, ruleFor, unkeepable, type Closed, type Rule } from './rule';

const DAY = 86_400_000;
const rule = (changes: Partial<Rule> = {}): Rule => ({
	...{ name: 'Prat', intakes: null, areas: null, sensitivities: null, assessments: ['limited'] },
	...{ anonymiseDays: 180, purgeDays: 365, from: '2026-01-01', source: '', ...changes }
});
const closed = (changes: Partial<Closed> = {}): Closed => ({
	...{ intake: 'form', area: null, sensitivity: 'normal', assessment: 'limited' },
	...{ closedAt: 0, acknowledgedAt: null, anonymised: false, ...changes }
});

describe('a rule', () => {
	test.each([
		['is about everything it says nothing of', {}, {}, true],
		['is about its assessment alone', {}, { assessment: 'undecided' }, false],
		['is about its ways in', { intakes: ['social'] }, {}, false],
		['is about its areas, and no area is «annet»', { areas: ['annet'] }, {}, true],
		['leaves other areas alone', { areas: ['skole'] }, { area: 'renovasjon' }, false],
		['is about its sensitivities', { sensitivities: ['normal'] }, { sensitivity: 'special' }, false]
	] as [string, Partial<Rule>, Partial<Closed>, boolean][])(
		'%s',
		(_claim, mine, theirs, expected) => {
			expect(fits(rule(mine), closed(theirs))).toBe(expected);
		}
	);

	test('that stands first decides alone', () => {
		const [longer, all] = [rule({ areas: ['skole'], purgeDays: 700 }), rule()];
		expect(ruleFor([longer, all], closed({ area: 'skole' }))).toBe(longer);
		expect(ruleFor([longer, all], closed({ area: 'vei og trafikk' }))).toBe(all);
		expect(ruleFor([longer, all], closed({ assessment: 'undecided' }))).toBeNull();
	});

	test.each([
		[179, false, null],
		[180, false, 'anonymise'],
		[364, true, null],
		[365, true, 'purge'],
		[365, false, 'purge']
	])('after %i days (anonymised: %s): %s', (days, anonymised, step) => {
		expect(dueStep(rule(), closed({ anonymised }), days * DAY)).toBe(step);
	});

	test('counts from when the archive acknowledged it, when that was after the closing', () => {
		const copy = closed({ assessment: 'acknowledged', acknowledgedAt: 10 * DAY });
		const ninety = rule({ assessments: ['acknowledged'], anonymiseDays: null, purgeDays: 90 });
		expect(dueStep(ninety, copy, 99 * DAY)).toBeNull();
		expect(dueStep(ninety, copy, 100 * DAY)).toBe('purge');
	});

	test('never takes anything before its days, whatever the days are', () => {
		const days = fc.option(fc.integer({ min: 30, max: 3650 }), { nil: null });
		fc.assert(
			fc.property(
				days,
				days,
				fc.integer({ min: 0, max: 4000 }),
				(anonymiseDays, purgeDays, age) => {
					const step = dueStep({ anonymiseDays, purgeDays }, closed(), age * DAY);
					if (step === 'purge') expect(age).toBeGreaterThanOrEqual(purgeDays!);
					if (step === 'anonymise') expect(age).toBeGreaterThanOrEqual(anonymiseDays!);
				}
			)
		);
	});

	test.each([
		[{ name: '' }, 'retention_name_missing'],
		[{ assessments: [] }, 'retention_assessment_missing'],
		[{ anonymiseDays: null, purgeDays: null }, 'retention_days_missing'],
		[{ anonymiseDays: 29 }, 'retention_days_wrong'],
		[{ purgeDays: 4000 }, 'retention_days_wrong'],
		[{ anonymiseDays: 365, purgeDays: 365 }, 'retention_days_order'],
		[{ purgeDays: null }, undefined]
	] as [Partial<Rule>, string | undefined][])('%j: %s', (changes, refused) => {
		expect(unkeepable(rule(changes))?.refused).toBe(refused);
	});

	test('that we propose may be kept, and deletes nothing that nobody has assessed', () => {
		for (const one of PROPOSED) {
			expect(unkeepable({ ...one, from: '2026-01-01' })).toBeNull();
			expect(one.assessments.includes('undecided') && one.purgeDays !== null).toBe(false);
		}
	});
});
