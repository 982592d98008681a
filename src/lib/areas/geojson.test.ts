import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGeoJson } from './geojson';
import type { Choices, Reading } from './reading';
import { atOnce } from './steps';

const CHOICES: Choices = {
	kind: 'place',
	name: '',
	nameProperty: null,
	system: 'told',
	swapped: false
};
const read = (source: string, choices: Partial<Choices> = {}): Reading =>
	atOnce(readGeoJson(source, { ...CHOICES, ...choices }));

type Pair = [number, number];
const SQUARE: Pair[] = [
	[5.1, 60.1],
	[5.2, 60.1],
	[5.2, 60.2],
	[5.1, 60.2],
	[5.1, 60.1]
];
/** A file with a line per ring, as QGIS writes it: the first ring of the first feature is line 5. */
function file(rings: unknown[], { type = 'Polygon', name = 'Nes' as unknown, crs = '' } = {}) {
	return `{
"type": "FeatureCollection", ${crs}
"features": [
{ "type": "Feature", "properties": { "navn": ${JSON.stringify(name)} }, "geometry": { "type": "${type}", "coordinates": [
${rings.map((ring) => JSON.stringify(ring)).join(',\n')}
] } }
] }`;
}
const told = ({ faults }: Reading) => faults.map(({ line, refused }) => [line, refused]);

describe('a file that is not JSON is explained by line and column', () => {
	test.each([
		['', 1, 1, 'areas_file_empty'],
		['  \n ', 2, 2, 'areas_file_empty'],
		['{"type": "Feature",\n  "geometry": NaN }', 2, 15, 'areas_json_value'],
		['{"a": [1, -Infinity]}', 1, 11, 'areas_json_value'],
		['{"a": [1,\n2 3]}', 2, 3, 'areas_json_comma'],
		['{"a": 1,}', 1, 9, 'areas_json_key'],
		['{a: 1}', 1, 2, 'areas_json_key'],
		['{"a" 1}', 1, 6, 'areas_json_colon'],
		['{"a": [1, 2', 1, 12, 'areas_json_cut'],
		['{"a": "no end}', 1, 7, 'areas_json_quote'],
		['{"a": "\\x"}', 1, 7, 'areas_json_string'],
		['{"a": 01}', 1, 7, 'areas_json_value'],
		['{"a": 1} x', 1, 10, 'areas_json_after'],
		['['.repeat(70), 1, 65, 'areas_json_deep']
	])('%j', (source, line, column, refused) => {
		expect(read(source).faults[0]).toMatchObject({ line, column, refused });
	});

	test('with the line itself shown, as much of it as helps', () => {
		const long = `{"a": "${'x'.repeat(500)}", "b": NaN, "c": "${'y'.repeat(500)}"}`;
		const { excerpt = '' } = read(long).faults[0]!;
		expect(excerpt).toMatch(/^….*"b": NaN, .*…$/);
		expect(excerpt.length).toBeLessThan(90);
	});

	test('and what is JSON is read as JSON.parse reads it', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 5 }), (json) => {
				const [fault] = read(json).faults;
				expect(fault?.refused).not.toMatch(/areas_json/);
			})
		);
	});
});

