import { describe, expect, test } from 'vitest';
import type { Role } from '../rights';
import { grantsFromGroups, type Mapping } from './grantsFromGroups';

const UNITS = [
	{ id: 'skole', active: true },
	{ id: 'nedlagt', active: false }
];
const mapping = (value: string, role: Role, changes: Partial<Mapping> = {}): Mapping => ({
	...{ id: `${value}-${role}`, value, role, unitId: null, kinds: null, approvedBy: null },
	...changes
});
const given = (groups: string[], ...mappings: Mapping[]) =>
	grantsFromGroups(groups, mappings, UNITS).map(({ role, unitId, kinds, directoryMappingId }) =>
		[role, unitId, kinds?.join() ?? null, directoryMappingId].filter(Boolean).join(' ')
	);

describe('groups give', () => {
	test.each<[string, string[], Mapping[], string[]]>([
		['nothing without a mapping', ['a'], [], []],
		['nothing to whoever is in another group', ['b'], [mapping('a', 'editor')], []],
		['nothing for a name that is only alike', ['A'], [mapping('a', 'editor')], []],
		['the role of the group', ['a'], [mapping('a', 'editor')], ['editor a-editor']],
		[
			'each role once, by the first mapping',
			['a', 'b'],
			[mapping('a', 'editor'), mapping('b', 'editor')],
			['editor a-editor']
		],
		[
			'several roles',
			['a'],
			[mapping('a', 'editor'), mapping('a', 'archivist')],
			['editor a-editor', 'archivist a-archivist']
		],
		[
			'a role in a unit',
			['a'],
			[mapping('a', 'caseworker', { unitId: 'skole' })],
			['caseworker skole a-caseworker']
		],
		['no caseworker of no unit', ['a'], [mapping('a', 'caseworker')], []],
		['nothing in a closed unit', ['a'], [mapping('a', 'caseworker', { unitId: 'nedlagt' })], []],
		['nothing in a unit that is gone', ['a'], [mapping('a', 'caseworker', { unitId: 'x' })], []],
		[
			'no right to warn before a second administrator agrees',
			['a'],
			[mapping('a', 'dutyOfficer')],
			[]
		],
		['no administrator before that either', ['a'], [mapping('a', 'administrator')], []],
		[
			'the right to warn after that',
			['a'],
			[mapping('a', 'dutyOfficer', { approvedBy: 'hilde' })],
			['dutyOfficer a-dutyOfficer']
		],
		[
			'no technical duty for every kind, even approved',
			['a'],
			[mapping('a', 'technicalDuty', { approvedBy: 'hilde' })],
			[]
		],
		[
			'technical duty for its kinds',
			['a'],
			[mapping('a', 'technicalDuty', { approvedBy: 'hilde', kinds: ['vann_borte'] })],
			['technicalDuty vann_borte a-technicalDuty']
		]
	])('%s', (_name, groups, mappings, expected) => {
		expect(given(groups, ...mappings)).toEqual(expected);
	});
});
