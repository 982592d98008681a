import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../test/support/database';
import { browser, pushService, vapidClaims } from '../../../test/support/pushService';
import { incident, version } from '../../../test/support/published';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { config } from '../database/config.server';
import { reader, write } from '../database/database.server';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import type { Outcome } from '../outbox/delivery';
import { letter } from '../outbox/tables.server';
import { pushDelivery } from './push.server';
import type { Audience } from '../crisis/audience';
import { pushLetter } from './push/message';
import { subscribe, subscriberCount } from './push/subscriptions.server';
import { transport } from '../outbox/push/transport.server';
import { vapidKeys } from '../outbox/push/vapid.server';
import { pushedVersion, pushSubscription } from './tables.server';

type Service = Awaited<ReturnType<typeof pushService>>;

await useTemporaryDatabase();
beforeAll(() =>
	write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
	})
);
beforeEach(() =>
	write(async (tx) => {
		await tx.delete(pushSubscription);
		await tx.delete(pushedVersion);
	})
);
const closing: { close(): void }[] = [];
afterEach(() => closing.splice(0).forEach((open) => open.close()));
afterAll(() => delete process.env.PUSH_ALLOW_HOSTS);

async function service(...of: Parameters<typeof pushService>): Promise<Service> {
	const made = await pushService(...of);
	closing.push(made);
	const allowed = [process.env.PUSH_ALLOW_HOSTS, made.host].filter(Boolean);
	process.env.PUSH_ALLOW_HOSTS = allowed.join(',');
	return made;
}

async function subscribers(at: Service, many: number, more: object = {}) {
	const all = Array.from({ length: many }, (_, index) => browser(at.origin, String(index)));
	for (const { subscription } of all)
		expect(await subscribe({ subscription, ...more })).toBe(undefined);
	return all;
}

const soon = (change = {}) => incident({ expiresAt: Date.now() + 3_600_000, ...change });

const nes: Audience = { areaIds: ['nes'], kind: 'vann_borte', severity: 'hverdag' };

async function deliver(
	services: Service[],
	of = soon(),
	cursor: unknown = null,
	to = nes
): Promise<Outcome> {
	const way = transport({
		allowed: () => config().pushAllowHosts,
		ca: services.map(({ ca }) => ca).join('\n')
	});
	closing.push(way);
	const { key, payload } = pushLetter(of, 'nb', [to]);
	const letter = { id: key, delivery: 'push', key, payload, attempts: 1, createdAt: Date.now() };
	return pushDelivery(way.post).deliver(
		{ ...letter, cursor: cursor as null },
		new AbortController().signal,
		() => Promise.resolve()
	);
}

test.each(['http2', 'http1'] as const)(
	'over %s every subscriber gets a message that only its browser can read, signed by us',
	async (how) => {
		const at = await service(how);
		const browsers = await subscribers(at, 30);
		expect(await deliver([at])).toMatchObject({
			kind: 'sent',
			note: 'levert til pushtjenesten: 30 av 30'
		});
		expect(at.received).toHaveLength(30);
		for (const message of at.received) {
			expect(message.httpVersion).toBe(how === 'http2' ? '2.0' : '1.1');
			const owner = browsers[Number(message.path.split('/').at(-1))];
			expect(owner?.read(message.body)).toEqual({
				web_push: 8030,
				notification: {
					title: 'Vannet er borte på Nes',
					body: expect.stringMatching(
						/^Vannet er borte på Nes\. Hold kranene stengt\.\n\n[^]*ring 55 50 00 99\.\n\nVersjon 1, /
					),
					navigate: 'http://localhost:3000/hendelse/K-2026-0007',
					lang: 'nb',
					tag: 'K-2026-0007'
				}
			});
			expect(message.headers).toMatchObject({ urgency: 'high', topic: 'K-2026-0007' });
			expect(Number(message.headers.ttl)).toBeGreaterThan(3500);
			expect(Number(message.headers.ttl)).toBeLessThanOrEqual(3600);
			const claims = vapidClaims(message, vapidKeys().publicKey);
			expect(claims).toMatchObject({ aud: at.origin, sub: 'mailto:servicetorg@lillevik.test' });
			expect(claims.exp - Date.now() / 1000).toBeGreaterThan(6 * 3600);
			expect(claims.exp - Date.now() / 1000).toBeLessThan(24 * 3600);
		}
		if (how === 'http2') expect(at.connections()).toBe(1);
	}
);

test('the key that subscriptions are bound to is for our eyes only, and stays the same', () => {
	const file = join(config().dataDir, 'keys', 'vapid.json');
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(vapidKeys()).toEqual(vapidKeys());
	expect(Buffer.from(vapidKeys().publicKey, 'base64url')).toHaveLength(65);
});

