import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressFrom, areasOf } from './areasOf';
import { compared } from './comparison';
import { phraseFault, proposedPhrase } from './phrases';
import type { Choices } from './reading';
import { readStreetList } from './streetList';
import { holdsHouse, streetEntries, streetKey, streetWords, type StreetEntry } from './streets';
import { streetsWithout } from './streetsWithout';

describe('a line of a street list', () => {
	test.each([
		['Strandgata', [{ street: 'Strandgata' }]],
		['Nesveien 1–45 oddetall', [{ street: 'Nesveien', from: 1, to: 45, side: 'odd' }]],
		['Nesveien 2-38, partall', [{ street: 'Nesveien', from: 2, to: 38, side: 'even' }]],
		['Nesveien 1 til 9 (ulike)', [{ street: 'Nesveien', from: 1, to: 9, side: 'odd' }]],
		['Nesveien oddetall', [{ street: 'Nesveien', side: 'odd' }]],
		['Skolegata 12 B', [{ street: 'Skolegata', from: 12, to: 12 }]],
		[
			'Kaigata 3, 5 og 7–11',
			[
				{ street: 'Kaigata', from: 3, to: 3 },
				{ street: 'Kaigata', from: 5, to: 5 },
				{ street: 'Kaigata', from: 7, to: 11 }
			]
		],
		['17. mai-gata 4', [{ street: '17. mai-gata', from: 4, to: 4 }]],
		['Kong Haakon 7s gate', [{ street: 'Kong Haakon 7s gate' }]],
		['Øvre  Strandvei', [{ street: 'Øvre Strandvei' }]]
	])('%s', (line, entries) => {
		expect(streetEntries(line)).toEqual(entries);
	});

	test.each([
		['45', 'areas_street_name'],
		['–', 'areas_street_name'],
		['Nesveien 45–1', 'areas_street_range'],
		['Nesveien 1–45 på sjøsiden', 'areas_street_unclear'],
		['<img src=x>', 'areas_street_unclear']
	])('%s is refused', (line, refused) => {
		expect(streetEntries(line)).toMatchObject({ refused });
	});

	test('is the same when it is written out and read again', () => {
		const side = fc.constantFrom(undefined, 'odd' as const, 'even' as const);
		const house = fc.integer({ min: 1, max: 400 });
		fc.assert(
			fc.property(side, house, house, (one, a, b) => {
				const entry = {
					street: 'Øvre Strandvei',
					from: Math.min(a, b),
					to: Math.max(a, b),
					...(one && { side: one })
				};
				expect(streetEntries(streetWords(entry))).toEqual([entry]);
			})
		);
	});
});

describe('a list of streets', () => {
	const choices: Choices = {
		kind: 'streets',
		name: 'Nes',
		nameProperty: null,
		system: 'told',
		swapped: false
	};
	const read = (source: string, name = 'Nes') => readStreetList(source, { ...choices, name });

	test('pasted, is for the area that is named beside it', () => {
		const { shapes, faults } = read('Strandgata\r\n\n Nesveien 1–45 oddetall\nStrandgata');
		expect(faults).toEqual([]);
		expect(shapes).toMatchObject([
			{ name: 'Nes', streets: [{ street: 'Strandgata' }, { street: 'Nesveien' }] }
		]);
	});

	test('from a spreadsheet, has the area first', () => {
		const { shapes } = read(
			'Sone;Gate;Fra;Til;Side\n"Sone 1";Nesveien;1;45;oddetall\nSone 1;Kaia;;;\nSone 2\tSkolegata 2–8',
			''
		);
		expect(shapes.map(({ name, streets }) => [name, streets?.map(streetWords)])).toEqual([
			['Sone 1', ['Nesveien 1–45 oddetall', 'Kaia']],
			['Sone 2', ['Skolegata 2–8']]
		]);
	});

	test('with street and numbers only is for the area beside it', () => {
		expect(read('Nesveien;1;45;partall').shapes[0]?.streets).toEqual([
			{ street: 'Nesveien', from: 1, to: 45, side: 'even' }
		]);
	});

	test('has its faults told by line', () => {
		const { faults } = read('Strandgata\n12\nNesveien 9–1');
		expect(faults.map(({ line, refused }) => [line, refused])).toEqual([
			[2, 'areas_street_name'],
			[3, 'areas_street_range']
		]);
		expect(read('Strandgata', '').faults[0]).toMatchObject({
			line: 1,
			refused: 'areas_list_name_missing'
		});
		expect(read(' \n').faults[0]?.refused).toBe('areas_file_empty');
	});
});

