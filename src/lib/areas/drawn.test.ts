import { describe, expect, test } from 'vitest';
import { drawnLines, type Drawn } from './area';
import { drawnFault, drawnFrom, drawnOutline } from './drawn';
import { areaIdsWithin } from './overlap';

const square = (lat: number, lon: number, size = 0.01): Drawn => [
	[lat, lon],
	[lat, lon + size],
	[lat + size, lon + size],
	[lat + size, lon]
];
const HERE = square(60.41, 5.2);

test.each<[string, Drawn, ReturnType<typeof drawnFault>]>([
	['a square', HERE, null],
	['a triangle', HERE.slice(1), null],
	['two corners', HERE.slice(2), 'few'],
	['nothing', [], 'few'],
	['three corners on a line', [HERE[0]!, [60.415, 5.205], HERE[2]!], 'few'],
	['an hourglass', [HERE[0]!, HERE[2]!, HERE[1]!, HERE[3]!], 'crosses'],
	['latitude and longitude in each other’s place', HERE.map(([a, b]) => [b, a]), 'outside']
])('%s: %j', (_, drawn, fault) => {
	expect(drawnFault(drawn)).toBe(fault);
});

test('what is drawn is the same after it has been a field in a form', () => {
	expect(drawnFrom(drawnLines(HERE))).toEqual(HERE);
	expect(drawnFrom('60,4182 5,1904\nkaia\n60.4 5.2')).toEqual([[60.4182, 5.1904]]);
});

describe('who lives where somebody drew', () => {
	const at = (id: string, drawn: Drawn) => ({ id, geometry: drawnOutline(drawn) });
	test.each<[string, Drawn, boolean]>([
		['the same ground', HERE, true],
		['a corner of it', square(60.418, 5.208), true],
		['a spot within it', square(60.414, 5.204, 0.001), true],
		['all around it', square(60.4, 5.19, 0.05), true],
		[
			'straight across it',
			[
				[60.405, 5.204],
				[60.405, 5.205],
				[60.425, 5.205],
				[60.425, 5.204]
			],
			true
		],
		['beside it', square(60.41, 5.22), false],
		[
			'within its frame, and not it',
			[
				[60.4199, 5.2],
				[60.41999, 5.2],
				[60.41999, 5.2001]
			],
			true
		]
	])('%s', (_, ground, touched) => {
		expect(areaIdsWithin(HERE, [at('there', ground)])).toEqual(touched ? ['there'] : []);
	});

	test('an area that nobody has outlined may be there', () => {
		expect(areaIdsWithin(HERE, [{ id: 'somewhere', geometry: null }])).toEqual(['somewhere']);
	});

	test('frames that meet are not ground in common', () => {
		const corner: Drawn = [
			[60.41, 5.2],
			[60.41, 5.21],
			[60.42, 5.21]
		];
		const other: Drawn = [
			[60.4105, 5.2],
			[60.42, 5.2],
			[60.42, 5.2095]
		];
		expect(areaIdsWithin(corner, [at('there', other)])).toEqual([]);
	});
});
