import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { builtProgram } from '../../../../test/support/program';
import { setUp, smsService, type Asked, type Told } from '../../../../test/support/smsGateway';
import { fillDemo as fillAreas } from '../../areas/demo.server';
import { now } from '../../database/clock.server';
import { reader, write } from '../../database/database.server';
import { LILLEVIK } from '../../kommune/kommune';
import { putKommune } from '../../kommune/kommune.server';
import type { Outcome } from '../../outbox/delivery';
import { append, claim, release, settle } from '../../outbox/outbox.server';
import { letterByKey } from '../../outbox/read.server';
import { messageCounts } from '../../outbox/sms/messages.server';
import { smsMessage } from '../../outbox/sms/tables.server';
import { letter } from '../../outbox/tables.server';
import { pushedVersion, smsSubscriber } from '../tables.server';
import { smsLetter } from './alert';
import { smsAlerts } from './tell.server';

await useTemporaryDatabase();
await write(async (tx) => {
	await putKommune(tx, LILLEVIK, null);
	await fillAreas(tx);
});

let stop = async () => {};
beforeEach(() =>
	write(async (tx) => {
		for (const table of [smsSubscriber, smsMessage, letter, pushedVersion]) await tx.delete(table);
	})
);
afterEach(() => stop());

const phoneOf = (n: number) => `+47${90_000_000 + n}`;

/** Residents who have confirmed their number. */
async function residents(count: number, more: { areaIds?: string[]; locale?: 'nb' | 'en' } = {}) {
	const ends = { askAt: now() + 1e9, endsAt: now() + 2e9, createdAt: now() };
	const rows = Array.from({ length: count }, (_, n) => ({
		id: `s-${String(n).padStart(6, '0')}`,
		phone: phoneOf(n),
		locale: 'nb' as const,
		areaIds: [],
		confirmedAt: now(),
		leaveToken: `token${String(n).padStart(5, '0')}`,
		...ends,
		...more
	}));
	for (let from = 0; from < count; from += 500)
		await write((tx) => tx.insert(smsSubscriber).values(rows.slice(from, from + 500)));
}

async function warning(version = 1, areaIds: string[] | null = null) {
	const push = { nb: 'Lillevik: Vannet er borte på Nes.', en: 'Lillevik: No water at Nes.' };
	const audiences = [{ areaIds, kind: 'vann_borte', severity: 'hverdag' as const }];
	const news = { ref: 'K-2026-0007', version, audiences, expiresAt: now() + 3_600_000, push };
	const made = smsLetter({ ...news, main: 'nb', origin: 'https://lillevik.no' });
	await write(async (tx) => {
		await append(tx, made);
		await release(tx, [made.waitsFor]);
	});
	return made.key;
}

/** Carries the letter until it is settled for good, or must wait. */
async function carry(): Promise<Outcome> {
	for (;;) {
		const [taken] = await claim('smsAlert', 1);
		if (!taken) throw new Error('There was no letter to carry');
		const outcome = await smsAlerts.deliver(taken, AbortSignal.timeout(60_000), async () => {});
		await settle(taken, outcome);
		if (outcome.kind !== 'partial') return outcome;
	}
}

async function service(answer: (asked: Asked, n: number) => Told, perSecond = 5000) {
	const made = await smsService(answer);
	stop = made.stop;
	await setUp('generic', made.origin, { perSecond });
	return made.asked;
}
const takes = () => ({ body: '{"id":"x"}' });
const to = (asked: Asked[]) => asked.map(({ body }) => JSON.parse(body).to as string);

test('each phone is told once, in its language, where to read more and how to leave', async () => {
	const asked = await service(takes);
	await residents(3);
	await write((tx) =>
		tx.update(smsSubscriber).set({ locale: 'en' }).where(eq(smsSubscriber.id, 's-000001'))
	);
	const key = await warning();
	expect(await carry()).toMatchObject({ kind: 'sent', note: '3 av 3' });
	const texts = asked.map(({ body }) => JSON.parse(body).text as string).sort();
	expect(texts[0]).toBe(
		'Lillevik: No water at Nes. https://lillevik.no/en/hendelse/K-2026-0007\nStop: http://localhost:3000/en/s/token00001'
	);
	expect(texts[1]).toMatch(/^Lillevik: Vannet er borte på Nes\. .*\nSlutt: .*\/s\/token0000[02]$/);
	expect(await messageCounts(reader, key)).toEqual({ accepted: 3 });
});

