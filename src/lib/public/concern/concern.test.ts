import { expect, test } from 'vitest';
import { addressFrom } from '../../areas/areasOf';
import type { Outline } from '../../areas/area';
import { byLetter, concernOf, type Place } from './concern';

const square: Outline = {
	type: 'MultiPolygon',
	coordinates: [
		[
			[
				[5, 60],
				[6, 60],
				[6, 61],
				[5, 61],
				[5, 60]
			]
		]
	]
};
const place = (name: string, more: Partial<Place> = {}): Place => ({
	...{ name, whole: false, geometry: null, streets: null },
	...more
});
const nes = place('Nes', {
	geometry: square,
	streets: [{ street: 'Nesveien', from: 1, to: 45, side: 'odd' }, { street: 'Nesbakken' }]
});
const sentrum = place('Sentrum', {
	streets: [{ street: 'Storgata' }, { street: 'Nesveien', from: 46, to: 90 }]
});
const drawn = place('Det som er tegnet', { geometry: square });
const typed = place('ved den gamle mølla');
const kommune = place('Hele kommunen', { whole: true });

test.each([
	['in the list', 'Nesbakken 3', [nes], [], 'yes'],
	['spelled in another way', 'NESBAKKEN 3 b', [nes], [], 'yes'],
	['with its postcode', 'nesveien13b, 5650 Lillevik', [nes], [], 'yes'],
	['that is the name of the place', 'nes', [nes], [], 'yes'],
	['of two houses', 'Nesveien 13-14', [nes], [], 'unknown'],
	['on the right side of the street', 'Nesvegen 13', [nes], [], 'yes'],
	['on the other side of it', 'Nesveien 14', [nes], [], 'no'],
	['in a street that is partly in, without a number', 'Nesveien', [nes], [], 'number'],
	['in a street that is all in, without a number', 'Nesbakken', [nes], [], 'yes'],
	['listed elsewhere', 'Storgata 1', [nes], [], 'no'],
	['listed nowhere', 'Ukjentveien 1', [nes], [], 'unknown'],
	['maybe in a place that is only drawn', 'Storgata 1', [nes, drawn], [], 'unsure'],
	['maybe in a place that somebody typed', 'Ukjentveien 1', [typed], [], 'unsure'],
	['a point inside what is drawn', '60,5 5,5', [drawn], [], 'yes'],
	['a point outside it', '60,5 7,5', [drawn], [], 'no'],
	['a point, where only a list is known', '60,5 7,5', [sentrum], [], 'unsure'],
	['anywhere, when it is for the whole kommune', 'Ukjentveien 1', [kommune], [], 'all'],
	['anywhere, when no place is said', 'Ukjentveien 1', [], [], 'all'],
	['left out of the whole kommune', 'Nesbakken 3', [kommune], [nes], 'excluded'],
	['in both: what is left out is out', 'Nesbakken 3', [nes], [nes], 'excluded'],
	['in a street that is partly left out', 'Nesveien', [nes], [nes], 'number']
] as const)('an address %s: «%s»', (_where, written, places, excluded, answer) => {
	const message = { places: [...places], excluded: [...excluded] };
	const address = addressFrom(written)!;
	expect(concernOf(address, message, [nes, sentrum])).toMatchObject({ answer });
});

test.each([
	['Nesvien 13', ['Nesveien']],
	['Jeg bor i Nesveien 13', ['Nesveien']],
	['Nesveien 13-14', ['Nesveien']],
	['nesbaken', ['Nesbakken']],
	['Ukjentveien 1', []]
])('who writes «%s» may mean %j', (written, meant) => {
	const concern = concernOf(addressFrom(written)!, { places: [nes], excluded: [] }, [sentrum]);
	expect(concern).toEqual({ answer: 'unknown', meant });
});

test('streets stand under their letter, in the alphabet’s order', () => {
	const streets = ['Åsveien', 'Nesveien', 'Nesbakken', 'Øvre vei', 'Ærveien', 'nedre vei'];
	const letters = byLetter(streets.map((street) => ({ street })));
	expect(letters.map(({ letter }) => letter)).toEqual(['N', 'Æ', 'Ø', 'Å']);
	expect(letters[0]!.streets.map(({ street }) => street)).toEqual([
		'nedre vei',
		'Nesbakken',
		'Nesveien'
	]);
});
