import { describe, expect, test } from 'vitest';
import { areasOf, inCharge, ownerOf, takesOn, unitRefusal, type UnitFacts } from './unit';

const TODAY = '2026-11-20';
const unit = (id: string, facts: Partial<UnitFacts> = {}): UnitFacts => ({
	id,
	nameNb: id,
	active: true,
	isSwitchboard: false,
	serviceAreas: [],
	validFrom: null,
	validUntil: null,
	successorId: null,
	leaderId: null,
	deputyIds: [],
	...facts
});
/** Kultur and skole become oppvekst on 1 January. */
const kultur = unit('kultur', {
	serviceAreas: ['kultur og fritid'],
	validUntil: '2026-12-31',
	successorId: 'oppvekst'
});
const oppvekst = unit('oppvekst', { validFrom: '2027-01-01' });
const torget = unit('torget', { isSwitchboard: true, serviceAreas: ['annet'] });
const all = [kultur, oppvekst, torget];
const refused = (one: UnitFacts, others = all) => unitRefusal(one, others, TODAY)?.refused ?? null;

describe('a unit that is merged', () => {
	test('takes on what is new until its last day, and the next one from its first', () => {
		expect(takesOn(kultur, '2026-12-31')).toBe(true);
		expect(takesOn(kultur, '2027-01-01')).toBe(false);
		expect(takesOn(oppvekst, '2026-12-31')).toBe(false);
		expect(takesOn(oppvekst, '2027-01-01')).toBe(true);
		expect(takesOn({ ...oppvekst, active: false }, '2027-01-01')).toBe(false);
	});

	test('leaves its service areas to its successor that day', () => {
		expect(ownerOf('kultur og fritid', all, '2026-12-31')?.id).toBe('kultur');
		expect(ownerOf('kultur og fritid', all, '2027-01-01')?.id).toBe('oppvekst');
		expect(areasOf(oppvekst, all, '2027-01-01')).toEqual(['kultur og fritid']);
		expect(areasOf(kultur, all, '2027-01-01')).toEqual([]);
		expect(ownerOf('skole', all, TODAY)).toBeUndefined();
	});

	test('a ring of successors owns nothing, and ends', () => {
		const one = unit('one', {
			serviceAreas: ['skole'],
			validUntil: '2026-01-01',
			successorId: 'two'
		});
		const two = unit('two', { validUntil: '2026-01-01', successorId: 'one' });
		expect(ownerOf('skole', [one, two], TODAY)).toBeUndefined();
	});
});

describe('a unit cannot be', () => {
	test('fine as it is', () => {
		for (const one of all) expect(refused(one)).toBeNull();
	});
	test.each<[string, UnitFacts, string]>([
		['called what another is', unit('ny', { nameNb: 'KULTUR' }), 'staff_unit_name_taken'],
		[
			'led by one person twice',
			unit('ny', { leaderId: 'a', deputyIds: ['a'] }),
			'units_deputy_twice'
		],
		['deputised by one twice', unit('ny', { deputyIds: ['a', 'a'] }), 'units_deputy_twice'],
		['the switchboard and end', { ...torget, validUntil: '2026-12-31' }, 'staff_unit_switchboard'],
		['the switchboard and off', { ...torget, active: false }, 'staff_unit_switchboard'],
		[
			'over before it begins',
			unit('ny', { validFrom: '2027-01-01', validUntil: '2026-12-01' }),
			'units_until_before'
		],
		['ended without an heir', { ...kultur, successorId: null }, 'units_successor_missing'],
		['its own heir', { ...kultur, successorId: 'kultur' }, 'units_successor_not_there'],
		[
			'ended before its heir begins',
			{ ...kultur, validUntil: '2026-12-30' },
			'units_successor_not_there'
		],
		['inherited without an end', { ...kultur, validUntil: null }, 'units_until_missing'],
		[
			'given areas before it begins',
			{ ...oppvekst, serviceAreas: ['skole'] },
			'units_areas_too_early'
		],
		[
			'postponed when it is to inherit',
			{ ...oppvekst, validFrom: '2027-02-01' },
			'units_heir_needed'
		],
		['switched off when it is to inherit', { ...oppvekst, active: false }, 'units_heir_needed']
	])('%s', (_, one, expected) => expect(refused(one)).toBe(expected));

	test('…but one that owns nothing may end without an heir', () => {
		expect(refused({ ...kultur, serviceAreas: [], successorId: null })).toBeNull();
	});
});

test('who is in charge: the leader, the first deputy who is there, nobody', () => {
	const lead = { leaderId: 'kari', deputyIds: ['ola', 'eli'] };
	expect(inCharge(lead, () => true)).toBe('kari');
	expect(inCharge(lead, (id) => id !== 'kari')).toBe('ola');
	expect(inCharge(lead, (id) => id === 'eli')).toBe('eli');
	expect(inCharge(lead, () => false)).toBeNull();
	expect(inCharge({ ...lead, leaderId: null }, () => true)).toBe('ola');
});
