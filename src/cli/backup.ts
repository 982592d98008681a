import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { config } from '$lib/database/config.server';
import { connect, databaseFile, databasePath } from '$lib/database/connection.server';
import { closeDatabase, openDatabase, reader } from '$lib/database/database.server';
import { ANCHORS } from '$lib/together/anchors.server';
import { verify, type Anchors } from '$lib/together/verify.server';
import { orSentence } from './archive/sentence';
import { filesUnder, writeArchive } from './archive/tar';

/** What a backup holds besides the database: push and sign-in keys, and stored files. */
export const FOLDERS = ['keys', 'files'];

/**
 * `npm run backup -- FILE`: one archive with a consistent copy of the database, the keys and the
 * files, while Varde runs. It ends with the tails of the chains, so that a restore can be checked.
 */
export function main([file]: string[]): Promise<void> {
	return orSentence(async () => {
		const archive = target(file);
		const folder = mkdtempSync(join(dirname(archive), '.varde-'));
		try {
			await backup(archive, folder);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
		process.stdout.write(
			`${archive}\nIt holds the keys too: keep it where only you can read it.\n`
		);
	});
}

/**
 * The anchors are copied first, so that they speak of nothing later than the database; the files after it, so
 * that every file it names is there.
 */
async function backup(archive: string, folder: string): Promise<void> {
	const { dataDir } = config();
	const anchors = join(dataDir, ANCHORS);
	if (existsSync(anchors)) cpSync(anchors, join(folder, ANCHORS), { recursive: true });
	await copyDatabase(join(folder, 'varde.db'));
	const files = new Map([['varde.db', join(folder, 'varde.db')]]);
	for (const name of FOLDERS)
		for (const [path, at] of filesUnder(dataDir, name)) files.set(path, at);
	for (const [path, at] of filesUnder(folder, ANCHORS)) files.set(path, at);
	const unfinished = join(folder, 'archive.tar');
	await writeArchive(unfinished, files, {
		madeAt: new Date().toISOString(),
		...(await verified(folder))
	});
	renameSync(unfinished, archive);
}

async function copyDatabase(copy: string): Promise<void> {
	const { client, close } = await connect('write');
	try {
		await client.execute({ sql: 'vacuum into ?', args: [copy] });
	} finally {
		close();
	}
}

/** What the copy itself says of its chains; what fails is told, and kept, but is no reason not to copy. */
async function verified(folder: string): Promise<{ anchors: Anchors; broken: string[] }> {
	process.env.DATA_DIR = folder;
	await openDatabase();
	const { findings, anchors } = await verify(reader);
	await closeDatabase();
	const broken = findings.filter(({ holds }) => !holds).map(({ sentence }) => sentence);
	for (const sentence of broken) process.stderr.write(`${sentence}\n`);
	return { anchors, broken };
}

function target(file: string | undefined): string {
	if (!file) throw new Error('Say where to put the backup: npm run backup -- FILE');
	const archive = resolve(process.env.INIT_CWD ?? '.', file);
	if (existsSync(archive)) throw new Error(`${archive} exists already. Choose another name.`);
	if (!existsSync(dirname(archive)))
		throw new Error(`The folder ${dirname(archive)} does not exist. Make it first.`);
	if (databaseFile() === null)
		throw new Error('The database is a server (DATABASE_URL): back it up there.');
	if (databaseFile() === 'gone')
		throw new Error(`There is no database at ${databasePath()}. Set DATA_DIR to its folder.`);
	return archive;
}
