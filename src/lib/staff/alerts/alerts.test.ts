import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { browser as visitor } from '../../../../test/support/browser';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { browser, pushService, vapidClaims } from '../../../../test/support/pushService';
import { config } from '../../database/config.server';
import { reader, write } from '../../database/database.server';
import { isRefused } from '../../i18n/refusal';
import { LILLEVIK } from '../../kommune/kommune';
import { putKommune } from '../../kommune/kommune.server';
import { transport } from '../../outbox/push/transport.server';
import { vapidKeys } from '../../outbox/push/vapid.server';
import { demoUser, fillDemo as fillStaff } from '../demo.server';
import { switchPerson } from '../people.server';
import { endAllSessions, startSession } from '../sessions.server';
import { addAlertDevice, alertDevices, removeAlertDevice } from './devices.server';
import { rememberDevice } from './handedOver.server';
import { notification } from './notification';
import { staffPushDelivery } from './staffPush.server';
import { alertDevice } from './tables.server';

type Service = Awaited<ReturnType<typeof pushService>>;
const ola = { id: demoUser('vakt'), name: 'Ola Nygård' };
const silje = { id: demoUser('leder'), name: 'Silje Haugen' };
const PAGE = 'http://localhost:3000/intern/krise/K-2026-0007';

await useTemporaryDatabase();
beforeAll(() =>
	write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillStaff(tx, { passwordHash: 'x', at: Date.now() });
	})
);
const closing: { close(): void }[] = [];
afterEach(() => closing.splice(0).forEach((open) => open.close()));
beforeEach(() => write((tx) => tx.delete(alertDevice)));
afterAll(() => delete process.env.PUSH_ALLOW_HOSTS);

async function service(...of: Parameters<typeof pushService>): Promise<Service> {
	const made = await pushService(...of);
	closing.push(made);
	process.env.PUSH_ALLOW_HOSTS = made.host;
	return made;
}

async function device(owner: typeof ola, at: Service, name: string) {
	const phone = browser(at.origin, name);
	const id = await addAlertDevice(owner, { subscription: phone.subscription }, 'Android Chrome/1');
	if (isRefused(id)) throw new Error(id.refused);
	return { ...phone, id };
}

function deliver(at: Service, to = ola, more: object = {}) {
	const way = transport({ allowed: () => config().pushAllowHosts, ca: at.ca });
	closing.push(way);
	const payload = { to: to.id, subject: 'Oppdatering innen kl. 03.30', text: `Oppdater: ${PAGE}` };
	const letter = { id: '1', delivery: 'staffPush', key: 'k', attempts: 1, createdAt: Date.now() };
	return staffPushDelivery(way.post).deliver(
		{ ...letter, cursor: null, payload: { ...payload, until: Date.now() + 60_000 }, ...more },
		new AbortController().signal,
		() => Promise.resolve()
	);
}

test('every browser of the one who is called, and of nobody else, gets what only it can read', async () => {
	const at = await service('http2');
	const phones = [await device(ola, at, 'phone'), await device(ola, at, 'pc')];
	await device(silje, at, 'other');
	expect(await deliver(at)).toMatchObject({ kind: 'sent', note: expect.stringContaining('2') });
	expect(at.received.map(({ path }) => path).sort()).toEqual(['/push/pc', '/push/phone']);
	for (const message of at.received) {
		expect(vapidClaims(message, vapidKeys().publicKey)).toBeTruthy();
		expect(message.headers).toMatchObject({ urgency: 'high' });
		expect(String(message.headers.topic)).toMatch(/^[\w-]{1,32}$/);
		const mine = phones.find(({ subscription }) => subscription.endpoint.endsWith(message.path));
		expect(mine?.read(message.body)).toMatchObject({ web_push: 8030 });
	}
});

test.each([404, 410])('a browser that is no more (%i) is forgotten', async (status) => {
	const at = await service('http1', ({ path }) => ({
		status: path.endsWith('old') ? status : 201
	}));
	const { id } = await device(ola, at, 'new');
	await device(ola, at, 'old');
	expect(await deliver(at)).toMatchObject({ kind: 'sent' });
	expect((await alertDevices(reader, ola.id)).map((one) => one.id)).toEqual([id]);
	await removeAlertDevice(ola, { id });
	expect(await deliver(at)).toMatchObject({ kind: 'refused' });
});

