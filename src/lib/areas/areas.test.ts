import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { beforeEach, describe, expect, test } from 'vitest';
import { config } from '$lib/database/config.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { useTemporaryDatabase } from '../../../test/support/database';
import type { AreaContent } from './area';
import { areaFrom } from './areaForm';
import { areaById, areas, wholeAreas } from './areas.server';
import {
	createArea,
	moveArea,
	restoreVersion,
	saveArea,
	savePhrases,
	switchArea,
	versionsOf
} from './editing.server';
import {
	comparisonOf,
	importById,
	readImport,
	rereadImport,
	saveImport,
	undoImport
} from './imports.server';
import type { Choices } from './reading';
import { area, areaImport } from './tables.server';
import { layWhole } from './whole.server';

await useTemporaryDatabase();

const ADMIN = { id: 'demo-admin', name: 'Anders Lunde' };
const CHOICES: Choices = {
	kind: 'pressureZone',
	name: '',
	nameProperty: null,
	system: 'told',
	swapped: false
};
const CONTENT: AreaContent = {
	name: 'Nes',
	kind: 'place',
	phrases: { nb: 'på Nes', nn: 'på Nes', en: 'at Nes' },
	geometry: null,
	streets: null,
	households: null,
	residents: null,
	active: true,
	sourceId: null
};
const never = async () => false;
const bytes = (words: string) => new TextEncoder().encode(words);
const refused = (result: unknown) => (isRefused(result) ? result.refused : result);
const names = async () =>
	(await areas(reader)).map(({ name, active }) => `${name}${active ? '' : ' (archived)'}`);

async function read(words: string, choices: Partial<Choices> = {}): Promise<string> {
	const id = await readImport(ADMIN, 'soner.csv', bytes(words), { ...CHOICES, ...choices });
	if (isRefused(id)) throw new Error(id.refused);
	return id;
}
async function save(id: string, archives = false) {
	const { mark } = await comparisonOf(reader, (await importById(reader, id))!);
	return saveImport(ADMIN, id, mark, archives);
}

beforeEach(async () => {
	await write(async (tx) => {
		await tx.delete(area);
		await tx.delete(areaImport);
	});
});

