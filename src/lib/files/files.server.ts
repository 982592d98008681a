import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataFolder } from '../database/config.server';

/**
 * Keeps bytes under the data folder, outside the database, and on disk before this returns. The
 * same bytes are the same file. @returns SHA-256 in hex, which is its name
 */
export async function keepFile(bytes: Uint8Array): Promise<string> {
	const hash = createHash('sha256').update(bytes).digest('hex');
	const path = pathOf(hash);
	if (existsSync(path)) return hash;
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	const unfinished = `${path}.${randomBytes(6).toString('hex')}`;
	const file = await open(unfinished, 'wx', 0o600);
	await file.writeFile(bytes);
	await file.sync();
	await file.close();
	await rename(unfinished, path);
	await syncFolder(dirname(path));
	return hash;
}

/** The bytes of a kept file. Throws when it is gone. @param hash as `keepFile` gave it */
export function readKept(hash: string): Promise<Buffer> {
	if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('Not the name of a kept file');
	return readFile(pathOf(hash));
}

/** Deletes a kept file. The caller knows that nothing needs it. */
export async function forgetFile(hash: string): Promise<void> {
	await rm(pathOf(hash), { force: true });
}

function pathOf(hash: string): string {
	return join(dataFolder('files'), hash.slice(0, 2), hash);
}

/** A new name is on disk when its folder is. */
async function syncFolder(path: string): Promise<void> {
	const folder = await open(path, 'r');
	await folder.sync().finally(() => folder.close());
}
