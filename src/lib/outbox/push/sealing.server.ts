import { createECDH, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { config } from '../../database/config.server';
import { log } from '../../database/log.server';
import { seal } from './seal';

/** A text and the browser that alone can read it: its keys in base64url. */
export interface Order {
	text: Uint8Array;
	p256dh: string;
	auth: string;
}

/** What a thread has sealed: the messages after each other, and where each ends. */
export interface Sealed {
	bytes: Uint8Array;
	ends: number[];
}

interface Asked {
	order: Order;
	done(sealed: Uint8Array): void;
}

interface Thread {
	seal(asked: Asked[]): void;
}

/** So many at once are worth a thread of their own. */
const MANY = 100;
/** What the thread is given at a time, so that sending begins before all are sealed. */
const GROUP = 50;
/** A thread that has had nothing to do for so long gives its memory back. In milliseconds. */
const IDLE = 5_000;

let waiting: Asked[] = [];
let thread: Thread | null = null;
let isBroken = false;

/**
 * Seals a message (RFC 8291). That is most of what telling ten thousand costs, so many at once are
 * sealed on another core, while this one sends and answers colleagues.
 * @returns nothing (no bytes) when the browser's key is none
 */
export function sealed(order: Order): Promise<Uint8Array> {
	return new Promise((done) => {
		if (waiting.push({ order, done }) === 1) setImmediate(sealWaiting);
	});
}

const sender = createECDH('prime256v1');

/** Seals one here and now, with a fresh key pair and salt. */
export function sealOne({ text, p256dh, auth }: Order): Uint8Array {
	sender.generateKeys();
	const reader = { p256dh: Buffer.from(p256dh, 'base64url'), auth: Buffer.from(auth, 'base64url') };
	try {
		return seal(text, reader, sender, randomBytes(16));
	} catch {
		return new Uint8Array();
	}
}

function sealWaiting(): void {
	const asked = waiting;
	waiting = [];
	if (asked.length >= MANY && !isBroken) thread ??= startThread();
	if (!thread) return sealHere(asked);
	for (let from = 0; from < asked.length; from += GROUP)
		thread.seal(asked.slice(from, from + GROUP));
}

function sealHere(asked: Asked[]): void {
	for (const { order, done } of asked) done(sealOne(order));
}

/** It answers in the order it was asked. When it cannot be started, or fails, all is sealed here. */
function startThread(): Thread {
	const inHand: Asked[][] = [];
	const worker = new Worker(join(config().root, 'build', 'cli', 'sealer.js'), {
		execArgv: [],
		resourceLimits: { maxYoungGenerationSizeMb: 4 }
	});
	const idle = setTimeout(() => void worker.terminate(), IDLE).unref();
	worker.unref();
	worker.on('message', ({ bytes, ends }: Sealed) => {
		for (const [index, { done }] of inHand.shift()?.entries() ?? [])
			done(bytes.subarray(ends[index - 1] ?? 0, ends[index]));
	});
	worker.on('error', (error) => {
		isBroken = true;
		log('error', 'push.sealer', { error });
	});
	worker.on('exit', () => {
		clearTimeout(idle);
		thread = null;
		sealHere(inHand.splice(0).flat());
	});
	return {
		seal: (asked) => {
			idle.refresh();
			inHand.push(asked);
			worker.postMessage(asked.map(({ order }) => order));
		}
	};
}