describe('a fault in an area is explained by its line', () => {
	const with5 = (change: (ring: unknown[]) => unknown[]) => file([change([...SQUARE])]);
	test.each([
		['no outline', file([]), 4, 'areas_geometry_missing'],
		['an empty ring', file([[]]), 4, 'areas_ring_short'],
		[
			'two corners',
			file([
				[
					[5, 60],
					[5.1, 60],
					[5, 60]
				]
			]),
			5,
			'areas_ring_short'
		],
		['an open ring', with5((ring) => ring.slice(0, -1)), 5, 'areas_ring_open'],
		[
			'null for a number',
			with5((ring) => [...ring.slice(0, 2), [5, null], ...ring.slice(2)]),
			5,
			'areas_position'
		],
		['a text for a number', with5((ring) => ['5,60', ...ring]), 5, 'areas_position'],
		[
			'a point in Denmark',
			file([
				[
					[9.5, 55.1],
					[9.6, 55.1],
					[9.6, 55.2],
					[9.5, 55.1]
				]
			]),
			5,
			'areas_outside_norway'
		],
		[
			'a ring on a line',
			file([
				[
					[5, 60],
					[5.1, 60],
					[5.2, 60],
					[5, 60]
				]
			]),
			5,
			'areas_ring_flat'
		],
		[
			'a bow tie',
			file([
				[
					[5, 60],
					[5.1, 60.1],
					[5.1, 60],
					[5, 60.1],
					[5, 60]
				]
			]),
			5,
			'areas_ring_crosses'
		],
		[
			'a hole outside',
			file([
				SQUARE,
				[
					[7, 61],
					[7.1, 61],
					[7.1, 61.1],
					[7, 61]
				]
			]),
			6,
			'areas_hole_outside'
		],
		['a line', file(SQUARE, { type: 'LineString' }), 4, 'areas_geometry_type'],
		['no name', file([SQUARE], { name: '' }), 4, 'areas_name_missing'],
		[
			'a name that cannot be seen',
			file([SQUARE], { name: '\u200b\u0000' }),
			4,
			'areas_name_missing'
		]
	])('%s', (_what, source, line, refused) => {
		expect(told(read(source))).toEqual([[line, refused]]);
	});

	test('the crossing is told where it is, at the line of the side that crosses', () => {
		const ring = '[5, 60],\n[5.2, 60.2],\n[5.2, 60],\n[5, 60.2],\n[5, 60]';
		const { faults } = read(`{"type":"Polygon","coordinates":[[\n${ring}\n]]}`);
		expect(faults[0]).toMatchObject({
			line: 1,
			refused: 'areas_name_missing'
		});
		expect(faults[1]).toMatchObject({
			line: 2,
			refused: 'areas_ring_crosses',
			args: { place: '60.10000, 5.10000' }
		});
	});

	test('two hundred are listed, the rest are counted', () => {
		const feature = '{"type":"Feature","properties":{"navn":"x"},"geometry":null}';
		const source = `{"type":"FeatureCollection","features":[${Array(250).fill(feature).join()}]}`;
		const { faults, moreFaults } = read(source);
		expect([faults.length, moreFaults]).toEqual([200, 50]);
	});
});

describe('a file that is something else says what it is', () => {
	test.each([
		['[1, 2]', 'areas_geojson_type'],
		['{"type": "Topology"}', 'areas_topojson'],
		['{"type": "FeatureCollection", "features": []}', 'areas_geojson_empty'],
		[
			`{"type":"FeatureCollection","features":[${Array(5001).fill('{}').join()}]}`,
			'areas_too_many'
		],
		[
			file([SQUARE], {
				crs: '"crs": {"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::27391"}},'
			}),
			'areas_system_unknown'
		],
		[file([SQUARE.map(([x, y]) => [y, x])]), 'areas_swapped'],
		[file([SQUARE.map(([x, y]) => [x * 60_000, y * 110_000])]), 'areas_projected']
	])('%.60s', (source, refused) => {
		expect(read(source).faults.map((fault) => fault.refused)).toEqual([refused]);
	});
});

describe('what can only be meant in one way is mended, and told', () => {
	const outline = [[SQUARE]];

	test('a ring the wrong way round, and points that stand twice', () => {
		const doubled = [...SQUARE].reverse().flatMap((point) => [point, point]);
		const { shapes, notes, faults } = read(file([doubled]));
		expect(faults).toEqual([]);
		expect(shapes[0]?.geometry?.coordinates[0]?.[0]).toHaveLength(5);
		expect(notes.map(({ refused }) => refused)).toEqual([
			'areas_note_repeated',
			'areas_note_turned'
		]);
	});

	test('latitude before longitude, when a person has said so', () => {
		const { shapes } = read(file([SQUARE.map(([x, y]) => [y, x])]), { swapped: true });
		expect(shapes[0]?.geometry?.coordinates).toEqual(outline);
	});

	test('several surfaces of one name are one area', () => {
		const feature = (navn: string) =>
			JSON.stringify({
				type: 'Feature',
				properties: { navn },
				geometry: { type: 'Polygon', coordinates: [SQUARE] }
			});
		const { shapes, notes } = read(
			`{"type":"FeatureCollection","features":[${feature('Sone 1')},${feature('sone 1')}]}`
		);
		expect(shapes.map(({ name }) => name)).toEqual(['Sone 1']);
		expect(shapes[0]?.geometry?.coordinates).toHaveLength(2);
		expect(notes).toEqual([{ refused: 'areas_note_merged', args: { count: 1 } }]);
	});

	test('heights are left out, and holes and several polygons are kept', () => {
		const hole = [
			[5.12, 60.12],
			[5.12, 60.18],
			[5.18, 60.18],
			[5.12, 60.12]
		];
		const high = SQUARE.map(([x, y]) => [x, y, 12.5]);
		const { shapes } = read(file([[high, hole], [SQUARE]], { type: 'MultiPolygon' }));
		expect(shapes[0]?.geometry?.coordinates).toEqual([[SQUARE, hole], [SQUARE]]);
	});
});

