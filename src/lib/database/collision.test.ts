import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../test/support/database';
import { builtProgram } from '../../../test/support/program';
import { write } from './database.server';
import { nextReference } from './counter.server';

await useTemporaryDatabase();

test('two processes that write at once lose nothing, read nothing stale and never wedge', async () => {
	const program = await builtProgram('test/support/collider.ts');
	const run = () => promisify(execFile)(process.execPath, [program, '200'], { env: process.env });
	const said = (await Promise.all([run(), run()])).map(
		({ stdout }) => JSON.parse(stdout) as { given: string[]; stale: number }
	);
	const given = said.flatMap((one) => one.given);
	expect(new Set(given).size).toBe(400);
	expect(given.sort().at(-1)).toBe('K-2026-0400');
	expect(said.map(({ stale }) => stale)).toEqual([0, 0]);
	expect(await write((tx) => nextReference(tx, 'K', 2026))).toBe('K-2026-0401');
}, 60_000);
