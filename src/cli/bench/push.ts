import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpush from 'web-push';
import { closeDatabase, openDatabase, reader } from '$lib/database/database.server';
import { migrateDatabase } from '$lib/database/migrate.server';
import { vapidKeys } from '$lib/outbox/push/vapid.server';
import { pushSubscription } from '$lib/public/tables.server';
import type { Delivered } from '../pushCarrier';
import type { Service } from '../pushService';
import { say } from '../steps.js';
import { median, type Figure } from './figure';
import { TEXT } from './pushText';
import {
	startCarrier,
	startService,
	subscribe,
	type Carrier,
	type Running,
	type Subscription
} from './subscribers';

const SUBSCRIBERS = 10_000;
const MANY = 100_000;
/** The peer is so much slower that a part of it is enough. */
const PEER = 2_000;
/** In turns, and the middle one counts: a neighbour on the machine disturbs both alike. */
const ROUNDS = 3;

/** Handing messages to push services that open a sample, against plain `web-push` in the same run. */
export async function push(): Promise<Figure[]> {
	process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'varde-bench-'));
	const running = await startService();
	process.env.PUSH_ALLOW_HOSTS = Object.values(running.service.hosts).join(',');
	await migrateDatabase();
	await openDatabase();
	const carrier = startCarrier(running.service);
	const both = { ...running, ...carrier };
	try {
		return [
			...(await overHttp2(both)),
			...(await many(both)),
			...(await overHttp1(both)),
			...(await hard(both)),
			await readable(running)
		];
	} finally {
		carrier.stop();
		running.stop();
		await closeDatabase();
		rmSync(process.env.DATA_DIR, { recursive: true, force: true });
	}
}

/** What is measured, and the service it meets. */
type Both = Omit<Running & Carrier, 'stop'>;

async function overHttp2({ service, delivered }: Both): Promise<Figure[]> {
	const subscribers = await subscribe(service, service.hosts.http2, '/push', SUBSCRIBERS);
	const [ours, peer]: [Delivered[], number[]] = [[], []];
	for (let round = 1; round <= ROUNDS; round++) {
		ours.push(await delivered(SUBSCRIBERS));
		peer.push(await plainly(service, subscribers.slice(0, PEER)));
	}
	const seconds = median(ours.map((round) => round.seconds));
	const rss = median(ours.map((round) => round.rss));
	const ratio = SUBSCRIBERS / seconds / median(peer);
	return [
		atMost(3, `push: ${SUBSCRIBERS} handed to the push service`, seconds, 's'),
		atMost(200, 'push: memory while it does', rss / 2 ** 20, 'MB'),
		atLeast(3, 'push: messages/s, against 100 plain sendNotification at a time', ratio, '×')
	];
}

/** Ten times as many take ten times as long, and no more memory. */
async function many({ service, delivered }: Both): Promise<Figure[]> {
	await subscribe(service, service.hosts.http2, '/push', MANY);
	const { seconds, early, rss } = await delivered(MANY);
	return [
		atMost(30, `push: ${MANY} handed to the push service`, seconds, 's'),
		atMost(1.15, 'push: memory in the end, against when a tenth was told', rss / early, '×')
	];
}

async function overHttp1({ service, delivered }: Both): Promise<Figure[]> {
	const subscribers = await subscribe(service, service.hosts.http1, '/push', SUBSCRIBERS);
	const { seconds } = await delivered(SUBSCRIBERS);
	const peer = await plainly(service, subscribers.slice(0, PEER));
	const ratio = SUBSCRIBERS / seconds / peer;
	return [
		atLeast(1.5, 'push over HTTP/1.1: messages/s, against plain sendNotification', ratio, '×')
	];
}

/** A service with browsers that are gone, that asks for time, and is slow: all others are told once. */
async function hard({ service, delivered }: Both): Promise<Figure[]> {
	await subscribe(service, service.hosts.http2, '/hard', SUBSCRIBERS);
	const { seconds, run } = await delivered(SUBSCRIBERS);
	const gone = SUBSCRIBERS / 50;
	const left = (await reader.select({ id: pushSubscription.id }).from(pushSubscription)).length;
	const wrong = Math.abs(SUBSCRIBERS - gone - run.accepted) + Math.abs(SUBSCRIBERS - gone - left);
	return [
		atMost(10, 'push: the same with 404, 410, 429 and slow answers among them', seconds, 's'),
		atMost(0, 'push: of those, told or kept wrongly', wrong, 'browsers')
	];
}

async function readable({ counts }: Running): Promise<Figure> {
	const { taken, read, unreadable } = await counts();
	say(`The push service took ${taken} messages, and opened ${read + unreadable} of them.`);
	return atMost(0, `push: of ${read + unreadable} opened, not readable`, unreadable, 'messages');
}

/** The same message by `web-push` as shipped, 100 at a time over kept connections. */
async function plainly({ ca }: Service, subscribers: Subscription[]): Promise<number> {
	const agent = new Agent({ keepAlive: true, maxSockets: 100, ca });
	const vapidDetails = { subject: 'mailto:servicetorg@lillevik.test', ...vapidKeys() };
	const topic = 'K-2026-0007';
	const options = { agent, vapidDetails, TTL: 3600, urgency: 'high', topic } as const;
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

function atMost(bar: number, figure: string, value: number, unit: string): Figure {
	return { figure, value, unit, bar, good: 'at most' };
}

function atLeast(bar: number, figure: string, value: number, unit: string): Figure {
	return { figure, value, unit, bar, good: 'at least' };
}