test('a file in UTM 32 or 33, named as people name them, ends up in the same place', () => {
	// Bergen torg by the Norwegian mapping authority's own converter: 60.3944 N, 5.3251 E
	const near = ([lon, lat]: number[]) => [lon!.toFixed(3), lat!.toFixed(3)];
	const square = (x: number, y: number) => [
		[x, y],
		[x + 50, y],
		[x + 50, y + 50],
		[x, y]
	];
	for (const [name, x, y] of [
		['urn:ogc:def:crs:EPSG::25832', 297_500, 6_700_500],
		['EPSG:25832', 297_500, 6_700_500]
	] as const) {
		const crs = `"crs": {"type":"name","properties":{"name":"${name}"}},`;
		const { shapes, notes, faults } = read(file([square(x, y)], { crs }));
		expect(faults).toEqual([]);
		expect(notes[0]?.refused).toBe('areas_note_system');
		const [lon, lat] = near(shapes[0]!.geometry!.coordinates[0]![0]![0]!);
		expect(Number(lon)).toBeCloseTo(5.32, 1);
		expect(Number(lat)).toBeCloseTo(60.39, 1);
	}
});

test('the likeliest property is the name, and another can be chosen', () => {
	const source = file([SQUARE]).replace(
		'"navn"',
		'"OBJTYPE": "sone", "id": 7, "SONENAVN": "Sone 7", "x"'
	);
	const { shapes, properties } = read(source);
	expect(shapes[0]?.name).toBe('Sone 7');
	expect(properties.map(({ key }) => key)).toEqual(['SONENAVN', 'id', 'OBJTYPE', 'x']);
	expect(read(source, { nameProperty: 'id' }).shapes[0]?.name).toBe('7');
});

test('a hostile name is only a name', () => {
	for (const name of [
		'__proto__',
		'<script>alert(1)</script>',
		"Robert'); DROP TABLE area;--",
		'æøå 🚰',
		'constructor'
	])
		expect(read(file([SQUARE], { name })).shapes[0]?.name).toBe(name);
	expect(read(file([SQUARE]).replace('"navn"', '"__proto__"')).shapes[0]?.name).toBe('Nes');
});

/** A coast with so many points around a circle, in and out like a gear. */
function coast(points: number): number[][] {
	const ring = Array.from({ length: points }, (_, i) => {
		const [angle, radius] = [(i / points) * 2 * Math.PI, 0.3 + (i % 2) * 1e-6];
		return [6 + radius * Math.cos(angle), 61 + (radius / 2) * Math.sin(angle)];
	});
	return [...ring, ring[0]!];
}

test('more than 100 000 points are simplified, with the loss told', () => {
	const { shapes, notes, faults } = read(file([coast(150_000)]));
	expect(faults).toEqual([]);
	const [note] = notes.filter(({ refused }) => refused === 'areas_note_simplified');
	expect(note?.args).toMatchObject({ before: 150_001 });
	expect(shapes[0]!.geometry!.coordinates[0]![0]!.length).toBeLessThan(100_000);
});

test('a file of 20 MB is read in steps, none longer than a blink', () => {
	const features = Array.from({ length: 500 }, (_, i) =>
		JSON.stringify({
			type: 'Feature',
			properties: { navn: `Krets ${i}` },
			geometry: { type: 'Polygon', coordinates: [coast(1000)] }
		})
	);
	const source = `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`;
	expect(source.length).toBeGreaterThan(18_000_000);
	const steps = readGeoJson(source, CHOICES);
	let longest = 0;
	let last;
	do {
		const began = performance.now();
		last = steps.next();
		longest = Math.max(longest, performance.now() - began);
	} while (!last.done);
	expect(last.value.faults).toEqual([]);
	expect(last.value.shapes).toHaveLength(500);
	expect(longest).toBeLessThan(200);
});
