import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { config } from '$lib/database/config.server';
import { write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Letter } from '$lib/outbox/delivery';
import { pushDelivery } from '$lib/public/push.server';
import type { Run } from '$lib/public/push/run';
import { transport } from '$lib/outbox/push/transport.server';
import { pushSubscription } from '$lib/public/tables.server';
import type { Counts, Service } from '../pushService';
import { say } from '../steps.js';

export type Subscription = typeof pushSubscription.$inferInsert;

/** The push service in its own process, what it has counted, and how to stop it. */
export interface Running {
	service: Service;
	counts(): Promise<Counts>;
	stop(): void;
}

export async function startService(): Promise<Running> {
	const program = join(config().root, 'build/cli/pushService.js');
	const code = `import(${JSON.stringify(program)}).then((it) => it.main())`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
	const service = (await said(child)) as Service;
	const counts = () => {
		const answer = said(child);
		child.send('counts');
		return answer as Promise<Counts>;
	};
	return { service, counts, stop: () => child.kill() };
}

function said(child: ChildProcess): Promise<unknown> {
	return new Promise((done, fail) => {
		child.once('error', fail);
		child.once('message', done);
	});
}

/** Makes so many browsers the subscribers, instead of those before. @param path '/push' or '/hard' */
export async function subscribe(
	{ p256dh, auth }: Service,
	host: string,
	path: string,
	count: number
): Promise<Subscription[]> {
	say(`${count} browsers subscribe …`);
	const origin = `https://${host}`;
	const rows = Array.from({ length: count }, (_, index) => ({
		id: newId(),
		endpoint: `${origin}${path}/${index}`,
		origin,
		...{ p256dh, auth, locale: 'nb' as const, areaIds: [], topics: [] },
		...{ createdAt: 0, renewedAt: 0 }
	}));
	await write((tx) => tx.delete(pushSubscription));
	for (let from = 0; from < rows.length; from += 500)
		await write((tx) => tx.insert(pushSubscription).values(rows.slice(from, from + 500)));
	return rows;
}

export const TEXT = {
	title: 'Vannet er borte på Nes',
	body: 'Lillevik kommune: Vannet er borte på Nes siden kl. 02.50. Hent vann ved Nes skole. Ny melding senest kl. 04.15.'
};

/** How a message to all of them went. */
export interface Delivered {
	seconds: number;
	/** bytes, the most there was when a tenth was told, and in the end */
	early: number;
	rss: number;
	run: Run;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
let version = 0;

/** Carries one letter as the worker does, writing down after each slice how far it came. */
export async function delivered({ ca }: Service, subscribers: number): Promise<Delivered> {
	const way = transport({ allowed: () => config().pushAllowHosts, ca });
	const letter = letterOf(++version);
	collectGarbage(); // What the measuring itself has left behind does not count.
	let [early, rss] = [0, process.memoryUsage.rss()];
	const told = () => (letter.cursor as Run | null)?.accepted ?? 0;
	const watching = setInterval(() => {
		rss = Math.max(rss, process.memoryUsage.rss());
		if (told() <= subscribers / 10) early = rss;
	}, 100);
	const began = performance.now();
	const run = await carried(letter, pushDelivery(way.post));
	const seconds = (performance.now() - began) / 1000;
	clearInterval(watching);
	way.close();
	say(`Varde: ${run.accepted} of ${subscribers} in ${seconds.toFixed(2)} s`);
	return { seconds, early: early || rss, rss, run };
}

async function carried(letter: Letter, { deliver }: ReturnType<typeof pushDelivery>): Promise<Run> {
	for (;;) {
		const outcome = await deliver(letter, new AbortController().signal, async () => {});
		if ('cursor' in outcome) letter.cursor = outcome.cursor ?? null;
		if (outcome.kind === 'sent') return letter.cursor as Run;
		if (outcome.kind === 'retry')
			await new Promise((done) => setTimeout(done, outcome.afterMs ?? 1_000));
		else if (outcome.kind !== 'partial')
			throw new Error(`The push service did not take it: ${outcome.kind}`);
	}
}

function letterOf(version: number): Letter {
	const audiences = [{ areaIds: null, kind: 'vann_borte', severity: 'hverdag' }];
	const expiresAt = Date.now() + 3_600_000;
	const payload = { ref: 'K-2026-0007', version, audiences, expiresAt, texts: { nb: TEXT } };
	const key = `push:K-2026-0007@${version}`;
	const createdAt = Date.now();
	return { id: 'bench', delivery: 'push', key, payload, cursor: null, attempts: 1, createdAt };
}
