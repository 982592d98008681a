import { databaseFile, databasePath } from '$lib/database/connection.server';
import { closeDatabase, openDatabase, reader } from '$lib/database/database.server';
import { verify } from '$lib/together/verify.server';
import { orSentence } from './archive/sentence';

/** `npm run verify`: checks chains, documents, numbers and references; exit ≠ 0 when any fails. */
export function main(): Promise<void> {
	return orSentence(async () => {
		if (databaseFile() === 'gone')
			throw new Error(`There is no database at ${databasePath()}. Set DATA_DIR to its folder.`);
		await openDatabase();
		const { findings } = await verify(reader);
		await closeDatabase();
		for (const { holds, sentence } of findings)
			process.stdout.write(`${holds ? 'ok    ' : 'FAILED'}  ${sentence}\n`);
		const failed = findings.filter(({ holds }) => !holds);
		if (failed.length)
			throw new Error(`\n${failed[0]?.sentence}\nNothing was changed by this check.`);
	});
}
