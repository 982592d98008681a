import { randomUUID } from 'node:crypto';
import { reader } from '../database/database.server';
import { log } from '../database/log.server';
import { accounts } from './accounts.server';
import type { OpenAccount } from './account';
import { faultOf } from './fault';
import { lease, LEASE, leave } from './lease.server';
import { follow } from './mailbox.server';
import { prune } from './prune.server';
import { trying, unhandled, type StoredMessage } from './messages.server';

const LOOK = 3_000;
const HOUR = 3_600_000;
const LONGEST_PAUSE = 5 * 60_000;

/** One mailbox that this process reads, or has just failed to. */
interface Reading {
	stop: AbortController;
	done: Promise<void>;
}

/**
 * Reads every mailbox of the settings and hands on what comes. Changes in the settings are followed.
 * @param takeCareOf does something about a message; one that throws is tried again, five times in all
 * @returns stops it, and waits for what is in hand
 */
export function startIntake(takeCareOf: (message: StoredMessage) => Promise<void>) {
	const me = randomUUID();
	const stopping = new AbortController();
	const readings = new Map<string, Reading>();
	const handler = handling(takeCareOf);
	const look = async () => {
		const wanted = new Map((await accounts(reader, 'in')).map((one) => [JSON.stringify(one), one]));
		for (const [key, { stop }] of readings)
			if (!wanted.has(key)) {
				stop.abort();
				readings.delete(key);
			}
		for (const [key, account] of wanted)
			if (!readings.has(key)) readings.set(key, read(account, me, handler.wake));
		handler.wake();
	};
	const looking = every(LOOK, stopping.signal, look);
	const pruning = every(HOUR, stopping.signal, prune);
	return async () => {
		stopping.abort();
		for (const { stop } of readings.values()) stop.abort();
		await Promise.all([
			looking,
			pruning,
			handler.idle(),
			...[...readings.values()].map(({ done }) => done)
		]);
	};
}

/** Reads one mailbox for as long as it is wanted; after a failure it waits, longer each time. */
function read(account: OpenAccount, me: string, arrived: () => void): Reading {
	const stop = new AbortController();
	const run = async () => {
		for (let failures = 0; !stop.signal.aborted;) {
			const fault = await session(account, me, stop.signal, arrived);
			failures = fault ? failures + 1 : 0;
			await pause(Math.min(LONGEST_PAUSE, 2_000 * 2 ** Math.min(failures, 10)), stop.signal);
		}
	};
	return { stop, done: run() };
}

/** @returns what went wrong, or null when another process reads it or we were told to stop */
async function session(
	account: OpenAccount,
	me: string,
	stop: AbortSignal,
	arrived: () => void
): Promise<string | null> {
	const lost = new AbortController();
	let fault: string | null = null;
	let timer: NodeJS.Timeout | undefined;
	try {
		if (!(await lease(account.id, me))) return null;
		timer = setInterval(() => {
			void lease(account.id, me).then(
				(mine) => !mine && lost.abort(),
				() => lost.abort()
			);
		}, LEASE / 3);
		await follow(account, AbortSignal.any([stop, lost.signal]), arrived);
	} catch (error) {
		fault = faultOf(error).message;
		log('warn', 'mail.unread', { account: account.id, fault });
	} finally {
		clearInterval(timer);
	}
	await leave(account.id, me, fault).catch((error: unknown) =>
		log('error', 'mail.lease', { error })
	);
	return fault;
}

/** Takes care of what waits, one at a time; `wake` is heard also while it is at it. */
function handling(takeCareOf: (message: StoredMessage) => Promise<void>) {
	let underWay: Promise<void> | null = null;
	let more = false;
	const run = async () => {
		do {
			more = false;
			for (const message of await unhandled(reader)) await tried(message, takeCareOf);
		} while (more);
	};
	const wake = () => {
		more = true;
		underWay ??= run()
			.catch((error: unknown) => log('error', 'mail.unhandled', { error }))
			.finally(() => (underWay = null));
	};
	return { wake, idle: async () => void (await underWay) };
}

async function tried(
	message: StoredMessage,
	takeCareOf: (message: StoredMessage) => Promise<void>
): Promise<void> {
	await trying(message.id);
	await takeCareOf(message).catch((error: unknown) =>
		log('error', 'mail.failed', { message: message.id, error })
	);
}

async function every(ms: number, stopping: AbortSignal, act: () => Promise<void>): Promise<void> {
	while (!stopping.aborted) {
		await act().catch((error: unknown) => log('error', 'mail.database', { error }));
		await pause(ms, stopping);
	}
}

function pause(ms: number, stopping: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			stopping.removeEventListener('abort', done);
			resolve();
		};
		const timer = setTimeout(done, ms);
		stopping.addEventListener('abort', done);
		if (stopping.aborted) done();
	});
}
