import { expect, test } from 'vitest';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { fillDemo as fillStaff } from '../staff/demo.server';
import { makeFirstAdministrator, offerFirstRun } from '../staff/firstRun.server';
import { user } from '../staff/tables.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import { setupSoFar } from './setup.server';

await useTemporaryDatabase();

async function done(): Promise<string[]> {
	const { steps } = await setupSoFar();
	return steps.filter((step) => step.done).map(({ key }) => key);
}

test('nothing is set up when the first administrator comes in', async () => {
	const path = await offerFirstRun(reader);
	const person = { name: 'Kari', email: 'kari@kommune.test', password: 'blåbær-på-fjellet-26' };
	await makeFirstAdministrator(path!.split('/').at(-1)!, person);
	expect(await done()).toEqual([]);
});

test('a step is done when what it asks for is there, and undone when it is not', async () => {
	await write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
	});
	expect(await done()).toEqual(
		expect.arrayContaining(['kommune', 'administrators', 'units', 'areas', 'people'])
	);
	await write((tx) => tx.update(user).set({ active: false }));
	expect(await done()).not.toContain('people');
});
