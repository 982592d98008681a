import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** The app as the front sees it: a process that may be gone for a while. */
export interface App {
	state(): 'starting' | 'ready' | 'down';
	/** Waits while it starts. @returns false when it did not get ready within `patience` milliseconds */
	whenReady(patience: number): Promise<boolean>;
	/** Lets it finish what it does, and stays down. */
	stop(): Promise<void>;
}

/** Why the app did not start: what trying again does not change, or trouble that may pass. */
export type NotStarted = { refused: string } | { failed: string };

interface Options {
	program: string;
	socket: string;
	env: NodeJS.ProcessEnv;
	/** Called when the app has put a new lane on disk. */
	laneWritten(): void;
	/** Called when it is ready, with how many times it has been started. */
	ready(starts: number): void;
	/** Called when it ended by itself. @param reason why it did not start, in its own words */
	ended(reason: NotStarted | null, starts: number): void;
}

const LONGEST_STOP = 10_000;
const LONGEST_PAUSE = 10_000;
/** An app that has run for so long ended by chance, and is started again at once. In milliseconds. */
const HEALTHY = 60_000;

/** @param pause the one before, in milliseconds @param lived how long the app then ran */
function nextPause(pause: number, lived: number): number {
	return lived > HEALTHY ? 0 : Math.min(LONGEST_PAUSE, Math.max(100, pause * 2));
}

/** Starts the app, and starts it again whenever it ends: at once the first time, then with longer pauses. */
export function runApp(options: Options): App {
	let state: ReturnType<App['state']> = 'starting';
	let child: ChildProcess;
	let isStopping = false;
	let starts = 0;
	let pause = 0;
	const waiting = new Set<(isReady: boolean) => void>();

	const become = (next: typeof state) => {
		state = next;
		if (next === 'starting') return;
		for (const done of waiting) done(next === 'ready');
		waiting.clear();
	};

	const start = () => {
		starts++;
		become('starting');
		const began = Date.now();
		let reason: NotStarted | null = null;
		child = fork(options.program, [options.socket], { env: options.env });
		child.on('message', (message) => {
			if (message === 'lane written') {
				options.laneWritten();
				child.send('lane read', () => {});
			}
			if (message === 'ready') {
				become('ready');
				options.ready(starts);
			}
			if (typeof message === 'object') reason = message as NotStarted;
		});
		child.on('error', () => {}); // A message to a process that just ended; 'exit' tells.
		child.on('exit', async () => {
			if (isStopping) return become('down');
			pause = nextPause(pause, Date.now() - began);
			become(pause < 1000 ? 'starting' : 'down');
			options.ended(reason, starts);
			await sleep(pause);
			if (!isStopping) start();
		});
	};
	start();

	return {
		state: () => state,
		whenReady: (patience) => {
			if (state !== 'starting') return Promise.resolve(state === 'ready');
			return new Promise((done) => {
				const timer = setTimeout(finish, patience, false);
				function finish(isReady: boolean) {
					clearTimeout(timer);
					waiting.delete(finish);
					done(isReady);
				}
				waiting.add(finish);
			});
		},
		stop: () => {
			isStopping = true;
			if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
			return new Promise((done) => {
				const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP);
				child.on('exit', () => {
					clearTimeout(timer);
					done();
				});
				child.send('stop', () => {});
			});
		}
	};
}
