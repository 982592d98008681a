import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { now } from '$lib/database/clock.server';
import { closeDatabase, openDatabase, write } from '$lib/database/database.server';
import { migrateDatabase } from '$lib/database/migrate.server';
import { fillDemo } from '$lib/staff/demo.server';
import { builtProgram } from '../../test/support/program';
import { main as backup } from './backup';
import { main as restore } from './restore';
import { main as verify } from './verify';

const root = mkdtempSync(join(tmpdir(), 'varde-busy-'));
const home = join(root, 'data');

beforeAll(async () => {
	process.env.DATA_DIR = home;
	mkdirSync(home);
	await migrateDatabase();
	await openDatabase();
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: now() }));
	await closeDatabase();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('while somebody journals a check, a backup and what is restored from it hold', async () => {
	const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const program = await builtProgram('test/support/journalist.ts');
	const journalist = spawn(process.execPath, [program, 'busy', '10000'], { env: process.env });
	await once(journalist.stdout, 'data');
	for (const round of ['first', 'second', 'third']) {
		process.env.DATA_DIR = home;
		await backup([join(root, `${round}.tar`)]);
		process.env.DATA_DIR = home;
		await verify();
		process.env.DATA_DIR = join(root, round);
		await restore([join(root, `${round}.tar`)]);
		process.env.DATA_DIR = join(root, round);
		await verify();
	}
	journalist.kill('SIGKILL');
	await once(journalist, 'close');
	process.env.DATA_DIR = home;
	await verify();
	const failures = said.mock.calls.map(String).filter((line) => line.startsWith('FAILED'));
	expect(failures).toEqual([]);
	expect(
		said.mock.calls.map(String).filter((line) => /Journal: [1-9]\d* rows/.test(line)).length
	).toBe(7);
	expect(process.exitCode).toBeUndefined();
}, 60_000);
