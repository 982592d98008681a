import { config } from '$lib/database/config.server';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { endings, fileOf, type Encoding, type LaneEntry, type LaneFile } from './store';

let known: Map<string, LaneFile> | null = null;
let tail: Promise<unknown> = Promise.resolve();

/**
 * Puts what residents read on disk and tells the front, which keeps it in memory: after this
 * resolves, the front answers with it. Bodies that have not changed are left alone.
 * @param entries with `replace` (the usual): everything the lane consists of; addresses that are
 * not among them are gone. Without: these are added to, or changed in, what is there.
 */
export function putLane(entries: LaneEntry[], { replace = true } = {}): Promise<void> {
	const turn = tail.then(() => put(entries, replace));
	tail = turn.catch(() => {});
	return turn;
}

async function put(entries: LaneEntry[], replace: boolean): Promise<void> {
	const folder = join(config().dataDir, 'public');
	const isFirst = known === null;
	const before = known ?? (await readIndex(folder));
	const after = new Map(replace ? [] : before);
	for (const entry of entries) {
		const old = before.get(entry.path);
		const file = unchanged(entry, old) ?? store(folder, entry);
		after.set(file.path, file);
		if (file.hashes !== old?.hashes) await breath(); // Others are let through between two.
	}
	writeIndex(folder, [...after.values()]);
	known = after;
	await tellFront();
	if (isFirst || [...before.keys()].some((path) => !after.has(path)))
		await sweep(folder, [...after.values()]);
}

async function readIndex(folder: string): Promise<Map<string, LaneFile>> {
	try {
		const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
		return new Map((entries as LaneFile[]).map((entry) => [entry.path, entry]));
	} catch {
		return new Map(); // First run, or unreadable: everything is written anew.
	}
}

function unchanged({ body: _, ...entry }: LaneEntry, old: LaneFile | undefined): LaneFile | null {
	const file = fileOf(entry.path, entry.type);
	if (old?.file !== file || old.version !== entry.version) return null;
	return { ...entry, file, hashes: old.hashes };
}

/** One after the other, and here: so few bytes take longer to hand to other threads than to write. */
function store(folder: string, { body, ...entry }: LaneEntry): LaneFile {
	const file = fileOf(entry.path, entry.type);
	const encoded = encodings(Buffer.from(body));
	const target = join(folder, file);
	mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
	for (const [encoding, content] of encoded) replaceFile(target + endings[encoding], content);
	const hashes = Object.fromEntries(encoded.map(([name, content]) => [name, sha256(content)]));
	return { ...entry, file, hashes };
}

/** The body in each encoding; one that does not make it smaller is still made, so that none is stale. */
function encodings(body: Buffer): [Encoding, Buffer][] {
	const params = {
		// For a page, 7 takes 0.6 ms, 9 takes 15 for the same size, and 11 takes 20 for 8 % less: a
		// warning should not wait.
		[constants.BROTLI_PARAM_QUALITY]: 7,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		// A window of 256 KB holds any page; the usual 4 MB take longer to clear than to use.
		[constants.BROTLI_PARAM_LGWIN]: 18
	};
	return [
		['br', brotliCompressSync(body, { params })],
		['gzip', gzipSync(body, { level: 9 })],
		['identity', body]
	];
}

function writeIndex(folder: string, entries: LaneFile[]): void {
	mkdirSync(folder, { recursive: true, mode: 0o755 });
	replaceFile(join(folder, 'index.json'), JSON.stringify({ entries }), true);
}

/** A reader sees the whole old file or the whole new one. @param durable on disk when this resolves */
function replaceFile(target: string, content: string | Buffer, durable = false): void {
	const aside = `${target}.${randomUUID()}.new`;
	try {
		writeFileSync(aside, content, { mode: 0o644, flush: durable });
		renameSync(aside, target);
	} catch (error) {
		rmSync(aside, { force: true });
		throw error;
	}
}

/** Removes whatever the index does not name: pages that are gone, and what a crash left half-done. */
async function sweep(folder: string, entries: LaneFile[]): Promise<void> {
	const named = entries.flatMap(({ file }) =>
		Object.values(endings).map((ending) => file + ending)
	);
	const kept = new Set([...named, 'index.json']);
	const found = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
	const left = files.filter((file) => !kept.has(relative(folder, file)));
	await Promise.all(left.map((file) => rm(file, { force: true })));
}

/** Waits until the front has read the new index; a second is more than it needs. */
function tellFront(): Promise<void> {
	if (!config().behindFront || !process.send) return Promise.resolve();
	return new Promise((done) => {
		const finish = () => {
			clearTimeout(patience);
			process.off('message', heard);
			done();
		};
		const heard = (message: unknown) => {
			if (message === 'lane read') finish();
		};
		const patience = setTimeout(finish, 1000);
		process.on('message', heard);
		process.send?.('lane written', undefined, undefined, (error) => error && finish());
	});
}

function sha256(content: Buffer): string {
	return createHash('sha256').update(content).digest('base64url');
}