describe('a file of areas', () => {
	test('changes nothing until somebody says yes, and then all of it at once', async () => {
		const id = await read('Sone 1;Nesveien 1–45\nSone 2;Kaia');
		expect(await names()).toEqual([]);
		expect(await save(id)).toBeUndefined();
		expect(await names()).toEqual(['Sone 1', 'Sone 2']);
		expect(refused(await save(id))).toBe('areas_import_gone');
	});

	test('with a fault in it cannot be saved', async () => {
		const id = await read('Sone 1;Nesveien\nSone 2;12');
		expect(refused(await save(id))).toBe('areas_import_faults');
		expect(await names()).toEqual([]);
	});

	test('is looked over again when the areas changed after the preview', async () => {
		const id = await read('Sone 1;Nesveien');
		const { mark } = await comparisonOf(reader, (await importById(reader, id))!);
		await createArea(ADMIN, { ...CONTENT, kind: 'pressureZone', name: 'Sone 1' });
		expect(refused(await saveImport(ADMIN, id, mark, false))).toBe('areas_import_moved');
	});

	test('can be taken back: what it made goes, what it changed becomes what it was', async () => {
		await save(await read('Sone 1;Nesveien\nSone 2;Kaia'));
		const id = await read('Sone 1;Nesveien 1–9\nSone 3;Strandgata');
		await save(id, true);
		expect(await names()).toEqual(['Sone 1', 'Sone 2 (archived)', 'Sone 3']);
		expect(await undoImport(ADMIN, id, never)).toBe(0);
		expect(await names()).toEqual(['Sone 1', 'Sone 2']);
		const [first] = await wholeAreas(reader);
		expect(first?.streets).toEqual([{ street: 'Nesveien' }]);
		expect(refused(await undoImport(ADMIN, id, never))).toBe('areas_import_gone');
	});

	test('leaves, when it is taken back, what somebody changed since, and archives what was used', async () => {
		const id = await read('Sone 1;Nesveien\nSone 2;Kaia');
		await save(id);
		const [first, second] = await areas(reader);
		await savePhrases(ADMIN, [{ id: first!.id, phrases: CONTENT.phrases }]);
		const isUsed = async (_tx: unknown, areaId: string) => areaId === second!.id;
		expect(await undoImport(ADMIN, id, isUsed)).toBe(1);
		expect(await names()).toEqual(['Sone 1', 'Sone 2 (archived)']);
	});

	test('can be read in another way without being sent again', async () => {
		const swapped =
			'{"type":"Feature","properties":{"navn":"Nes"},"geometry":{"type":"Polygon","coordinates":[[[60.1,5.1],[60.1,5.2],[60.2,5.2],[60.1,5.1]]]}}';
		const id = await read(swapped);
		expect((await importById(reader, id))?.reading?.faults[0]?.refused).toBe('areas_swapped');
		await rereadImport(id, { ...CHOICES, swapped: true });
		expect((await importById(reader, id))?.reading).toMatchObject({
			faults: [],
			shapes: [{ name: 'Nes' }]
		});
	});

	test.each([
		['', 'areas_file_missing'],
		['x'.repeat(20 * 1024 * 1024 + 1), 'areas_file_large']
	])('of the wrong size is refused', async (words, why) => {
		expect(refused(await readImport(ADMIN, 'x', bytes(words), CHOICES))).toBe(why);
	});

	test.each([
		[bytes('PK\u0003\u0004'), 'areas_file_zip'],
		[bytes('<?xml version="1.0"?><kml/>'), 'areas_file_xml']
	])('of another kind says which', async (file, why) => {
		const id = await readImport(ADMIN, 'x', file, CHOICES);
		expect((await importById(reader, String(id)))?.reading?.faults[0]?.refused).toBe(why);
	});

	test('in Windows-1252 is read, and says so', async () => {
		const latin1 = Uint8Array.from([...'Sone 1;Øvre Strandgate'].map((sign) => sign.charCodeAt(0)));
		const id = await readImport(ADMIN, 'x.csv', latin1, CHOICES);
		const { reading } = (await importById(reader, String(id)))!;
		expect(reading?.notes[0]?.refused).toBe('areas_note_latin1');
		expect(reading?.shapes[0]?.streets?.[0]?.street).toBe('Øvre Strandgate');
	});

	test('of twenty megabytes holds nobody up', async () => {
		const ring = Array.from({ length: 1000 }, (_, i) => [
			6 + 0.3 * Math.cos(i / 160),
			61 + 0.1 * Math.sin(i / 160)
		]);
		const feature = (i: number) =>
			JSON.stringify({
				type: 'Feature',
				properties: { navn: `Sone ${i}` },
				geometry: { type: 'Polygon', coordinates: [[...ring.slice(0, 990), ring[0]]] }
			});
		const file = bytes(
			`{"type":"FeatureCollection","features":[${Array.from({ length: 500 }, (_, i) => feature(i)).join(',\n')}]}`
		);
		expect(file.length).toBeGreaterThan(18e6);
		let longest = 0;
		let last = performance.now();
		const watch = setInterval(() => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}, 1);
		const id = await readImport(ADMIN, 'stor.geojson', file, CHOICES);
		clearInterval(watch);
		expect((await importById(reader, String(id)))?.reading?.shapes).toHaveLength(500);
		expect(longest).toBeLessThan(400);
	});
});

