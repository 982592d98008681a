import { eq, isNotNull, ne, sql } from 'drizzle-orm';
import { fork, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillDemo as fillAreas } from '$lib/areas/demo.server';
import { roundUp } from '$lib/crisis/clock';
import { saveDraft, type Seen } from '$lib/crisis/drafts.server';
import { incident, incidentVersion } from '$lib/crisis/tables.server';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { LILLEVIK } from '$lib/kommune/kommune';
import { putKommune } from '$lib/kommune/kommune.server';
import { letter } from '$lib/outbox/tables.server';
import { pushSubscription } from '$lib/public/tables.server';
import { demoUser, fillDemo as fillStaff } from '$lib/staff/demo.server';
import { actor, granted } from './support/actors';
import { areaOf, messageOf } from './support/crisis';
import { useTemporaryDatabase } from './support/database';
import { builtProgram } from './support/program';
import { browser, pushService } from './support/pushService';

/** How often the publishing process is killed: `KILLS=50` for the whole proof. */
const KILLS = Number(process.env.KILLS ?? 12);
const SUBSCRIBERS = 60;

const duty = { ...actor(), id: demoUser('vakt'), grants: [granted('dutyOfficer')] };
const service = await pushService('http1');
process.env.PUSH_ALLOW_HOSTS = service.host;
await useTemporaryDatabase();
afterAll(() => service.close());

beforeAll(async () => {
	await write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
		for (let n = 0; n < SUBSCRIBERS; n++) {
			const { endpoint, keys } = browser(service.origin, String(n)).subscription;
			const choice = { locale: 'nb' as const, areaIds: [], topics: [] };
			const at = { createdAt: 0, renewedAt: 0 };
			const row = { id: newId(), endpoint, origin: service.origin, ...keys, ...choice, ...at };
			await tx.insert(pushSubscription).values(row);
		}
	});
});

async function written(): Promise<Seen> {
	const message = {
		...messageOf('vann_borte', 'first', 'known'),
		areas: [{ ...areaOf('Nes', 'på'), id: 'nes' }],
		nextUpdateAt: roundUp(now() + 3_600_000),
		expiresAt: now() + 12 * 3_600_000
	};
	const draft = { id: newId(), incidentId: null, baseVersion: 0, kind: 'vann_borte', message };
	const seen = await saveDraft(duty, { ...draft, kind: 'vann_borte' });
	if (isRefused(seen)) throw new Error(seen.refused);
	return seen;
}

/** What a dead process held is free at once, and not when its lease runs out. */
const freed = () =>
	write((tx) => tx.update(letter).set({ leaseUntil: 1 }).where(isNotNull(letter.leaseUntil)));

/** Lets a process that is ready do its work, and kills it. @returns how long the work took, in milliseconds */
async function timed(child: ChildProcess, done: () => Promise<void>): Promise<number> {
	await new Promise((ready, fail) => child.once('message', ready).once('close', fail));
	const began = performance.now();
	await done();
	const took = performance.now() - began;
	child.kill('SIGKILL');
	return Math.ceil(took);
}

test('killed again and again while it publishes and tells: each message is out once, and reaches everybody', async () => {
	const program = await builtProgram('test/support/publisher.ts');
	const begin = (intents: { seen: Seen; key: string }[]) =>
		fork(program, [JSON.stringify({ actor: duty, intents })], { env: process.env });
	const unsent = () => reader.$count(letter, ne(letter.state, 'sent'));
	const intents = [{ seen: await written(), key: newId() }];
	const whole = await timed(begin(intents), async () => {
		while (!(await reader.$count(letter)) || (await unsent())) await sleep(10);
	});
	for (let kill = 0; kill < KILLS; kill++) {
		const intent = { seen: await written(), key: newId() };
		intents.push(intent);
		const child = begin([intent]);
		await new Promise((ready, fail) => child.once('message', ready).once('close', fail));
		await sleep(randomInt(0, whole));
		child.kill('SIGKILL');
		await new Promise((dead) => child.once('close', dead));
		await freed();
	}

	const last = begin(intents);
	const answers: { ref: string; version: number }[][] = [];
	last.on('message', (five) => typeof five === 'object' && answers.push(five as never));
	while (answers.length < intents.length || (await unsent())) await sleep(50);
	last.kill('SIGKILL');

	for (const five of answers) expect(new Set(five.map(({ ref }) => ref)).size).toBe(1);
	const refs = answers.map(([one]) => one!.ref);
	expect(new Set(refs).size).toBe(KILLS + 1);
	expect(await reader.$count(incident)).toBe(KILLS + 1);
	expect(await reader.$count(incidentVersion, sql`version = 1`)).toBe(KILLS + 1);
	expect(await reader.$count(incidentVersion)).toBe(KILLS + 1);
	const pushes = await reader.select().from(letter).where(eq(letter.delivery, 'push'));
	expect(pushes.map(({ key }) => key).sort()).toEqual(refs.map((ref) => `push:${ref}@1`).sort());
	const told = new Set(service.received.map(({ path, headers }) => `${path} ${headers.topic}`));
	expect(told.size).toBe((KILLS + 1) * SUBSCRIBERS);
}, 300_000);
