import { expect, test } from 'vitest';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { fillDemo as fillStaff } from '../staff/demo.server';
import { makeFirstAdministrator, offerFirstRun } from '../staff/firstRun.server';
import { mailAccount } from '../mail/tables.server';
import { oneTimeCode } from '../staff/keys/tables.server';
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

test('a code that is only begun secures nobody, and a mail server that was removed sends nothing', async () => {
	const [first] = await reader.select().from(user);
	const where = { host: 'smtp.kommune.test', port: 465, security: 'tls', user: '' } as const;
	const way = { id: 'out', way: 'out', signIn: 'none', clientId: '', tokenEndpoint: '' } as const;
	await write(async (tx) => {
		await tx.insert(oneTimeCode).values({ userId: first!.id, waiting: 'sealed' });
		const server = { ...where, ...way, scope: '', changedAt: now(), removedAt: now() };
		await tx.insert(mailAccount).values(server);
	});
	expect(await done()).toEqual([]);
	await write(async (tx) => {
		await tx.update(oneTimeCode).set({ secret: 'sealed', waiting: null, confirmedAt: now() });
		await tx.update(mailAccount).set({ removedAt: null });
	});
	expect(await done()).toEqual(['secured', 'mail']);
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
