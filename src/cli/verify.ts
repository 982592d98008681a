import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { databaseFile, databasePath } from '$lib/database/connection.server';
import { closeDatabase, openDatabase, reader } from '$lib/database/database.server';
import { keptAnchors } from '$lib/together/anchors.server';
import { verify } from '$lib/together/verify.server';
import { orSentence } from './archive/sentence';

/**
 * `npm run verify`: checks chains, documents, numbers and references, and the chains against the anchors of the
 * data folder; exit ≠ 0 when any fails. `npm run verify -- FILE`: against anchors that were kept elsewhere too.
 */
export function main(files: string[] = []): Promise<void> {
	return orSentence(async () => {
		if (databaseFile() === 'gone')
			throw new Error(`There is no database at ${databasePath()}. Set DATA_DIR to its folder.`);
		await openDatabase();
		const kept = [keptAnchors(), ...files.map(anchorsIn)].join('\n');
		const { findings } = await verify(reader, kept);
		await closeDatabase();
		for (const { holds, sentence } of findings)
			process.stdout.write(`${holds ? 'ok    ' : 'FAILED'}  ${sentence}\n`);
		const failed = findings.filter(({ holds }) => !holds);
		if (failed.length)
			throw new Error(`\n${failed[0]?.sentence}\nNothing was changed by this check.`);
	});
}

function anchorsIn(file: string): string {
	const path = resolve(process.env.INIT_CWD ?? '.', file);
	if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
	return readFileSync(path, 'utf8');
}
