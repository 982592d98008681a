import { describe, expect, test } from 'vitest';
import { setup, type SetupFacts } from './setup';

const ALL: SetupFacts = {
	kommuneNamed: true,
	administrators: 2,
	securedAdministrators: 2,
	units: 5,
	switchboardHours: true,
	outlineDrawn: true,
	areas: 3,
	mailOut: true,
	smsOut: true,
	publishers: 4,
	approvers: 1,
	shifts: 8,
	krisepakkePrinted: true
};
const left = (facts: Partial<SetupFacts>) =>
	setup({ ...ALL, ...facts })
		.steps.filter(({ done }) => !done)
		.map(({ key }) => key);

describe('setting up a kommune', () => {
	test('is over when everything is there', () => {
		expect(setup(ALL).ready).toBe(true);
		expect(left({})).toEqual([]);
	});

	test.each<[string, Partial<SetupFacts>, string]>([
		['nobody has said which kommune it is', { kommuneNamed: false }, 'kommune'],
		[
			'one administrator could lock everybody out',
			{ administrators: 1, securedAdministrators: 1 },
			'administrators'
		],
		['an administrator has only a password', { securedAdministrators: 1 }, 'secured'],
		['no mail can leave', { mailOut: false }, 'mail'],
		['only the switchboard is there', { units: 1 }, 'units'],
		['nobody knows when it is open', { switchboardHours: false }, 'hours'],
		['a CAP message would have no outline', { outlineDrawn: false }, 'areas'],
		['a message would be for no named place', { areas: 0 }, 'areas'],
		['one person alone may warn', { publishers: 1 }, 'people'],
		['nobody can be the second person', { approvers: 0 }, 'people'],
		['nobody has the watch', { shifts: 0 }, 'duty'],
		['the plan does not exist on paper', { krisepakkePrinted: false }, 'krisepakke']
	])('is not over while %s', (_why, facts, key) => {
		expect(left(facts)).toEqual([key]);
		expect(setup({ ...ALL, ...facts }).ready).toBe(false);
	});

	test('SMS can come later', () => {
		expect(left({ smsOut: false })).toEqual(['sms']);
		expect(setup({ ...ALL, smsOut: false }).ready).toBe(true);
	});
});
