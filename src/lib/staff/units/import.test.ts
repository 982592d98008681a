import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { useTemporaryDatabase } from '../../../../test/support/database';
import type { Actor } from '../actor';
import { actorById } from '../actors.server';
import { demoUser, fillDemo } from '../demo.server';
import { grant } from '../tables.server';
import { unitById, units } from '../units.server';
import { decode, readCsv } from './csv';
import { saveUnit } from './administer.server';
import { importUnits, previewUnits } from './import.server';
import { undoImport } from './undoImport.server';
import { EXAMPLE, readUnitTable } from './unitTable';

await useTemporaryDatabase();
let admin: Actor;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'none', at: 0 }));
	admin = (await actorById(reader, demoUser('admin'), Date.now()))!;
});

describe('a table as text', () => {
	test.each([
		[
			'semicolons',
			'a;b,c\n1;2',
			[
				['a', 'b,c'],
				['1', '2']
			]
		],
		[
			'commas',
			'a,b\r\n1,"2, og 3"',
			[
				['a', 'b'],
				['1', '2, og 3']
			]
		],
		[
			'tabs, from Excel',
			'a\tb\n1\t2\n',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		[
			'quotes in quotes',
			'a;b\n"Si ""hei""";x',
			[
				['a', 'b'],
				['Si "hei"', 'x']
			]
		],
		[
			'a quote within a cell',
			'a;b\n5" rør;x',
			[
				['a', 'b'],
				['5" rør', 'x']
			]
		],
		[
			'empty rows',
			'a;b\n\n;\n1;2',
			[
				['a', 'b'],
				['1', '2']
			]
		]
	])('with %s', (_, text, expected) => {
		expect(readCsv(text).map(({ cells }) => cells)).toEqual(expected);
	});

	test('knows its lines, also after a cell of several', () => {
		expect(readCsv('a;b\n"to\nlinjer";x\n\ny;z').map(({ line }) => line)).toEqual([1, 2, 5]);
	});

	test('is read whether it is UTF-8 or what Excel writes', () => {
		const latin = new Uint8Array([...'Bl\xE5b\xE6r\x967'].map((one) => one.charCodeAt(0)));
		expect(decode(latin)).toBe('Blåbær–7');
		expect(decode(new TextEncoder().encode('\uFEFFBlåbær'))).toBe('Blåbær');
	});

	test('any text is read without a fall', () => {
		fc.assert(fc.property(fc.string(), (text) => void readUnitTable(text)));
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...'navn;"\n,9–15'), { maxLength: 60 }), (parts) => {
				readUnitTable(`navn;åpningstid\n${parts.join('')}`);
			})
		);
	});
});

const faults = (table: string) =>
	readUnitTable(table).faults.map(({ line, refused }) => [line, refused]);

