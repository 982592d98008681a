import { expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import { actorById } from './actors.server';
import { DEMO_LOGINS, demoUser, fillDemo, hasDemoUsers } from './demo.server';
import { may } from './rights';
import { SERVICE_AREAS } from './serviceAreas';
import { switchboard, units } from './units.server';
import { maySee } from './visibility';

await useTemporaryDatabase();

test('Lillevik owns every service area once, and its people can do what their names say', async () => {
	expect(await hasDemoUsers(reader)).toBe(false);
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	expect(await hasDemoUsers(reader)).toBe(true);

	const owned = (await units(reader)).flatMap(({ serviceAreas }) => serviceAreas);
	expect(owned.sort()).toEqual([...SERVICE_AREAS].sort());
	expect((await switchboard(reader)).id).toBe('servicetorget');
	expect(DEMO_LOGINS.map(({ email }) => email.split('@')[0])).toEqual([
		'redaktor',
		'saksbehandler',
		'barnevern',
		'vakt',
		'teknisk',
		'leder',
		'arkiv',
		'admin'
	]);

	const colleague = (mailbox: string) => actorById(reader, demoUser(mailbox), 1);
	const technical = await colleague('teknisk');
	expect(may(technical, 'publish crisis message', { kind: 'vann_borte' })).toBe(true);
	expect(may(technical, 'publish crisis message', { kind: 'evakuering' })).toBe(false);
	const barnevern = { unitId: 'barnevern', sensitivity: 'special' } as const;
	expect(maySee(await colleague('barnevern'), barnevern)).toBe(true);
	expect(maySee(await colleague('saksbehandler'), barnevern)).toBe(false);
});