test('only those who asked for the area, or for all of it, and have confirmed', async () => {
	const asked = await service(takes);
	await residents(4);
	const set = (id: string, change: Partial<typeof smsSubscriber.$inferInsert>) =>
		write((tx) => tx.update(smsSubscriber).set(change).where(eq(smsSubscriber.id, id)));
	await set('s-000000', { areaIds: ['nes'] });
	await set('s-000001', { areaIds: ['sentrum'] });
	await set('s-000002', { confirmedAt: null });
	await warning(1, ['nes']);
	await carry();
	expect(to(asked).sort()).toEqual([phoneOf(0), phoneOf(3)]);
});

test('a letter that comes again tells nobody twice', async () => {
	const asked = await service(takes);
	await residents(5);
	const key = await warning();
	await carry();
	const again = { state: 'due' as const, cursor: null, payload: smsPayload() };
	await write((tx) => tx.update(letter).set(again).where(eq(letter.key, key)));
	await carry();
	expect(asked).toHaveLength(5);
});

const smsPayload = () => ({
	...{ ref: 'K-2026-0007', version: 1, areaIds: null, expiresAt: now() + 1e6 },
	texts: { nb: 'x' }
});

test('a service that asks for patience is given it, and then the rest is told', async () => {
	const asked = await service((_one, n) =>
		n === 4 ? { status: 429, headers: { 'retry-after': '30' } } : takes()
	);
	await residents(40);
	const key = await warning();
	expect(await carry()).toMatchObject({ kind: 'retry', afterMs: 30_000 });
	expect((await messageCounts(reader, key)).waiting).toBeGreaterThan(0);
	await write((tx) => tx.update(letter).set({ dueAt: 0 }).where(eq(letter.key, key)));
	expect(await carry()).toMatchObject({ kind: 'sent', note: '40 av 40' });
	const phones = to(asked);
	expect(new Set(phones).size).toBe(40);
	expect(phones).toHaveLength(41); // the one that was told to wait came again
});

test('a wrong password stops it at once, and nobody is lost', async () => {
	let wrong = true;
	await service(() => (wrong ? { status: 401, body: '{"error":{"message":"key"}}' } : takes()));
	await residents(100);
	const key = await warning();
	expect(await carry()).toEqual({ kind: 'refused', reason: '401: key' });
	expect(await messageCounts(reader, key)).not.toHaveProperty('refused');
	wrong = false;
	await write((tx) => tx.update(letter).set({ state: 'due' }).where(eq(letter.key, key)));
	expect(await carry()).toMatchObject({ kind: 'sent', note: '100 av 100' });
});

test('a newer version takes over from one that is on its way', async () => {
	const asked = await service(takes);
	await residents(2);
	await write((tx) => tx.insert(pushedVersion).values({ ref: 'K-2026-0007', version: 2 }));
	await warning(1);
	expect(await carry()).toMatchObject({ kind: 'sent', note: expect.stringContaining('nyere') });
	expect(asked).toEqual([]);
});

test('the pace that the service allows is kept', async () => {
	await service(takes, 20);
	await residents(30);
	await warning();
	const began = Date.now();
	await carry();
	expect(Date.now() - began).toBeGreaterThan(1_300);
});

test('killed twice in the middle of ten thousand, nobody is told twice and nobody is forgotten', async () => {
	const asked = await service(() => ({ ...takes(), waitMs: 5 }));
	await residents(10_000);
	const key = await warning();
	const program = await builtProgram('test/support/teller.ts');
	const run = () => spawn(process.execPath, [program], { env: process.env, stdio: 'inherit' });
	for (const enough of [2_500, 6_000]) {
		const child = run();
		while (asked.length < enough) await sleep(20);
		child.kill('SIGKILL');
		await new Promise((done) => child.on('close', done));
		// The lease of the dead process runs out.
		await write((tx) => tx.update(letter).set({ leaseUntil: 1 }).where(eq(letter.key, key)));
	}
	const last = run();
	while ((await letterByKey(reader, key))?.state !== 'sent') await sleep(50);
	last.kill('SIGKILL');
	const phones = to(asked);
	expect(new Set(phones).size).toBe(phones.length);
	const { accepted = 0, unknown = 0, ...others } = await messageCounts(reader, key);
	expect(others).toEqual({});
	expect(accepted + unknown).toBe(10_000);
	expect(unknown).toBeLessThanOrEqual(200); // what two batches hold
	expect(phones.length).toBeGreaterThanOrEqual(accepted);
}, 180_000);