test('those who asked for other areas are left in peace', async () => {
	const at = await service('http1');
	await subscribers(at, 3, { areas: ['nes'] });
	const elsewhere = browser(at.origin, 'elsewhere');
	await subscribe({ subscription: elsewhere.subscription, areas: ['havna'] });
	expect(await deliver([at])).toMatchObject({ note: 'levert til pushtjenesten: 3 av 3' });
	expect(at.received.map(({ path }) => path)).not.toContain('/push/elsewhere');
});

test('a message for a place that somebody typed, or for the whole kommune, is for everybody', async () => {
	const at = await service('http1');
	await subscribers(at, 2, { areas: ['havna'] });
	await deliver([at], soon(), null, { ...nes, areaIds: ['typed'] });
	const second = soon({ versions: [version({ version: 2 })] });
	await deliver([at], second, null, { ...nes, areaIds: null });
	expect(at.received).toHaveLength(4);
});

test('a browser that is gone is forgotten; one that is only rejected is, when it keeps being so', async () => {
	const status = { '/push/0': 410, '/push/1': 404, '/push/2': 403 };
	const at = await service('http1', ({ path }) => ({
		status: status[path as keyof typeof status] ?? 201
	}));
	await subscribers(at, 4);
	// The letter as the worker holds it; nothing else writes it, as when the process is killed now.
	const held = { ...{ delivery: 'push', payload: {}, state: 'claimed' as const }, dueAt: 0 };
	const key = 'push:K-2026-0007@1';
	await write((tx) => tx.insert(letter).values({ ...held, id: key, key, createdAt: 0 }));
	expect(await deliver([at])).toMatchObject({ note: 'levert til pushtjenesten: 1 av 4' });
	const [kept] = await reader.select().from(letter);
	expect(kept?.cursor).toMatchObject({ total: 4, accepted: 1, gone: 2, rejected: 1 });
	expect(await subscriberCount(reader)).toBe(2);
	for (let number = 2; number <= 5; number++)
		await deliver([at], soon({ versions: [version({ version: number })] }));
	expect(await subscriberCount(reader)).toBe(1);
});

test('a redirect is not followed', async () => {
	const trap = await service('http1');
	const at = await service('http1', () => ({ status: 307, headers: { location: trap.origin } }));
	await subscribers(at, 1);
	expect(await deliver([at])).toMatchObject({ note: 'levert til pushtjenesten: 0 av 1' });
	expect(trap.received).toEqual([]);
});

test('a service that asks for time gets it; the others are served meanwhile, and none hears twice', async () => {
	let busy = true;
	const slow = await service('http2', () =>
		busy ? { status: 429, headers: { 'retry-after': '1' } } : { status: 201 }
	);
	const well = await service('http1');
	await subscribers(slow, 5);
	await subscribers(well, 5);
	const first = await deliver([slow, well]);
	expect(first).toMatchObject({ kind: 'retry', reason: `venter på ${slow.host}` });
	expect(well.received).toHaveLength(5);
	busy = false;
	if (first.kind !== 'retry') throw new Error(first.kind);
	expect(first.afterMs).toBeGreaterThan(0);
	expect(first.afterMs).toBeLessThanOrEqual(1000);
	await new Promise((later) => setTimeout(later, first.afterMs));
	slow.received.length = 0;
	expect(await deliver([slow, well], soon(), first.cursor)).toMatchObject({
		note: 'levert til pushtjenesten: 10 av 10'
	});
	expect(slow.received).toHaveLength(5);
	expect(well.received).toHaveLength(5);
});

test('a service that never answers, or is not there, delays nobody', async () => {
	const dead = await service('http1', () => 'nothing');
	const vanished = await service('http2');
	await subscribers(vanished, 3);
	vanished.close();
	await subscribers(dead, 3);
	const well = await service('http2');
	await subscribers(well, 50);
	const began = Date.now();
	const delivered = deliver([dead, well, vanished]);
	while (well.received.length < 50 && Date.now() - began < 5000)
		await new Promise((later) => setTimeout(later, 20));
	expect(Date.now() - began).toBeLessThan(2000);
	expect(await delivered).toMatchObject({ cursor: { accepted: 50, total: 56 } });
});

test('nobody is told what has expired, or has been replaced by something newer', async () => {
	const at = await service('http1');
	await subscribers(at, 2);
	expect(await deliver([at], soon({ expiresAt: Date.now() - 1 }))).toMatchObject({
		kind: 'sent',
		note: expect.stringContaining('0 av 0')
	});
	await deliver([at], soon({ versions: [version({ version: 2 })] }));
	expect(at.received).toHaveLength(2);
	expect(await deliver([at])).toMatchObject({
		note: expect.stringContaining('Resten fikk en nyere melding')
	});
	expect(at.received).toHaveLength(2);
});

test('an endpoint that was let in for a test is not called when the test is over', async () => {
	const at = await service('http1');
	await subscribers(at, 1);
	process.env.PUSH_ALLOW_HOSTS = '';
	expect(await deliver([at])).toMatchObject({ note: 'levert til pushtjenesten: 0 av 1' });
	expect(at.received).toEqual([]);
});
