import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/cli/build.js';

/** Varde, built and running as `npm start` runs it, on a port and a data folder of its own. */
export interface RunningApp {
	origin: string;
	port: number;
	dataDir: string;
	/** What it has printed. */
	output(): string;
	/** Asks it to stop, and gives the code it ended with. */
	stop(): Promise<number | null>;
	/** Kills the app and leaves the front, or kills the whole tree, without a warning. */
	kill9(what?: 'app' | 'everything'): Promise<void>;
	/** The code it ended with, once it has. */
	ended: Promise<number | null>;
}

interface Options {
	env?: Record<string, string>;
	/** To start where another left off; a temporary one, filled with the demo, when left out. */
	dataDir?: string;
	port?: number;
	command?: 'demo' | 'serve';
}

/** Starts it and waits until it answers. Fails with what it printed when it ends instead. */
export async function startApp(options: Options = {}): Promise<RunningApp> {
	const app = await launchApp(options);
	const ended = app.ended.then((code) => {
		throw new Error(`Varde ended with ${code}:\n${app.output()}`);
	});
	await Promise.race([answers(`${app.origin}/healthz`), ended]);
	return app;
}

/** Starts it and does not wait. */
export async function launchApp({ env = {}, command = 'demo', ...options }: Options = {}) {
	await build(process.cwd());
	const dataDir = options.dataDir ?? temporaryFolder();
	const port = options.port ?? (await freePort());
	const child = spawn(process.execPath, ['src/cli/start.js', command], {
		env: { ...clean(process.env), PORT: String(port), DATA_DIR: dataDir, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	child.stdout.on('data', (part) => (output += part));
	child.stderr.on('data', (part) => (output += part));
	// A test that fails leaves none behind; the app goes with its front.
	process.once('exit', () => child.kill('SIGKILL'));
	const ended = new Promise<number | null>((done) => child.on('close', done));
	return {
		origin: `http://localhost:${port}`,
		port,
		dataDir,
		output: () => output,
		ended,
		stop: () => {
			child.kill('SIGTERM');
			return ended;
		},
		kill9: async (what: 'app' | 'everything' = 'everything') => {
			for (const pid of childrenOf(child)) process.kill(pid, 'SIGKILL');
			if (what === 'app') return;
			child.kill('SIGKILL');
			await ended;
		}
	};
}

const folders: string[] = [];
process.on('exit', () => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A data folder that is taken away when the tests end. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'varde-app-'));
	folders.push(folder);
	return folder;
}

/** A port that nobody listened on a moment ago. */
export function freePort(): Promise<number> {
	return new Promise((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => done(port));
		});
	});
}

/** Waits until the address answers 200; gives up after a minute. */
export async function answers(url: string, patience = 60_000): Promise<void> {
	const deadline = Date.now() + patience;
	while (Date.now() < deadline) {
		const response = await fetch(url).catch(() => null);
		if (response?.ok) return;
		await new Promise((again) => setTimeout(again, 50));
	}
	throw new Error(`${url} did not answer in ${patience} ms`);
}

/** What a test runner sets for itself is not for the app. */
function clean({ NODE_ENV: _, VARDE_MODE: __, NODE_OPTIONS: ___, ...env }: NodeJS.ProcessEnv) {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('VITEST')));
}

function childrenOf({ pid }: ChildProcess): number[] {
	return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
		.split(' ')
		.filter(Boolean)
		.map(Number);
}
