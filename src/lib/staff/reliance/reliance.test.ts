import { expect, test } from 'vitest';
import { byPerson, onlyOne, type Reliance, type RelianceKind } from './reliance';

const thing = (personId: string, kind: RelianceKind): Reliance => ({
	...{ personId, kind },
	...{ name: '', count: 1, href: '/' }
});
const people = [
	{ id: 'a', name: 'Anders' },
	{ id: 'b', name: 'Berit' },
	{ id: 'c', name: 'Cato' }
];

test('those on whom most would stop come first, and whoever nothing hangs on is left out', () => {
	const found = [
		thing('a', 'views'),
		thing('a', 'rules'),
		thing('b', 'assigned'),
		thing('b', 'unit')
	];
	const [first, second, ...none] = byPerson(people, found);
	expect(first).toMatchObject({ person: { name: 'Berit' }, stops: [{ kind: 'unit' }] });
	expect(second?.waits.map(({ kind }) => kind)).toEqual(['rules', 'views']);
	expect(none).toEqual([]);
});

test.each([
	[[], null],
	[['a'], 'a'],
	[['a', 'b'], null]
])('of %j the only one is %s', (holders, one) => {
	expect(onlyOne(holders)).toBe(one);
});