test.each([
	['Nesveien', 'Nesvegen', true],
	['Nesveien', 'nesv.', true],
	['Strandgata', 'Strand gt', true],
	['Strandgaten', 'Strandgata', true],
	['Strandgata', 'Strandveien', false],
	['Nesveien', 'Øvre Nesvei', false]
])('%s and %s are one street: %s', (one, other, same) => {
	expect(streetKey(one) === streetKey(other)).toBe(same);
});

test('a house is in a range when its number and its side are', () => {
	const entry = { street: 'Nesveien', from: 1, to: 45, side: 'odd' as const };
	const held = (number: number | null) => holdsHouse(entry, 'Nesvegen', number);
	expect([1, 45, 2, 47, null].map(held)).toEqual([true, true, false, false, true]);
});

test.each([
	['Nesveien 13 B', 'Nesveien', 13],
	['nesveien13b, 5650 Lillevik', 'nesveien', 13],
	['Nesveien, 13, 5650', 'Nesveien', 13],
	['Nesveien 13 5650 Lillevik', 'Nesveien', 13],
	['Nesveien nr. 13 H0201', 'Nesveien', 13],
	['Nesveien 13 leilighet 4', 'Nesveien', 13],
	['13 Nesveien', 'Nesveien', 13],
	['Nesveien, Lillevik', 'Nesveien', null],
	['Nesveien 13-15', 'Nesveien 13-15', null],
	['17. mai-gata', '17. mai-gata', null],
	['17. mai-gata 4.', '17. mai-gata', 4],
	['Kong Haakon 7s gate', 'Kong Haakon 7s gate', null],
	['Kong Haakon 7s gate 4', 'Kong Haakon 7s gate', 4]
])('who writes «%s» lives in %s, number %j', (written, street, number) => {
	expect(addressFrom(written)).toEqual({ street, number, point: null });
});

describe('which areas hold an address', () => {
	const square = [
		[
			[5, 60],
			[5.2, 60],
			[5.2, 60.2],
			[5, 60.2],
			[5, 60]
		],
		[
			[5.08, 60.08],
			[5.08, 60.12],
			[5.12, 60.12],
			[5.12, 60.08],
			[5.08, 60.08]
		]
	];
	const base = { active: true, whole: false, geometry: null, streets: null };
	const areas = [
		{ ...base, id: 'drawn', geometry: { type: 'MultiPolygon' as const, coordinates: [square] } },
		{
			...base,
			id: 'listed',
			streets: [{ street: 'Nesveien', from: 1, to: 45, side: 'odd' as const }]
		},
		{ ...base, id: 'archived', active: false, streets: [{ street: 'Nesveien' }] },
		{ ...base, id: 'all', whole: true }
	];
	test.each([
		['Nesveien 45', ['listed', 'all']],
		['nesvegen 3 b', ['listed', 'all']],
		['Nesveien 44', ['all']],
		['Nesveien', ['listed', 'all']],
		['60.05, 5.05', ['drawn', 'all']],
		['60,05 5,05', ['drawn', 'all']],
		['60.1, 5.1', ['all']]
	])('%s', (words, ids) => {
		expect(areasOf(addressFrom(words)!, areas).map(({ id }) => id)).toEqual(ids);
	});

	test.each(['', ' ', '12', '\u200b', '?'])('%j is no address', (words) => {
		expect(addressFrom(words)).toBeNull();
	});
});

