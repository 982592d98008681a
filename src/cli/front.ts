import { config } from '$lib/database/config.server';
import { log } from '$lib/database/log.server';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runApp, type App } from './front/app';
import { claim, socketPath } from './front/dataFolder';
import { laneKeeper } from './front/lane';
import { finish, listen } from './front/listening';
import { proxy } from './front/proxy';
import { LARGEST_OF_ALL } from './front/request';
import { frontServer, type Front } from './front/server';
import { settings as readSettings } from './front/settings';
import { welcome } from './front/welcome';

/** How often a data folder that could not be used is tried again, in milliseconds. */
const AGAIN = 5000;

/**
 * Runs Varde: answers residents from memory, and keeps the app alive beside it.
 * @param mode 'demo' fills an empty database with a fictional kommune
 */
export async function main(_args: string[], mode: 'demo' | 'serve'): Promise<void> {
	process.env.VARDE_MODE = mode;
	const settings = readSettings(mode);
	if (typeof settings === 'string') return refuseToStart(settings);
	const lane = laneKeeper(join(settings.dataDir, 'public'));
	lane.read();
	let claimed = await claim(settings.dataDir);
	// With pages on disk residents are served even when nothing can be written; the rest is retried.
	if ('sentence' in claimed && (claimed.isTaken || !lane.size()))
		return refuseToStart(claimed.sentence);

	let app: App | null = null;
	const socket = socketPath(settings.dataDir);
	const streams = new Set<ServerResponse>();
	const front = { settings, lane, app: () => app, pass: proxy(socket, streams) };
	const server = frontServer(front);
	const release = () => 'release' in claimed && claimed.release();
	const closedPort = await listen(server, settings);
	if (closedPort) {
		release();
		return refuseToStart(closedPort);
	}
	log('info', 'front.listening', { host: settings.host, port: settings.port });

	const stop = async (code: number) => {
		await finish(server, streams);
		await app?.stop();
		release();
		log('info', 'front.stopped');
		process.exit(code);
	};
	process.once('SIGTERM', () => void stop(0));
	process.once('SIGINT', () => void stop(0));

	while ('sentence' in claimed) {
		process.stderr.write(`${claimed.sentence} Residents are served what was last published.\n`);
		await sleep(AGAIN);
		claimed = await claim(settings.dataDir);
	}
	app = start(front, socket, (sentence) => {
		process.stderr.write(`${sentence}\n`);
		void stop(1);
	});
}

function start({ settings, lane }: Front, socket: string, giveUp: (sentence: string) => void): App {
	return runApp({
		program: join(config().root, 'build', 'cli', 'app.js'),
		socket,
		env: appEnvironment(),
		laneWritten: () => lane.read(),
		ready: (starts) => {
			if (starts === 1) welcome(settings);
		},
		ended: (reason, starts) => {
			const refused = reason && 'refused' in reason ? reason.refused : null;
			const failed = reason && 'failed' in reason ? reason.failed : null;
			// Trouble may pass, but with nothing to serve meanwhile there is no reason to stay.
			const final = refused ?? (lane.size() ? null : failed);
			if (starts === 1 && final) giveUp(final);
			else log('error', 'app.ended', { reason: refused ?? failed, starts });
		}
	});
}

function appEnvironment(): NodeJS.ProcessEnv {
	return {
		...process.env,
		VARDE_FRONT: String(process.pid),
		ADDRESS_HEADER: 'x-forwarded-for',
		XFF_DEPTH: '1',
		PROTOCOL_HEADER: 'x-forwarded-proto',
		HOST_HEADER: 'x-forwarded-host',
		BODY_SIZE_LIMIT: String(2 * LARGEST_OF_ALL)
	};
}

function refuseToStart(sentence: string): void {
	process.stderr.write(`${sentence}\n`);
	process.exitCode = 1;
}
