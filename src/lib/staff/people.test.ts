import { describe, expect, test } from 'vitest';
import { isRefused } from '$lib/i18n/refusal';
import {
	givingRefusal,
	newGrant,
	sameGrant,
	switchingOffRefusal,
	takingRefusal,
	type GrantRequest
} from './people';

const NOW = Date.UTC(2026, 10, 20);
const asked = (request: Partial<GrantRequest>): GrantRequest => ({
	role: 'editor',
	unitId: null,
	kinds: [],
	until: null,
	...request
});
const refusedWith = (request: Partial<GrantRequest>) => {
	const made = newGrant(asked(request), NOW);
	return isRefused(made) ? made.refused : null;
};

describe('a grant', () => {
	test.each<[string, Partial<GrantRequest>, string | null]>([
		['an editor needs nothing more', { role: 'editor' }, null],
		['a caseworker belongs to a unit', { role: 'caseworker' }, 'staff_grant_unit_missing'],
		['a caseworker of a unit is fine', { role: 'caseworker', unitId: 'skole' }, null],
		[
			'technical duty is always limited, or it would get every kind by an empty form',
			{ role: 'technicalDuty' },
			'staff_grant_kinds_missing'
		],
		['technical duty for a kind is fine', { role: 'technicalDuty', kinds: ['vann_borte'] }, null],
		['a duty officer may have every kind', { role: 'dutyOfficer' }, null],
		['a grant cannot have ended', { until: NOW }, 'staff_grant_until_past'],
		[
			'the last administrator must not end by the clock',
			{ role: 'administrator', until: NOW + 1 },
			'staff_grant_administrator_until'
		]
	])('%s', (_claim, request, refusal) => {
		expect(refusedWith(request)).toBe(refusal);
	});

	test('drops limits that mean nothing for the role', () => {
		const made = newGrant(asked({ role: 'editor', unitId: 'skole', kinds: ['vann_borte'] }), NOW);
		expect(made).toMatchObject({ unitId: null, kinds: null });
		const everyKind = newGrant(asked({ role: 'dutyOfficer' }), NOW);
		expect(everyKind).toMatchObject({ kinds: null });
	});

	test('is the same whatever order the kinds are in and whenever it ends', () => {
		const grant = (kinds: string[], until: number | null) =>
			({ role: 'dutyOfficer', unitId: null, areaIds: null, kinds, until }) as const;
		expect(sameGrant(grant(['a', 'b'], null), grant(['b', 'a'], 5))).toBe(true);
		expect(sameGrant(grant(['a'], null), grant(['a', 'b'], null))).toBe(false);
	});
});

describe('administrators', () => {
	test('neither give nor take their own administrator role', () => {
		expect(givingRefusal('anders', 'anders', 'administrator')?.refused).toBe(
			'staff_own_administrator'
		);
		expect(takingRefusal('anders', 'anders', 'administrator', 3)?.refused).toBe(
			'staff_own_administrator'
		);
		expect(givingRefusal('anders', 'anders', 'editor')).toBeNull();
		expect(takingRefusal('anders', 'anders', 'editor', 0)).toBeNull();
	});

	test.each([
		[0, 'staff_last_administrator'],
		[1, undefined]
	])('with %i others, another can be taken or switched off: %s', (others, refusal) => {
		expect(takingRefusal('anders', 'hilde', 'administrator', others)?.refused).toBe(refusal);
		const hilde = { id: 'hilde', isAdministrator: true };
		expect(switchingOffRefusal('anders', hilde, others)?.refused).toBe(refusal);
	});

	test('cannot switch themselves off', () => {
		const anders = { id: 'anders', isAdministrator: false };
		expect(switchingOffRefusal('anders', anders, 5)?.refused).toBe('staff_own_switch_off');
	});
});
