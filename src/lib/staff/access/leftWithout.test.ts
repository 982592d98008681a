import { describe, expect, test } from 'vitest';
import { granted } from '../../../../test/support/actors';
import type { Grant } from '../actor';
import { gaps, holdersUntil, leftWithout, type Holder, type Need } from './leftWithout';

const person = (id: string, ...grants: Grant[]) => ({ id, name: id, grants });
const WATER: Need = {
	about: 'kind',
	task: 'publish crisis message',
	scope: { kind: 'vann_borte' },
	name: 'Vannet er borte'
};
const FIRE: Need = { ...WATER, scope: { kind: 'brann' }, name: 'Brann' };
const SCHOOL: Need = {
	...{ about: 'unit', task: 'handle inquiries', scope: { unitId: 'skole' } },
	...{ sensitivity: 'personal', name: 'Skole' }
};
const CHILDREN: Need = {
	...SCHOOL,
	...{ scope: { unitId: 'barnevern' }, sensitivity: 'special', name: 'Barnevern' }
};
const NEEDS = [WATER, FIRE, SCHOOL, CHILDREN];

const ola = person('ola', granted('dutyOfficer'));
const terje = person('terje', granted('technicalDuty', { kinds: ['vann_borte'] }));
const silje = person('silje', granted('crisisLeader'));
const kari = person('kari', granted('caseworker', { unitId: 'skole' }));
const maren = person('maren', granted('caseworkerSpecial', { unitId: 'barnevern' }));
const router = person('amina', granted('router'));
const onCall = person('tom', granted('dutyOfficer', { onCall: true }));

describe('when somebody is away', () => {
	test.each<[string, Holder[], string, [string, string[]][]]>([
		[
			'the only duty officer leaves a fire to nobody, and water to one',
			[ola, terje],
			'ola',
			[
				['Brann', []],
				['Vannet er borte', ['terje']]
			]
		],
		['one of three leaves the fire to one', [ola, terje, silje], 'ola', [['Brann', ['silje']]]],
		['a helper leaves the water to one', [ola, terje], 'terje', [['Vannet er borte', ['ola']]]],
		['a caseworker leaves the unit', [kari, maren], 'kari', [['Skole', []]]],
		['servicetorget cannot read what a unit reads', [kari, router], 'kari', [['Skole', []]]],
		['nobody else may read barnevern’s', [maren, kari, router], 'maren', [['Barnevern', []]]],
		['somebody without rights leaves nothing', [person('ny'), ola], 'ny', []],
		['somebody who is not here leaves nothing', [ola], 'borte', []],
		[
			'what is held on call does not count',
			[ola, onCall],
			'ola',
			[
				['Vannet er borte', []],
				['Brann', []]
			]
		]
	])('%s', (_claim, people, away, expected) => {
		const found = leftWithout(holdersUntil(people, 10), away, NEEDS);
		expect(found.map(({ need, left }) => [need.name, left.map(({ id }) => id)])).toEqual(expected);
	});

	test('a right that ends before they are back is no right', () => {
		const ending = person('tom', granted('dutyOfficer', { until: 9 }));
		const left = (back: number) =>
			leftWithout(holdersUntil([ola, ending], back), 'ola', [FIRE])[0]?.left.length;
		expect([left(9), left(10)]).toEqual([1, 0]);
	});
});

test('what hangs on one person shows without anybody being away, the bare first', () => {
	const found = gaps([ola, terje, kari], NEEDS);
	expect(found.map(({ need, left }) => [need.name, left.length])).toEqual([
		['Barnevern', 0],
		['Brann', 1],
		['Skole', 1]
	]);
});

test('two halves of a right do not make one', () => {
	const half = person('half', granted('router'), granted('archivist'));
	expect(gaps([half], [SCHOOL])[0]?.left).toEqual([]);
});
