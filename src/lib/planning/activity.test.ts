import { describe, expect, test } from 'vitest';
import { differences, movedBy, movedTo, type ActivityDraft } from './activity';
import { activityFrom } from './activityForm';

function sent(fields: Record<string, string>) {
	const form = new FormData();
	const whole = { title: 'Budsjett', startDate: '2026-10-20', endDate: '2026-12-10', ...fields };
	for (const [name, value] of Object.entries(whole)) form.set(name, value);
	return activityFrom(form);
}

describe('the activity form', () => {
	test('gives what was written, cleaned; what is empty is null', () => {
		expect(sent({ title: '  Valg\u0000 2027 ', goal: '  ' })).toEqual({
			value: {
				title: 'Valg 2027',
				shortTitle: null,
				startDate: '2026-10-20',
				endDate: '2026-12-10',
				kind: 'campaign',
				state: 'planned',
				unitId: null,
				responsibleId: null,
				goal: null,
				description: null
			}
		});
	});

	test('an empty end is a single day', () => {
		expect(sent({ endDate: '' })).toMatchObject({ value: { endDate: '2026-10-20' } });
	});

	test.each([
		[{ title: '' }, { title: 'planning_title_missing' }],
		[{ title: ' \n ' }, { title: 'planning_title_missing' }],
		[{ title: 'a'.repeat(400) }, { title: 'planning_title_long' }],
		[{ title: '🎉'.repeat(121) }, { title: 'planning_title_long' }],
		[{ shortTitle: 'a'.repeat(25) }, { shortTitle: 'planning_short_title_long' }],
		[{ startDate: '' }, { startDate: 'planning_date_missing' }],
		[{ startDate: '2027-02-29' }, { startDate: 'planning_date_not_real' }],
		[{ endDate: '2027-02-29' }, { endDate: 'planning_date_not_real' }],
		[{ startDate: 'i morgen' }, { startDate: 'planning_date_not_real' }],
		[{ endDate: '2026-10-19' }, { endDate: 'planning_end_before_start' }],
		[{ kind: 'party' }, { kind: 'planning_kind_missing' }],
		[{ state: 'done' }, { state: 'planning_state_missing' }],
		[
			{ title: '', startDate: '' },
			{ title: 'planning_title_missing', startDate: 'planning_date_missing' }
		]
	])('%o is refused: %o', (fields, errors) => {
		expect(sent(fields)).toMatchObject({ errors });
	});

	test('120 emoji are 120 characters, and 29 February 2028 exists', () => {
		expect(sent({ title: '🎉'.repeat(120) })).toHaveProperty('value');
		expect(sent({ startDate: '2028-02-29', endDate: '2028-02-29' })).toHaveProperty('value');
	});
});

describe('moving an activity', () => {
	const dates = { startDate: '2027-03-26', endDate: '2027-03-29' };

	test.each([
		[1, '2027-03-27', '2027-03-30'],
		[-1, '2027-03-25', '2027-03-28'],
		[7, '2027-04-02', '2027-04-05'],
		[-90, '2026-12-26', '2026-12-29']
	])('by %i days it keeps its length, also over a clock change', (days, startDate, endDate) => {
		expect(movedBy(dates, days)).toEqual({ startDate, endDate });
	});

	test('to a date', () => {
		expect(movedTo(dates, '2028-02-27')).toEqual({
			startDate: '2028-02-27',
			endDate: '2028-03-01'
		});
	});

	test.each([
		['', 'planning_date_missing'],
		['2027-02-29', 'planning_date_not_real'],
		['snart', 'planning_date_not_real']
	])('to «%s» is refused: %s', (date, refused) => {
		expect(movedTo(dates, date)).toEqual({ refused });
	});

	test('out of the calendar is refused', () => {
		expect(movedBy({ startDate: '2199-12-31', endDate: '2199-12-31' }, 1)).toEqual({
			refused: 'planning_date_not_real'
		});
	});
});

test('two versions are told apart field by field', () => {
	const mine: ActivityDraft = {
		title: 'Valg',
		shortTitle: null,
		startDate: '2027-09-13',
		endDate: '2027-09-13',
		kind: 'politics',
		state: 'planned',
		unitId: null,
		responsibleId: null,
		goal: null,
		description: null
	};
	expect(differences(mine, { ...mine, goal: '' as never })).toEqual([]);
	expect(differences(mine, { ...mine, title: 'Valg 2027', state: 'confirmed' })).toEqual([
		'title',
		'state'
	]);
});