describe('an area', () => {
	const create = async (content: Partial<AreaContent> = {}) =>
		String(await createArea(ADMIN, { ...CONTENT, ...content }));

	test('that two change at once keeps what the first wrote', async () => {
		const id = await create();
		expect(await saveArea(ADMIN, id, 1, { ...CONTENT, households: 10 })).toBeUndefined();
		expect(refused(await saveArea(ADMIN, id, 1, { ...CONTENT, households: 20 }))).toBe(
			'areas_moved'
		);
		expect((await areaById(reader, id))?.households).toBe(10);
	});

	test('has its former versions, and can become one of them again', async () => {
		const id = await create();
		await saveArea(ADMIN, id, 1, { ...CONTENT, name: 'Neset' });
		expect(await restoreVersion(ADMIN, id, 1)).toBeUndefined();
		expect(await areaById(reader, id)).toMatchObject({ name: 'Nes', version: 3 });
		expect((await versionsOf(reader, id)).map(({ version }) => version)).toEqual([2, 1]);
	});

	test('has a name of its own among those of its kind in use', async () => {
		const id = await create();
		expect(refused(await createArea(ADMIN, { ...CONTENT, name: 'NES' }))).toBe('areas_name_taken');
		expect(isRefused(await createArea(ADMIN, { ...CONTENT, kind: 'circuit' }))).toBe(false);
		await switchArea(ADMIN, id, false);
		await create();
		expect(refused(await switchArea(ADMIN, id, true))).toBe('areas_name_taken');
	});

	test('changes places with the next of its kind', async () => {
		await create({ name: 'A' });
		await create({ name: 'Zone', kind: 'pressureZone' });
		const id = await create({ name: 'B' });
		await moveArea(ADMIN, id, true);
		expect(await names()).toEqual(['B', 'Zone', 'A']);
		await moveArea(ADMIN, id, true);
		expect(await names()).toEqual(['B', 'Zone', 'A']);
	});

	test('that is the whole kommune stays', async () => {
		await write((tx) =>
			tx.insert(area).values({ ...CONTENT, id: 'all', position: 0, whole: true })
		);
		expect(refused(await switchArea(ADMIN, 'all', false))).toBe('areas_whole_stays');
	});

	test('drawn before there were holes keeps its outline', async () => {
		const polygon: [number, number][] = [
			[60.1, 5.1],
			[60.1, 5.2],
			[60.2, 5.2],
			[60.1, 5.1]
		];
		await write((tx) => tx.insert(area).values({ ...CONTENT, id: 'old', position: 0, polygon }));
		const client = createClient({ url: config().databaseUrl });
		const statements = readFileSync(join(import.meta.dirname, 'triggers.sql'), 'utf8');
		await client.executeMultiple(statements);
		await client.executeMultiple(statements);
		client.close();
		expect((await areaById(reader, 'old'))?.geometry).toEqual({
			type: 'MultiPolygon',
			coordinates: [[polygon.map(([lat, lon]) => [lon, lat])]]
		});
	});
});

describe('a form of an area', () => {
	const form = (fields: Record<string, string>) => {
		const sent = new FormData();
		for (const [name, value] of Object.entries({ name: 'Nes', kind: 'place', ...fields }))
			sent.set(name, value);
		return areaFrom(sent, ['nb', 'nn', 'en', 'se'], null);
	};
	const faults = (fields: Record<string, string>) => {
		const read = form(fields);
		return 'faults' in read
			? Object.entries(read.faults).map(([field, why]) => [field, why.refused])
			: [];
	};

	test.each<[Record<string, string>, [string, string][]]>([
		[{}, []],
		[{ name: ' \u0000' }, [['name', 'areas_form_name_missing']]],
		[{ 'phrase-nb': 'på Nes' }, [['phrase-nn', 'areas_phrase_missing']]],
		[{ 'phrase-nb': 'Nes', 'phrase-nn': 'på Nes' }, [['phrase-nb', 'areas_phrase_preposition']]],
		[{ households: 'ca. 1 240' }, [['households', 'areas_form_count']]],
		[{ households: '-1' }, [['households', 'areas_form_count']]],
		[{ streets: 'Kaia\n\n12' }, [['streets', 'areas_form_street_name']]],
		[{ outline: '60.1' }, [['outline', 'areas_typed_point']]]
	])('%j', (fields, expected) => {
		expect(faults(fields)).toEqual(expected);
	});

	test('may say numbers as they are written, and phrases in the languages of residents', () => {
		expect(form({ households: '1 240', 'phrase-se': 'Nesas' })).toMatchObject({
			content: { households: 1240, phrases: { se: 'Nesas' } }
		});
	});
});

test('a new kommune has one area that is all of it, also after a restart', async () => {
	await write((tx) => tx.delete(area));
	await layWhole();
	await layWhole();
	expect((await areas(reader)).map(({ whole, hasOutline }) => [whole, hasOutline])).toEqual([
		[true, false]
	]);
});
