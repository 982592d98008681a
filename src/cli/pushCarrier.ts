import { config } from '$lib/database/config.server';
import { openDatabase } from '$lib/database/database.server';
import type { Letter } from '$lib/outbox/delivery';
import { transport } from '$lib/outbox/push/transport.server';
import { pushDelivery } from '$lib/public/push.server';
import type { Run } from '$lib/public/push/run';
import { TEXT } from './bench/pushText';
import { keepHeapSmall } from './front/heap';

/** How a message to all of them went. */
export interface Delivered {
	seconds: number;
	/** bytes, the most there was when a tenth was told, and in the end */
	early: number;
	rss: number;
	run: Run;
}

/** Which push service to believe, and how many it is to tell. */
export interface Errand {
	ca: string;
	subscribers: number;
}

/**
 * Carries push letters in a process of its own, for measuring: it has loaded what that takes and no
 * more, as the worker has. Ends with its parent. Told an `Errand` it answers with `Delivered`.
 */
export async function main(): Promise<void> {
	keepHeapSmall(); // As the app does.
	await openDatabase();
	let version = 0;
	process.on('message', async (errand: Errand) => {
		process.send?.(await delivered(errand, letterOf(++version)));
	});
	process.on('disconnect', () => process.exit());
}

/** Carries one letter as the worker does, writing down after each slice how far it came. */
async function delivered({ ca, subscribers }: Errand, letter: Letter): Promise<Delivered> {
	const way = transport({ allowed: () => config().pushAllowHosts, ca });
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
