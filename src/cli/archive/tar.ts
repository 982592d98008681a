import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, readdirSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract, pack, type Extract, type Pack } from 'tar-stream';

/** The list that ends an archive: what was in it, with SHA-256, and what its maker knew. */
export interface Contents {
	files: Record<string, string>;
	[more: string]: unknown;
}

const CONTENTS = 'contents.json';

/**
 * Writes files into one tar archive that only its owner can read. The list of contents comes last,
 * so that an archive that was cut short is known by its absence.
 * @param files name in the archive → path on disk
 */
export async function writeArchive(
	archive: string,
	files: Map<string, string>,
	more: Record<string, unknown>
): Promise<void> {
	const tar = pack();
	const written = pipeline(
		tar as AsyncIterable<unknown>,
		createWriteStream(archive, { flags: 'wx', mode: 0o600 })
	);
	const sums: Record<string, string> = {};
	for (const [name, path] of files) sums[name] = await add(tar, name, path);
	tar.entry({ name: CONTENTS }, JSON.stringify({ ...more, files: sums }, null, '\t'));
	tar.finalize();
	await written;
}

/**
 * Unpacks an archive into a folder. Throws a sentence for a person when it is cut short, changed, or
 * holds a name that does not belong in a backup.
 * @returns its list of contents
 */
export async function readArchive(archive: string, folder: string): Promise<Contents> {
	const tar = extract();
	const reading = pipeline(createReadStream(archive), tar as unknown as NodeJS.WritableStream);
	const [{ contents, sums }] = await Promise.all([unpackAll(tar, folder), reading]);
	if (!contents) throw new Error('The backup is cut short: its list of contents is missing.');
	const wrong = Object.entries(contents.files).find(([name, sum]) => sums[name] !== sum);
	if (wrong) throw new Error(`The backup is damaged: «${wrong[0]}» is not what was put in it.`);
	return contents;
}

async function unpackAll(tar: Extract, folder: string) {
	const sums: Record<string, string> = {};
	let contents: Contents | null = null;
	for await (const entry of tar) {
		const { name, type } = entry.header;
		if (type !== 'file' || !SAFE.test(name))
			throw new Error(`The backup holds «${name}», which does not belong there.`);
		if (name === CONTENTS) contents = JSON.parse(await whole(entry)) as Contents;
		else sums[name] = await unpack(entry, join(folder, name));
	}
	return { contents, sums };
}

/** Every file under a folder: its path from `root` with slashes → where it lies. */
export function filesUnder(root: string, folder: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const entry of entries(join(root, folder))) {
		const path = `${folder}/${entry.name}`;
		if (entry.isFile()) found.set(path, join(root, path));
		if (entry.isDirectory()) for (const [name, at] of filesUnder(root, path)) found.set(name, at);
	}
	return found;
}

/** Only names that a backup makes: no way out of the folder, nothing hidden, no absolute path. */
const SAFE = /^(?!\.)[\w-][\w.-]*(?:\/(?!\.)[\w-][\w.-]*)*$/;

async function add(tar: Pack, name: string, path: string): Promise<string> {
	const hash = createHash('sha256');
	const entry = tar.entry({ name, size: statSync(path).size, mode: 0o600 });
	for await (const bytes of hashed(createReadStream(path), hash))
		if (!entry.write(bytes)) await once(entry, 'drain');
	entry.end(null);
	return hash.digest('hex');
}

async function unpack(entry: AsyncIterable<unknown>, path: string): Promise<string> {
	const hash = createHash('sha256');
	await mkdir(dirname(path), { recursive: true, mode: 0o700 });
	await pipeline(hashed(entry, hash), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
	return hash.digest('hex');
}

async function* hashed(source: AsyncIterable<unknown>, hash: Hash): AsyncGenerator<Buffer> {
	for await (const chunk of source) {
		const bytes = Buffer.from(chunk as Uint8Array);
		hash.update(bytes);
		yield bytes;
	}
}

async function whole(entry: AsyncIterable<unknown>): Promise<string> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of entry) chunks.push(chunk as Uint8Array);
	return Buffer.concat(chunks).toString('utf8');
}

function entries(folder: string) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