describe('a table of units', () => {
	test('says on which line what is wrong', () => {
		expect(faults('')).toEqual([[1, 'units_table_empty']]);
		expect(faults('telefon\n1')).toEqual([[1, 'units_table_head']]);
		expect(faults('navn;farge\nSkole;')).toEqual([[1, 'units_table_column']]);
		const table = [
			'navn;e-post;telefon;åpningstid;tjenesteområder',
			'Skole;ikke en adresse;;;',
			';a@b.no;;;',
			'Vei;a@b.no;ring meg;15-9;vei og trafikk',
			'',
			'Park;a@b.no;;etter avtale;hagestell',
			'vei;a@b.no;;;',
			'Kai;a@b.no;;;annet;for mye'
		];
		expect(faults(table.join('\n'))).toEqual([
			[2, 'staff_email_invalid'],
			[3, 'staff_name_missing'],
			[4, 'staff_phone_wrong'],
			[4, 'calendar_hours_reversed'],
			[6, 'calendar_hours_unreadable'],
			[6, 'units_table_area'],
			[8, 'units_table_cells']
		]);
		expect(faults('navn;ansvar\nA;annet\nB;Annet\na;')).toEqual([
			[3, 'units_table_twice'],
			[4, 'units_table_twice']
		]);
	});

	test('says it in words, in every language', () => {
		for (const locale of ['nb', 'nn', 'en'] as const)
			for (const fault of readUnitTable('navn;farge;ansvar\nSkole;;x').faults)
				expect(translator(locale).refusal(fault)).toMatch(/farge|«x»|“x”/);
	});

	test('that we show as an example is one', () => expect(faults(EXAMPLE)).toEqual([]));

	test('makes new units, changes those there are, and leaves what it does not say', async () => {
		const table = [
			'navn;e-post;telefon;åpningstid;ansvar',
			'servicetorget;;55 50 00 01;mandag–fredag 10–14;annet',
			'Næring;naring@lillevik.test;;;',
			'Kirkegård;kirke@lillevik.test;;tirsdag 10–12;'
		].join('\n');
		const plan = await previewUnits(reader, table);
		expect(plan.rows.map(({ is }) => is)).toEqual(['changed', 'same', 'new']);
		expect((await importUnits(admin, table)).faults).toEqual([]);
		expect(await unitById(reader, 'servicetorget')).toMatchObject({
			nameNb: 'servicetorget',
			email: 'servicetorg@lillevik.test',
			phone: '55 50 00 01',
			hours: { week: { 0: [{ from: '10:00', to: '14:00' }] }, seasons: [{ name: 'Sommer' }] }
		});
		expect((await units(reader)).map(({ nameNb }) => nameNb)).toContain('Kirkegård');
		const again = await previewUnits(reader, table);
		expect(again.rows.map(({ is }) => is)).toEqual(['same', 'same', 'same']);
	});

	test('keeps nothing when one line stands in the way', async () => {
		const ended = 'navn;e-post\nBåthavn;b@lillevik.test\nHR;ikke en adresse';
		expect((await importUnits(admin, ended)).faults).toHaveLength(1);
		const homeless = 'navn;e-post\nBåthavn;b@lillevik.test\nBrygge;';
		expect((await importUnits(admin, homeless)).faults).toMatchObject([
			{ line: 3, refused: 'units_table_email' }
		]);
		expect((await units(reader)).map(({ nameNb }) => nameNb)).not.toContain('Båthavn');
	});
});

describe('a table that was a mistake', () => {
	const TABLE =
		'navn;e-post;telefon\nFeil;feil@lillevik.test;\nNæring;;12 34 56 78\nEnda en;enda@lillevik.test;';
	const brief = async () =>
		(await units(reader)).map(({ nameNb, phone, active }) => ({ nameNb, phone, active }));

	test('is undone at once, the units it made too', async () => {
		const before = await brief();
		const { id, faults } = await importUnits(admin, TABLE);
		expect(faults).toEqual([]);
		expect((await brief()).length).toBeGreaterThan(before.length);
		expect(await undoImport(admin, id!)).toBeUndefined();
		expect(await brief()).toEqual(before);
		expect(await undoImport(admin, id!)).toMatchObject({ refused: 'units_undo_late' });
	});

	test('leaves a unit that somebody works in, out of use', async () => {
		const { id } = await importUnits(admin, TABLE);
		const made = (await units(reader)).find(({ nameNb }) => nameNb === 'Feil')!;
		await write((tx) =>
			tx.insert(grant).values({
				...{ id: 'g', userId: admin.id, role: 'caseworker' as const, unitId: made.id },
				...{ givenAt: 0 }
			})
		);
		expect(await undoImport(admin, id!)).toBeUndefined();
		expect(await unitById(reader, made.id)).toMatchObject({ active: false });
		expect((await brief()).some(({ nameNb }) => nameNb === 'Enda en')).toBe(false);
	});

	test('is not undone over what somebody has written since', async () => {
		const { id } = await importUnits(admin, 'navn;e-post\nNy her;ny@lillevik.test');
		const { id: unitId, version } = (await units(reader)).find(
			({ nameNb }) => nameNb === 'Ny her'
		)!;
		await saveUnit(admin, { id: unitId, version }, { phone: '99999999' });
		expect(await undoImport(admin, id!)).toMatchObject({ refused: 'units_undo_late' });
		expect(await unitById(reader, unitId)).toMatchObject({ active: true, phone: '99999999' });
	});
});
