import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { browser, pushService } from '../../../../test/support/pushService';
import { incident } from '../../../../test/support/published';
import { config } from '../../database/config.server';
import { connect, databasePath } from '../../database/connection.server';
import { write } from '../../database/database.server';
import { LILLEVIK } from '../../kommune/kommune';
import { putKommune } from '../../kommune/kommune.server';
import { pushDelivery } from '../push.server';
import { pushLetter } from './message';
import { subscribe, unsubscribe } from './subscriptions.server';
import { transport } from '../../outbox/push/transport.server';
import { tryBrowser } from './tryOut.server';

await useTemporaryDatabase();
const service = await pushService('http1', ({ path }) => ({
	status: path.endsWith('gone') ? 410 : 201
}));
process.env.PUSH_ALLOW_HOSTS = service.host;
const way = transport({ allowed: () => config().pushAllowHosts, ca: service.ca });
afterAll(() => {
	way.close();
	service.close();
	delete process.env.PUSH_ALLOW_HOSTS;
});

/** What of a browser stands anywhere in the database's file, also in what was deleted from it. */
async function traces({ endpoint, keys }: ReturnType<typeof browser>['subscription']) {
	const own = await connect('write');
	await own.client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
	own.close();
	const file = readFileSync(databasePath()!);
	return [endpoint, keys.p256dh, keys.auth].filter((part) => file.includes(part));
}

async function warn() {
	const all = { areaIds: null, kind: 'vann_borte', severity: 'hverdag' } as const;
	const { key, payload } = pushLetter(incident({ expiresAt: Date.now() + 3_600_000 }), 'nb', [all]);
	const about = { id: key, key, payload, attempts: 1, createdAt: Date.now(), cursor: null };
	const letter = { ...about, delivery: 'push' };
	const { signal } = new AbortController();
	await pushDelivery(way.post).deliver(letter, signal, () => Promise.resolve());
}

test('a browser that leaves, or is no more, leaves not a byte behind', async () => {
	await write((tx) => putKommune(tx, LILLEVIK, null));
	const [leaving, gone] = ['leaving', 'gone'].map((name) => browser(service.origin, name));
	const { endpoint } = leaving!.subscription;
	for (const { subscription } of [leaving!, gone!])
		expect(await subscribe({ subscription, areas: ['nes'] })).toBeUndefined();
	expect(await tryBrowser({ endpoint }, way.post)).toBeUndefined();
	expect(await traces(gone!.subscription)).toHaveLength(3);
	await warn();
	expect(await traces(gone!.subscription)).toEqual([]);
	expect(await traces(leaving!.subscription)).toHaveLength(3);
	await unsubscribe({ endpoint });
	expect(await traces(leaving!.subscription)).toEqual([]);
});