test('a file is compared by the id in it, then by name', () => {
	const known = (id: string, name: string, more = {}) => ({
		id,
		name,
		kind: 'pressureZone' as const,
		whole: false,
		active: true,
		sourceId: null,
		geometry: null,
		streets: [{ street: id }],
		...more
	});
	const shape = (name: string, street: string, sourceId: string | null = null) => ({
		name,
		sourceId,
		line: 1,
		geometry: null,
		streets: [{ street }]
	});
	const areas = [
		known('a', 'Sone A', { sourceId: '1' }),
		known('b', 'Sone B'),
		known('c', 'Sone C'),
		known('d', 'Sone D', { active: false }),
		known('e', 'Sone E'),
		{ ...known('place', 'Sone F'), kind: 'place' as const },
		{ ...known('all', 'Hele kommunen', { whole: true }), kind: 'place' as const }
	];
	const shapes = [
		shape('Sone A2', 'a', '1'),
		shape('SONE b', 'b'),
		shape('Sone C', 'c'),
		shape('Sone D', 'd'),
		shape('Sone F', 'f'),
		shape('Hele kommunen', 'g')
	];
	const { created, changed, unchanged, absent } = compared(shapes, areas, 'pressureZone');
	expect(created.map(({ name }) => name)).toEqual(['Sone F']);
	expect(changed.map(({ area, what }) => [area.id, what])).toEqual([
		['a', ['name']],
		['b', ['name']],
		['d', ['back']],
		['all', ['streets']]
	]);
	expect(unchanged.map(({ area }) => area.id)).toEqual(['c']);
	expect(absent.map(({ id }) => id)).toEqual(['e']);
	const without = compared([], areas, 'place').absent;
	expect(
		without.map(({ id }) => id),
		'the whole kommune stays'
	).toEqual(['place']);
});

test.each([
	['Nes', 'place', 'på Nes', 'at Nes'],
	['Fjellgrend', 'place', 'i Fjellgrend', 'in Fjellgrend'],
	['Storelva', 'place', 'ved Storelva', 'by Storelva'],
	['Fv. 42', 'place', 'langs Fv. 42', 'along Fv. 42'],
	['Holmen', 'circuit', 'på Holmen', 'at Holmen'],
	['Lillevik skole', 'institution', 'ved Lillevik skole', 'at Lillevik skole'],
	['Trykksone 2', 'pressureZone', 'i trykksone 2', 'in Trykksone 2']
] as const)('%s is proposed as «%s»', (name, kind, norwegian, english) => {
	expect(proposedPhrase(name, kind, 'nb')).toBe(norwegian);
	expect(proposedPhrase(name, kind, 'en')).toBe(english);
	expect(phraseFault(norwegian, 'nb')).toBeNull();
});

test.each([
	['på Nes', 'nb', null],
	['', 'nb', null],
	['Nes', 'nb', 'areas_phrase_preposition'],
	['i', 'nb', 'areas_phrase_preposition'],
	['på Nes.', 'nb', 'areas_phrase_stop'],
	['w Nes', 'pl', null],
	['langs Fv. 42', 'nn', null]
])('the phrase %j in %s', (phrase, language, fault) => {
	expect(phraseFault(phrase, language)).toBe(fault);
});

describe('streets less those that are left out', () => {
	test.each<[StreetEntry, StreetEntry, StreetEntry[]]>([
		[{ street: 'Nesveien' }, { street: 'Nesvegen' }, []],
		[{ street: 'Nesveien' }, { street: 'Kaigata' }, [{ street: 'Nesveien' }]],
		[{ street: 'Nesveien', from: 1, to: 9 }, { street: 'Nesveien' }, []],
		[
			{ street: 'Nesveien', from: 1, to: 99, side: 'odd' },
			{ street: 'Nesveien', from: 20, to: 40 },
			[
				{ street: 'Nesveien', from: 1, to: 19, side: 'odd' },
				{ street: 'Nesveien', from: 41, to: 99, side: 'odd' }
			]
		]
	])('%j less %j is %j', (entry, out, left) => {
		expect(streetsWithout([entry], [out])).toEqual(left);
	});

	const entries = fc
		.record({
			from: fc.integer({ min: 1, max: 20 }),
			length: fc.integer({ min: 0, max: 20 }),
			side: fc.constantFrom('odd' as const, 'even' as const, undefined),
			whole: fc.boolean()
		})
		.map(({ from, length, side, whole }): StreetEntry => {
			return {
				street: 'Nesveien',
				...(!whole && { from, to: from + length }),
				...(side && { side })
			};
		});
	test('no house that it is for is forgotten, and none is added', () => {
		fc.assert(
			fc.property(entries, fc.array(entries, { maxLength: 3 }), (entry, out) => {
				const left = streetsWithout([entry], out);
				for (let house = 1; house <= 45; house++) {
					const holds = (some: StreetEntry[]) =>
						some.some((one) => holdsHouse(one, 'Nesveien', house));
					if (holds([entry]) && !holds(out)) expect(holds(left)).toBe(true);
					if (!holds([entry])) expect(holds(left)).toBe(false);
				}
			})
		);
	});
});