test('a browser that is rejected is forgotten the fifth time in a row', async () => {
	const at = await service('http1', () => ({ status: 400 }));
	await device(ola, at, 'phone');
	for (const left of [1, 1, 1, 1, 0]) {
		expect(await deliver(at)).toMatchObject({ kind: 'refused' });
		expect(await alertDevices(reader, ola.id)).toHaveLength(left);
	}
});

test('a service that is busy is tried again, without those who have been told', async () => {
	let busy = true;
	const at = await service('http1', ({ path }) =>
		busy && path.endsWith('slow')
			? { status: 503, headers: { 'retry-after': '2' } }
			: { status: 201 }
	);
	const { id } = await device(ola, at, 'quick');
	await device(ola, at, 'slow');
	const first = await deliver(at);
	expect(first).toMatchObject({ kind: 'retry', afterMs: 2000, cursor: { told: [id] } });
	busy = false;
	const cursor = 'cursor' in first ? first.cursor : null;
	expect(await deliver(at, ola, { cursor })).toMatchObject({ kind: 'sent' });
	expect(at.received.map(({ path }) => path).sort()).toEqual([
		...['/push/quick', '/push/slow', '/push/slow']
	]);
});

test('nothing leaves when what it says is so no longer', async () => {
	const at = await service('http1');
	await device(ola, at, 'phone');
	const payload = { to: ola.id, subject: 'x', text: 'y', until: Date.now() - 1 };
	expect(await deliver(at, ola, { payload })).toMatchObject({ kind: 'refused' });
	expect(at.received).toEqual([]);
});

test('whoever turns it on in a browser, or signs in there, gets the alarms, and the former one none', async () => {
	const at = await service('http1');
	const { id } = await device(ola, at, 'shared');
	await device(silje, at, 'shared');
	expect(await alertDevices(reader, ola.id)).toEqual([]);
	const there = visitor();
	rememberDevice(there, id);
	await startSession(there, ola.id, 'Android', 'password');
	expect(await alertDevices(reader, silje.id)).toEqual([]);
	expect(await alertDevices(reader, ola.id)).toMatchObject([{ id }]);
	await startSession(visitor(), silje.id, 'Android', 'password');
	expect(await alertDevices(reader, ola.id)).toHaveLength(1);
});

test('nobody takes off another’s browser', async () => {
	const { id, subscription } = await device(ola, await service('http1'), 'phone');
	await removeAlertDevice(silje, { id });
	await removeAlertDevice(silje, { endpoint: subscription.endpoint });
	expect(await alertDevices(reader, ola.id)).toHaveLength(1);
});

test('who signs out everywhere, or is switched off, gets no alarms', async () => {
	const at = await service('http1');
	await device(ola, at, 'phone');
	await endAllSessions(ola.id);
	expect(await alertDevices(reader, ola.id)).toEqual([]);
	await device(ola, at, 'phone');
	const admin = { id: demoUser('admin'), name: 'Admin' };
	await switchPerson({ ...admin } as never, ola.id, false);
	expect(await reader.select().from(alertDevice).where(eq(alertDevice.userId, ola.id))).toEqual([]);
});

test.each([
	['somewhere else', 'http://10.0.0.1/x', 'alerts_endpoint'],
	['nothing', undefined, 'alerts_invalid']
])('a subscription at %s is none', async (_claim, endpoint, refused) => {
	const { subscription } = browser('http://localhost', 'x');
	const input = { subscription: { ...subscription, endpoint } };
	expect(await addAlertDevice(ola, input, '')).toEqual({ refused });
});

const told = (text: string) =>
	notification({ subject: 'S', text }, { origin: 'http://localhost:3000', locale: 'nb' })
		.notification;

test.each([
	[`Vannet er borte. Oppdater: ${PAGE}`, 'Vannet er borte. Oppdater.', PAGE],
	[`ØVELSE\nSvar i øvelsen: ${PAGE}\nØVELSE`, 'ØVELSE\nSvar i øvelsen.\nØVELSE', PAGE],
	['Du har vakt.', 'Du har vakt.', 'http://localhost:3000/intern/vakt'],
	['Se https://evil.test/x', 'Se', 'http://localhost:3000/intern/vakt']
])('«%s» opens its own page, and says the rest', (text, body, navigate) => {
	expect(told(text)).toMatchObject({ body, navigate, requireInteraction: true });
});

test('however long it is, it has room in a push', () => {
	const long = told('😀"\n'.repeat(2000));
	expect(Buffer.byteLength(JSON.stringify(long))).toBeLessThan(3900);
});
