import { beforeAll, expect, test } from 'vitest';
import { actor, granted } from '../../../test/support/actors';
import { areaOf, messageOf } from '../../../test/support/crisis';
import { useTemporaryDatabase } from '../../../test/support/database';
import { setUp } from '../../../test/support/smsGateway';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { mailSubscriber } from '../public/mail/tables.server';
import { unheard } from '../staff/alerts/waysUnset.server';
import { demoUser, fillDemo as fillStaff } from '../staff/demo.server';
import { unreached } from './unreached.server';

await useTemporaryDatabase();
beforeAll(() =>
	write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
	})
);

const subscriber = {
	...{ id: newId(), address: 'kari@eksempel.test', locale: 'nb', areaIds: [], topics: [] },
	...{ confirmedAt: 1, askAt: 1, endsAt: 1, manageToken: 'a', createdAt: 1 }
};

const vakt = { ...actor(), id: demoUser('vakt'), grants: [granted('dutyOfficer')] };
const admin = { ...actor(), id: demoUser('admin'), grants: [granted('administrator')] };
const coming = {
	kind: 'vann_borte' as const,
	message: { ...messageOf('vann_borte', 'first', 'known'), areas: [areaOf('Nes', 'på')] },
	incidentId: null
};

test('whoever publishes is told that nothing is set up, and whom to ask', async () => {
	const unset = await unreached(reader, vakt, coming);
	expect(unset).toMatchObject({ n: 0, ways: ['email', 'sms'], mine: false });
	expect(unset?.others).toContain('Anders Lunde');
	expect(await unreached(reader, admin, coming)).toMatchObject({ mine: true });
	expect(await unheard(reader, vakt)).not.toBeNull();
});

test('those who asked for a way that is not set up are counted, and nobody outside is in an exercise', async () => {
	await write((tx) => tx.insert(mailSubscriber).values(subscriber));
	expect(await unreached(reader, vakt, coming)).toMatchObject({ n: 1 });
	const played = { ...coming, exerciseId: newId() };
	expect(await unreached(reader, vakt, played)).toMatchObject({ n: 0 });
});

test('one way that is not set up matters to those who asked for it, and to nobody else', async () => {
	await setUp('link', 'https://sms.test');
	expect(await unreached(reader, vakt, coming)).toMatchObject({ n: 1, ways: ['email'] });
	expect(await unheard(reader, vakt)).toBeNull();
	await write((tx) => tx.delete(mailSubscriber));
	expect(await unreached(reader, vakt, coming)).toBeNull();
});
