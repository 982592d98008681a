import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The data folder is ours until `release`; or a sentence that says why not, and what to do. */
export type Claim = { release(): void } | { sentence: string; isTaken: boolean };

/** Makes the data folder this process's own: one process tree per folder. */
export async function claim(dataDir: string): Promise<Claim> {
	const lock = join(dataDir, 'varde.lock');
	try {
		if (!existsSync(dataDir)) mkdirSync(dataDir, { mode: 0o700 });
		const holder = read(lock);
		if (holder && isAlive(holder)) return runningAlready(dataDir, holder);
		rmSync(lock, { force: true });
		writeFileSync(lock, self(), { flag: 'wx' });
	} catch (error) {
		return unusable(dataDir, error);
	}
	await sleep(20); // Two that found the same dead lock: the one that wrote last has it.
	if (read(lock) !== self()) return runningAlready(dataDir, read(lock));
	for (const left of readdirSync(dataDir)) if (isSocket(left)) rmSync(join(dataDir, left));
	return {
		release: () => {
			if (read(lock) === self()) rmSync(lock, { force: true });
		}
	};
}

/** Where the app listens for the front: in the data folder, unless its path is too long for Unix (108 bytes). */
export function socketPath(dataDir: string): string {
	const path = join(dataDir, `app-${process.pid}.sock`);
	return Buffer.byteLength(path) < 100
		? path
		: join(mkdtempSync(join(tmpdir(), 'varde-')), 'app.sock');
}

function isSocket(name: string): boolean {
	return /^app-\d+\.sock$/.test(name);
}

function runningAlready(dataDir: string, holder: string): Claim {
	const sentence = `Varde already runs with the data folder ${dataDir} (process ${holder.split(' ')[0] || '?'}). Stop that one first, or choose another folder with DATA_DIR.`;
	return { sentence, isTaken: true };
}

function unusable(dataDir: string, error: unknown): Claim {
	const code = (error as NodeJS.ErrnoException).code;
	const why =
		code === 'ENOENT'
			? 'the folder above it does not exist; make it first'
			: code === 'EEXIST' || code === 'ENOTDIR'
				? 'it is a file, not a folder'
				: code === 'ENOSPC'
					? 'the disk is full; make room'
					: `this user may not write there (${code}); give the right, or choose another folder`;
	const sentence = `The data folder ${dataDir} (DATA_DIR) cannot be used: ${why}.`;
	return { sentence, isTaken: false };
}

function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw error;
	}
}

function self(): string {
	return `${process.pid} ${startedAt(process.pid)}`;
}

/** A process number is used again after a restart, so where the system tells, its start counts too. */
function isAlive(holder: string): boolean {
	const [pid = '', started = ''] = holder.split(' ');
	try {
		process.kill(Number(pid), 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	return started === startedAt(Number(pid));
}

/** Clock ticks since the machine started (proc(5), field 22); '' for a zombie and where there is no /proc. */
function startedAt(pid: number): string {
	const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
	const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return state === 'Z' ? '' : (fields[18] ?? '');
}
