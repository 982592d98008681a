import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { config } from '$lib/database/config.server';

/** Varde as `npm start` runs it, with a demo of its own, for as long as something is measured. */
export interface Varde {
	origin: string;
	dataDir: string;
	front: number;
	app: number;
	stop(): Promise<void>;
}

/** Starts it, and waits until it answers. */
export async function startVarde(): Promise<Varde> {
	const dataDir = mkdtempSync(join(tmpdir(), 'varde-bench-'));
	const port = await freePort();
	const child = spawn(process.execPath, [join(config().root, 'src/cli/start.js'), 'demo'], {
		env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const origin = `http://localhost:${port}`;
	await answering(`${origin}/healthz`);
	return {
		origin,
		dataDir,
		front: child.pid ?? 0,
		app: firstChild(child),
		stop: () =>
			new Promise((done) => {
				child.on('close', () => {
					rmSync(dataDir, { recursive: true, force: true });
					done();
				});
				child.kill('SIGTERM');
			})
	};
}

/** Waits until an address answers 200; gives up after a minute. */
export async function answering(url: string): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		const response = await fetch(url).catch(() => null);
		if (response?.ok) return;
		await sleep(100);
	}
	throw new Error(`${url} does not answer`);
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

function firstChild({ pid }: ChildProcess): number {
	return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')[0]);
}
