import { spawn } from 'node:child_process';
import { createECDH, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpush from 'web-push';
import { config } from '$lib/database/config.server';
import { closeDatabase, openDatabase, write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { migrateDatabase } from '$lib/database/migrate.server';
import type { Letter } from '$lib/outbox/delivery';
import { pushDelivery } from '$lib/public/push.server';
import { transport } from '$lib/public/push/transport.server';
import { vapidKeys } from '$lib/public/push/vapid.server';
import { pushSubscription } from '$lib/public/tables.server';
import { say } from '../steps.js';
import { median, type Figure } from './figure';

const SUBSCRIBERS = 10_000;
/** The peer is so much slower that a part of it is enough. */
const PEER = 2_000;
/** In turns, and the middle one counts: a neighbour on the machine disturbs both alike. */
const ROUNDS = 3;

interface Ours {
	seconds: number;
	/** bytes, the most there was */
	rss: number;
}

interface Service {
	host: string;
	ca: string;
}

/** Handing a message to 10 000 subscribers' push service, against plain `web-push` in the same run. */
export async function push(): Promise<Figure[]> {
	process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'varde-bench-'));
	const { service, stop } = await pushService();
	process.env.PUSH_ALLOW_HOSTS = service.host;
	await migrateDatabase();
	await openDatabase();
	try {
		const subscribers = await subscribe(service);
		const [ours, peer]: [Ours[], number[]] = [[], []];
		for (let round = 1; round <= ROUNDS; round++) {
			ours.push(await delivered(service, round));
			peer.push(await plainly(service, subscribers.slice(0, PEER)));
		}
		return figures(ours, peer);
	} finally {
		stop();
		await closeDatabase();
		rmSync(process.env.DATA_DIR, { recursive: true, force: true });
	}
}

function pushService(): Promise<{ service: Service; stop(): void }> {
	const program = join(config().root, 'build/cli/pushService.js');
	const child = spawn(
		process.execPath,
		['--input-type=module', '-e', `import(${JSON.stringify(program)}).then((it) => it.main())`],
		{ stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }
	);
	return new Promise((done, fail) => {
		child.once('error', fail);
		child.once('message', (service) =>
			done({ service: service as Service, stop: () => child.kill() })
		);
	});
}

async function subscribe({ host }: Service) {
	say(`${SUBSCRIBERS} browsers subscribe …`);
	const origin = `https://${host}`;
	const rows = Array.from({ length: SUBSCRIBERS }, (_, index) => ({
		id: newId(),
		endpoint: `${origin}/push/${index}`,
		origin,
		p256dh: createECDH('prime256v1').generateKeys('base64url'),
		auth: randomBytes(16).toString('base64url'),
		locale: 'nb' as const,
		areaIds: [],
		topics: [],
		createdAt: 0,
		renewedAt: 0
	}));
	for (let from = 0; from < rows.length; from += 100)
		await write((tx) => tx.insert(pushSubscription).values(rows.slice(from, from + 100)));
	return rows;
}

const TEXT = {
	title: 'Vannet er borte på Nes',
	body: 'Lillevik kommune: Vannet er borte på Nes siden kl. 02.50. Hent vann ved Nes skole. Ny melding senest kl. 04.15.'
};

/** Carries one letter as the worker does, writing down after each slice how far it came. */
async function delivered({ ca }: Service, version: number): Promise<Ours> {
	const way = transport({ allowed: () => config().pushAllowHosts, ca });
	const delivery = pushDelivery(way.post);
	const payload = {
		ref: 'K-2026-0007',
		version,
		kind: 'vann_borte',
		severity: 'hverdag',
		areaIds: null,
		expiresAt: Date.now() + 3_600_000,
		texts: { nb: TEXT }
	};
	const letter: Letter = {
		id: 'bench',
		delivery: 'push',
		key: 'push:K-2026-0007@1',
		payload,
		cursor: null,
		attempts: 1,
		createdAt: Date.now()
	};
	let rss = process.memoryUsage.rss();
	const watching = setInterval(() => (rss = Math.max(rss, process.memoryUsage.rss())), 100);
	const began = performance.now();
	for (;;) {
		const outcome = await delivery.deliver(letter, new AbortController().signal, async () => {});
		if (outcome.kind === 'sent') break;
		if (!('cursor' in outcome))
			throw new Error(`The push service did not take it: ${outcome.kind}`);
		letter.cursor = outcome.cursor ?? null;
	}
	const seconds = (performance.now() - began) / 1000;
	clearInterval(watching);
	way.close();
	say(`Varde: ${SUBSCRIBERS} in ${seconds.toFixed(2)} s`);
	return { seconds, rss };
}

/** The same message by `web-push` as shipped, 100 at a time over kept connections. */
async function plainly({ ca }: Service, subscribers: (typeof pushSubscription.$inferInsert)[]) {
	const agent = new Agent({ keepAlive: true, maxSockets: 100, ca });
	const vapidDetails = { subject: 'mailto:servicetorg@lillevik.test', ...vapidKeys() };
	const options = {
		agent,
		vapidDetails,
		TTL: 3600,
		urgency: 'high',
		topic: 'K-2026-0007'
	} as const;
	const payload = JSON.stringify({ web_push: 8030, notification: TEXT });
	const left = [...subscribers];
	const began = performance.now();
	const carry = async () => {
		for (let one = left.pop(); one; one = left.pop()) {
			const { endpoint, p256dh, auth } = one;
			await webpush.sendNotification({ endpoint, keys: { p256dh, auth } }, payload, options);
		}
	};
	await Promise.all(Array.from({ length: 100 }, carry));
	const perSecond = (subscribers.length / (performance.now() - began)) * 1000;
	agent.destroy();
	say(`web-push, 100 at a time: ${Math.round(perSecond)} messages/s`);
	return perSecond;
}

function figures(ours: Ours[], peer: number[]): Figure[] {
	const seconds = median(ours.map((round) => round.seconds));
	// Only the first round's memory is ours alone.
	const rss = ours[0]?.rss ?? NaN;
	return [
		{
			figure: `push: ${SUBSCRIBERS} handed to the push service`,
			value: seconds,
			unit: 's',
			bar: 3,
			good: 'at most'
		},
		{
			figure: 'push: memory while it does',
			value: rss / 2 ** 20,
			unit: 'MB',
			bar: 200,
			good: 'at most'
		},
		{
			figure: 'push: messages/s, against 100 plain sendNotification at a time',
			value: SUBSCRIBERS / seconds / median(peer),
			unit: '×',
			bar: 3,
			good: 'at least'
		}
	];
}
