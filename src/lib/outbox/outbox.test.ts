import { eq, sql } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../test/support/database';
import { reader, write } from '../database/database.server';
import { actor } from '../../../test/support/actors';
import { NO_SERVER, type Delivery, type Outcome } from './delivery';
import { append, claim, release, sweep } from './outbox.server';
import { letterByKey, tryUnsentAgain } from './read.server';
import { letter, outboxHold } from './tables.server';
import { startWorker } from './worker.server';

await useTemporaryDatabase();
afterEach(() => write((tx) => tx.delete(letter)));

const post = (key: string, more: { waitsFor?: string; delivery?: string } = {}) =>
	write((tx) => append(tx, { delivery: 'test', key, payload: { to: key }, ...more }));

/** A way out that answers as it is told, and remembers what it was given. */
function delivery(answer: (key: string) => Outcome | Promise<Outcome>, name = 'test') {
	const taken: string[] = [];
	const way: Delivery = {
		name,
		repeatable: false,
		deliver: async ({ key }) => {
			taken.push(key);
			return answer(key);
		}
	};
	return { way, taken };
}

async function until(holds: () => Promise<boolean> | boolean) {
	for (let i = 0; i < 200 && !(await holds()); i++)
		await new Promise((done) => setTimeout(done, 25));
	expect(await holds()).toBe(true);
}
const state = async (key: string) => (await letterByKey(reader, key))?.state;

test('a letter is delivered once, however often it was written, and then forgotten', async () => {
	const { way, taken } = delivery(() => ({ kind: 'sent' }));
	await post('a');
	await post('a');
	const stop = startWorker([way]);
	await until(async () => (await state('a')) === 'sent');
	await stop(1000);
	expect(taken).toEqual(['a']);
	expect((await letterByKey(reader, 'a'))?.payload).toEqual({});
});

test('a letter waits for the page it points to', async () => {
	const { way, taken } = delivery(() => ({ kind: 'sent' }));
	await post('push', { waitsFor: 'K-2026-0001@1' });
	expect(await claim('test', 5)).toEqual([]);
	const stop = startWorker([way]);
	await write((tx) => release(tx, ['K-2026-0001@1']));
	await until(() => taken.length === 1);
	await stop(1000);
});

test('a letter that takes its time delays no other of its own way', async () => {
	let free = () => {};
	const held = new Promise<Outcome>((done) => (free = () => done({ kind: 'sent' })));
	const { way } = delivery((key) => (key === 'slow' ? held : { kind: 'sent' }));
	await post('slow');
	const stop = startWorker([way]);
	await until(async () => (await state('slow')) === 'claimed');
	for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) await post(key);
	await until(async () => (await state('f')) === 'sent');
	expect(await state('slow')).toBe('claimed');
	free();
	await stop(1000);
	expect(await state('slow')).toBe('sent');
});

test('a slow way out delays no other', async () => {
	let free = () => {};
	const stuck = new Promise<Outcome>((done) => (free = () => done({ kind: 'sent' })));
	const slow = delivery(() => stuck, 'slow');
	const quick = delivery(() => ({ kind: 'sent' }), 'quick');
	await post('s', { delivery: 'slow' });
	await post('q', { delivery: 'quick' });
	const stop = startWorker([slow.way, quick.way]);
	await until(async () => (await state('q')) === 'sent');
	expect(await state('s')).toBe('claimed');
	free();
	await stop(1000);
	expect(await state('s')).toBe('sent');
});

test('a refusal is kept for people to see, with its reason', async () => {
	const { way } = delivery(() => ({ kind: 'refused', reason: '550 no such mailbox' }));
	await post('r');
	const stop = startWorker([way]);
	await until(async () => (await state('r')) === 'refused');
	await stop(1000);
	expect((await letterByKey(reader, 'r'))?.note).toBe('550 no such mailbox');
});

test('what was refused for want of a mail server goes out when a person says so, and nothing else', async () => {
	const { way } = delivery((key) => ({ kind: 'refused', reason: key === 'r' ? '550' : NO_SERVER }));
	for (const key of ['a', 'b', 'r']) await post(key);
	const stop = startWorker([way]);
	await until(async () => (await state('r')) === 'refused' && (await state('b')) === 'refused');
	await until(async () => (await state('a')) === 'refused');
	await stop(1000);
	expect(await tryUnsentAgain(actor('administrator'))).toBe(2);
	expect([await state('a'), await state('b'), await state('r')]).toEqual(['due', 'due', 'refused']);
});

test('a try that fails is put off, not lost', async () => {
	const { way, taken } = delivery(() => ({ kind: 'retry', reason: 'greylisted', afterMs: 60_000 }));
	await post('later');
	const stop = startWorker([way]);
	await until(() => taken.length === 1);
	await until(async () => (await state('later')) === 'due');
	await stop(1000);
	expect((await letterByKey(reader, 'later'))!.dueAt).toBeGreaterThan(Date.now() + 50_000);
});

test.each([
	[null, 'due'],
	[1, 'unknown']
])('a sender that vanished (handed over: %s) leaves its letter %s', async (handedOverAt, then) => {
	const { way } = delivery(() => ({ kind: 'sent' }));
	await post('lost');
	const [taken] = await claim('test', 1);
	await write((tx) =>
		tx.update(letter).set({ leaseUntil: 1, handedOverAt }).where(eq(letter.id, taken!.id))
	);
	await sweep([way]);
	expect(await state('lost')).toBe(then);
});

test('after a restore nothing leaves until a person lets it', async () => {
	await post('old warning');
	await write((tx) => tx.insert(outboxHold).values({ id: 1, reason: 'restore', heldAt: 1 }));
	expect(await claim('test', 5)).toEqual([]);
	await write((tx) => tx.delete(outboxHold));
	expect(await claim('test', 5)).toHaveLength(1);
});

test('the letters of a version are found without reading every letter there is', async () => {
	const plan = await reader.all<{ detail: string }>(
		sql`explain query plan select * from letter where waits_for = 'K-2026-0007@3'`
	);
	expect(plan.map(({ detail }) => detail).join()).toContain('letter_waits_for');
});
