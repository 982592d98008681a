import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { config } from '$lib/database/config.server';
import { now } from '$lib/database/clock.server';
import { closeDatabase, openDatabase, reader, write } from '$lib/database/database.server';
import { migrateDatabase } from '$lib/database/migrate.server';
import { outboxHold } from '$lib/outbox/tables.server';
import { grownFrom, verify, type Anchors } from '$lib/together/verify.server';
import { orSentence } from './archive/sentence';
import { readArchive } from './archive/tar';

/** What the administrator reads beside the button that lets the letters go. */
const HELD =
	'Varde er satt tilbake fra en sikkerhetskopi, og gamle varsler skal ikke sendes på nytt.';

/** What the maker of the backup found when it was made. */
interface Told {
	anchors: Anchors;
	broken: string[];
}

/**
 * `npm run restore -- FILE`: puts a backup into an empty data folder, checks it against the tails of
 * its chains, and holds the outbox until a person lets the letters go, so that no old warning is
 * sent again.
 */
export function main([file]: string[]): Promise<void> {
	return orSentence(async () => {
		const archive = source(file);
		const { dataDir } = config();
		emptyOrAbsent(dataDir);
		const beside = `${dataDir}.restoring`;
		rmSync(beside, { recursive: true, force: true });
		mkdirSync(beside, { recursive: true, mode: 0o700 });
		try {
			await restoreInto(beside, archive);
			if (existsSync(dataDir)) rmdirSync(dataDir);
			renameSync(beside, dataDir);
		} finally {
			rmSync(beside, { recursive: true, force: true });
		}
		process.stdout.write(
			`${dataDir} is restored and checked. No letter leaves until an administrator lets them go (Innstillinger → Utboks).\n`
		);
	});
}

async function restoreInto(folder: string, archive: string): Promise<void> {
	const contents = await readArchive(archive, folder);
	process.env.DATA_DIR = folder;
	await migrateDatabase();
	await openDatabase();
	try {
		await write((tx) =>
			tx.insert(outboxHold).values({ id: 1, reason: HELD, heldAt: now() }).onConflictDoNothing()
		);
		await check(contents as unknown as Told);
	} finally {
		await closeDatabase();
	}
}

/** What failed already when the backup was made is told; anything else means that it was tampered with. */
async function check({ anchors: saved, broken }: Told): Promise<void> {
	const { findings, anchors } = await verify(reader);
	for (const { holds, sentence } of findings) {
		if (holds) continue;
		if (!broken.includes(sentence))
			throw new Error(`The backup does not hold, so nothing was restored. ${sentence}`);
		process.stderr.write(`This was so when the backup was made: ${sentence}\n`);
	}
	for (const chain of Object.keys(saved) as (keyof Anchors)[])
		if (!grownFrom(saved[chain], anchors[chain]))
			throw new Error(`The backup does not hold: its ${chain} is shorter than when it was made.`);
}

function source(file: string | undefined): string {
	if (!file) throw new Error('Say which backup to restore: npm run restore -- FILE');
	const archive = resolve(process.env.INIT_CWD ?? '.', file);
	if (!existsSync(archive)) throw new Error(`There is no file ${archive}.`);
	return archive;
}

function emptyOrAbsent(dataDir: string): void {
	if (existsSync(dataDir) && readdirSync(dataDir).length)
		throw new Error(
			`The data folder ${dataDir} is not empty. Stop Varde, move the folder away, and try again.`
		);
	if (process.env.DATABASE_URL)
		throw new Error(
			'DATABASE_URL is set: a backup is restored into a data folder. Unset it first.'
		);
}
