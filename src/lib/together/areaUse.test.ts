import { expect, test } from 'vitest';
import { createArea, switchArea } from '../areas/editing.server';
import { areaById } from '../areas/areas.server';
import { reader, write } from '../database/database.server';
import { may } from '../staff/rights';
import { pushSubscription } from '../public/tables.server';
import { actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { deleteArea, useOf } from './areaUse.server';

await useTemporaryDatabase();
const admin = actor('administrator');

async function area(name: string): Promise<string> {
	const phrases = { nb: `på ${name}`, nn: `på ${name}`, en: `at ${name}` };
	const rest = { geometry: null, streets: null, households: null, residents: null, sourceId: null };
	return String(await createArea(admin, { name, kind: 'place', phrases, active: true, ...rest }));
}

test('an area that nobody knows can be deleted', async () => {
	const id = await area('Vik');
	expect(await deleteArea(admin, id)).toBeUndefined();
	expect(await areaById(reader, id)).toBeNull();
	expect(await deleteArea(admin, id)).toEqual({ refused: 'areas_gone' });
});

test('an area that residents have chosen cannot', async () => {
	const id = await area('Nes');
	const at = { createdAt: 1, renewedAt: 1 };
	await write((tx) =>
		tx.insert(pushSubscription).values({
			...{ id: 's', endpoint: 'https://push.test/1', origin: 'https://push.test', ...at },
			...{ p256dh: 'p', auth: 'a' },
			...{ locale: 'nb', areaIds: [id], topics: [] }
		})
	);
	expect(await useOf(reader, id)).toEqual({ messages: 0, subscriptions: 1, grants: 0 });
	expect(await deleteArea(admin, id)).toEqual({ refused: 'areas_used' });
});

test('a right that is limited to an area holds when it is archived', async () => {
	const id = await area('Holmen');
	const duty = actor('dutyOfficer', { areaIds: [id] });
	await switchArea(admin, id, false);
	expect(may(duty, 'publish crisis message', { areaIds: [id] })).toBe(true);
	expect(may(duty, 'publish crisis message', { areaIds: ['elsewhere'] })).toBe(false);
});
