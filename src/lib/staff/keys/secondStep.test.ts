import { describe, expect, test } from 'vitest';
import { actor } from '../../../../test/support/actors';
import { ROLE_KEYS } from '../rights';
import { GRACE, opensOverdue, owed, secondStepNeeded } from './secondStep';

const NOW = Date.UTC(2026, 10, 20);
const bare = { demo: false, has: false, dueAt: NOW + 1, method: 'password' } as const;

test('those who warn people, administer or delete need a second step, and nobody in the demo', () => {
	const needing = (demo: boolean) =>
		ROLE_KEYS.filter((role) => secondStepNeeded(actor(role), { demo }));
	expect(needing(false)).toEqual([
		'dutyOfficer',
		'technicalDuty',
		'crisisLeader',
		'archivist',
		'administrator'
	]);
	expect(needing(true)).toEqual([]);
});

describe('a duty officer', () => {
	test.each([
		['who has a passkey owes nothing', { ...bare, has: true, dueAt: 0 }, null],
		['who has some days left', bare, { dueAt: NOW + 1, overdue: false }],
		['whose time is up', { ...bare, dueAt: NOW }, { dueAt: NOW, overdue: true }],
		[
			'whose time is up, signed in by the directory',
			{ ...bare, dueAt: NOW, method: 'directory' as const },
			{ dueAt: NOW, overdue: false }
		],
		['who was never told', { ...bare, dueAt: null }, { dueAt: NOW + GRACE, overdue: false }],
		['in the demo', { ...bare, demo: true, dueAt: 0 }, null]
	])('%s', (_who, known, expected) => {
		expect(owed(actor('dutyOfficer'), known, NOW)).toEqual(expected);
	});
});

test.each([
	['/intern', true],
	['/intern/krise', true],
	['/intern/krise/ny/[kind]', true],
	['/intern/vakt', true],
	['/intern/min-side/kode', true],
	['/intern/kriseplan', false],
	['/intern/innstillinger/personer', false],
	['/intern/henvendelser', false]
])('when the time is up, %s is open: %s', (route, open) => {
	expect(opensOverdue(route)).toBe(open);
});
