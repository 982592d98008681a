import { beforeAll, describe, expect, test } from 'vitest';
import { auditEntries } from '$lib/audit/read.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { useTemporaryDatabase } from '../../../../test/support/database';
import type { Actor } from '../actor';
import { actorById } from '../actors.server';
import { demoUser, fillDemo } from '../demo.server';
import { switchboard, unitById } from '../units.server';
import { createUnit, saveUnit, switchUnit } from './administer.server';
import { lastChange, undoUnit } from './changes.server';

await useTemporaryDatabase();
let admin: Actor;
let hilde: Actor;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'none', at: 0 }));
	const known = (mailbox: string) => actorById(reader, demoUser(mailbox), Date.now());
	admin = (await known('admin'))!;
	hilde = (await known('hilde.fossum'))!;
});

const entry = async () => (await auditEntries(reader, { limit: 1 })).entries[0];
const read = async (id: string) => (await unitById(reader, id))!;
const areasOf = async (id: string) => (await read(id)).serviceAreas;
const details = {
	nameNb: 'Kirkegård',
	nameNn: '',
	email: 'k@lillevik.test',
	phone: '',
	serviceAreas: []
};

describe('a unit', () => {
	test('is made, takes over a service area from its owner, and is in the log', async () => {
		const id = await createUnit(admin, { ...details, serviceAreas: ['annet'] });
		if (isRefused(id)) throw new Error(id.refused);
		expect(await areasOf(id)).toEqual(['annet']);
		expect((await switchboard(reader)).serviceAreas).toEqual([]);
		expect(await entry()).toMatchObject({ action: 'staff.createUnit', subject: id });
		expect(await createUnit(admin, { ...details, nameNb: 'KIRKEGÅRD' })).toEqual({
			refused: 'staff_unit_name_taken'
		});
		await saveUnit(admin, { id, version: 1 }, { ...details, phone: '12 34 56 78' });
		expect((await entry())?.details).toMatchObject({ changed: ['phone', 'serviceAreas'] });
	});

	test('is switched off and on, but never the switchboard', async () => {
		expect(await switchUnit(admin, 'kultur', false)).toBeUndefined();
		expect((await read('kultur')).active).toBe(false);
		expect(await switchUnit(admin, 'kultur', true)).toBeUndefined();
		expect(await switchUnit(admin, 'servicetorget', false)).toEqual({
			refused: 'staff_unit_switchboard'
		});
		expect(await switchUnit(admin, 'finnes-ikke', false)).toEqual({ refused: 'staff_unit_gone' });
	});

	test('that two change at once keeps what the first one wrote, and says who it was', async () => {
		const { version } = await read('skole');
		await saveUnit(hilde, { id: 'skole', version }, { phone: '11 11 11 11' });
		expect(await saveUnit(admin, { id: 'skole', version }, { phone: '22 22 22 22' })).toEqual({
			refused: 'units_changed_meanwhile',
			args: { name: 'Hilde Fossum' }
		});
		expect((await read('skole')).phone).toBe('11 11 11 11');
	});

	test('that is saved as it was is not changed', async () => {
		const { id, version, ...same } = await read('plan');
		await saveUnit(admin, { id, version }, { phone: same.phone, email: same.email });
		expect((await read('plan')).version).toBe(version);
	});

	test('is led by people who are here', async () => {
		const { version } = await read('plan');
		const gone = { refused: 'staff_person_gone' };
		expect(await saveUnit(admin, { id: 'plan', version }, { leaderId: 'nobody' })).toEqual(gone);
		expect(await saveUnit(admin, { id: 'plan', version }, { deputyIds: ['nobody'] })).toEqual(gone);
	});

	test('that does not exist cannot be saved or undone', async () => {
		const gone = { refused: 'staff_unit_gone' };
		expect(await saveUnit(admin, { id: 'x', version: 1 }, {})).toEqual(gone);
		expect(await undoUnit(admin, 'x', 1)).toEqual(gone);
	});
});

describe('a change', () => {
	test('is undone with what it took from others, and done again', async () => {
		const { version } = await read('helse');
		const wanted = { serviceAreas: ['helse og omsorg', 'NAV/sosial'] as const };
		await saveUnit(admin, { id: 'helse', version }, { serviceAreas: [...wanted.serviceAreas] });
		expect(await areasOf('nav')).toEqual([]);
		expect(await lastChange(reader, 'helse')).toMatchObject({
			by: admin.name,
			fields: ['serviceAreas']
		});
		expect(await undoUnit(hilde, 'helse', version + 1)).toBeUndefined();
		expect(await areasOf('helse')).toEqual(['helse og omsorg']);
		expect(await areasOf('nav')).toEqual(['NAV/sosial']);
		expect(await entry()).toMatchObject({ action: 'staff.undoUnit' });
		await undoUnit(hilde, 'helse', version + 2);
		expect(await areasOf('nav')).toEqual([]);
	});

	test('is not undone when one of the units has been changed since', async () => {
		const { version } = await read('naring');
		await saveUnit(admin, { id: 'naring', version }, { serviceAreas: ['næring', 'personal/HR'] });
		const hr = await read('hr');
		await saveUnit(hilde, { id: 'hr', version: hr.version }, { phone: '33 33 33 33' });
		expect(await undoUnit(admin, 'naring', version + 1)).toEqual({ refused: 'units_undo_late' });
		expect(await undoUnit(admin, 'naring', version)).toMatchObject({
			refused: 'units_changed_meanwhile'
		});
	});

	test('is not undone when the name has been taken meanwhile', async () => {
		const { version, nameNb } = await read('beredskap');
		await saveUnit(admin, { id: 'beredskap', version }, { nameNb: 'Trygghet' });
		await createUnit(admin, { ...details, nameNb });
		expect(await undoUnit(admin, 'beredskap', version + 1)).toEqual({
			refused: 'staff_unit_name_taken'
		});
		expect((await read('beredskap')).nameNb).toBe('Trygghet');
	});
});
