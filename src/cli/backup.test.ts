import { sql } from 'drizzle-orm';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { record } from '$lib/audit/audit.server';
import { connect } from '$lib/database/connection.server';
import { closeDatabase, openDatabase, write } from '$lib/database/database.server';
import { migrateDatabase } from '$lib/database/migrate.server';
import { main as backup } from './backup';
import { main as restore } from './restore';
import { main as verify } from './verify';

const root = mkdtempSync(join(tmpdir(), 'varde backup '));
const home = join(root, 'data');
let said = '';

async function run(program: (args: string[]) => Promise<void>, ...args: string[]) {
	said = '';
	process.exitCode = undefined;
	await program(args);
	const code = process.exitCode ?? 0;
	process.exitCode = undefined;
	return code;
}

async function change(statement: ReturnType<typeof sql.raw>) {
	await openDatabase();
	await write((tx) => tx.run(statement));
	await closeDatabase();
}

beforeAll(async () => {
	process.env.DATA_DIR = home;
	mkdirSync(join(home, 'keys'), { recursive: true });
	mkdirSync(join(home, 'files', 'ab'), { recursive: true });
	writeFileSync(join(home, 'keys', 'vapid.json'), '{"secret":1}');
	writeFileSync(join(home, 'files', 'ab', 'picture.jpg'), Buffer.alloc(200_000, 7));
	await migrateDatabase();
	await openDatabase();
	await write(async (tx) => {
		for (let n = 1; n <= 20; n++)
			await record(tx, { actor: null, action: 'crisis.publish', subject: `K-2026-${n}` });
	});
	await closeDatabase();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
	process.env.DATA_DIR = home;
	const listen = (text: unknown) => {
		said += String(text);
		return true;
	};
	vi.spyOn(process.stdout, 'write').mockImplementation(listen);
	vi.spyOn(process.stderr, 'write').mockImplementation(listen);
});
afterEach(() => vi.restoreAllMocks());

const archive = join(root, 'night.tar');

describe('a backup', () => {
	test('is one file that only its owner can read', async () => {
		expect(await run(backup, archive)).toBe(0);
		expect(statSync(archive).mode & 0o077).toBe(0);
		expect(readdirSync(root).sort()).toEqual(['data', 'night.tar']);
	});

	test('is never written over', async () => {
		expect(await run(backup, archive)).toBe(1);
		expect(said).toContain('exists already');
	});

	test('needs a name, and a database', async () => {
		expect(await run(backup)).toBe(1);
		process.env.DATA_DIR = join(root, 'nowhere');
		expect(await run(backup, join(root, 'other.tar'))).toBe(1);
		expect(said).toContain('There is no database at');
		expect(existsSync(join(root, 'nowhere'))).toBe(false);
	});
});

describe('a restore', () => {
	const elsewhere = join(root, 'restored');
	beforeEach(() => {
		process.env.DATA_DIR = elsewhere;
	});

	test('brings database, keys and files, and holds the outbox', async () => {
		expect(await run(restore, archive)).toBe(0);
		process.env.DATA_DIR = elsewhere;
		expect(readFileSync(join(elsewhere, 'keys', 'vapid.json'), 'utf8')).toBe('{"secret":1}');
		expect(statSync(join(elsewhere, 'files', 'ab', 'picture.jpg')).size).toBe(200_000);
		const { client, close } = await connect('read');
		const { rows } = await client.execute('select reason from outbox_hold');
		close();
		expect(rows.map(({ reason }) => reason)).toEqual([
			expect.stringContaining('satt tilbake fra en sikkerhetskopi')
		]);
		expect(await run(verify)).toBe(0);
		expect(said).toContain('Audit log: 20 rows hold');
	});

	test('never writes into a folder that holds something', async () => {
		expect(await run(restore, archive)).toBe(1);
		expect(said).toContain('is not empty');
	});

	test('refuses an archive that was cut short, and leaves nothing behind', async () => {
		const short = join(root, 'short.tar');
		writeFileSync(short, readFileSync(archive));
		truncateSync(short, statSync(short).size - 10_000);
		process.env.DATA_DIR = join(root, 'other');
		expect(await run(restore, short)).toBe(1);
		expect(said).toMatch(/cut short|damaged|Unexpected end/);
		expect(readdirSync(root).sort()).toEqual(['data', 'night.tar', 'restored', 'short.tar']);
	});

	test('refuses an archive in which a byte was changed', async () => {
		const bytes = readFileSync(archive);
		bytes[bytes.indexOf('"secret"') + 1] = 88;
		const damaged = join(root, 'damaged.tar');
		writeFileSync(damaged, bytes);
		process.env.DATA_DIR = join(root, 'other');
		expect(await run(restore, damaged)).toBe(1);
		expect(said).toContain('keys/vapid.json');
	});

	test('refuses what is no backup', async () => {
		const other = join(root, 'other.txt');
		writeFileSync(other, 'not a tar at all');
		process.env.DATA_DIR = join(root, 'other');
		expect(await run(restore, other)).toBe(1);
		expect(await run(restore, join(root, 'missing.tar'))).toBe(1);
	});
});

describe('a check', () => {
	test('names the row that somebody changed', async () => {
		await change(sql.raw('drop trigger audit_entry_never_changed'));
		await change(sql.raw("update audit_entry set subject = 'K' where number = 7"));
		expect(await run(verify)).toBe(1);
		expect(said).toContain('Audit log: row 7 has been changed since it was written');
	});

	test('does not stop a backup, which tells of it, and the restore tells of it too', async () => {
		const broken = join(root, 'broken.tar');
		expect(await run(backup, broken)).toBe(0);
		expect(said).toContain('row 7');
		process.env.DATA_DIR = join(root, 'broken');
		expect(await run(restore, broken)).toBe(0);
		expect(said).toContain('This was so when the backup was made');
	});

	test('says where there is nothing to check', async () => {
		process.env.DATA_DIR = join(root, 'nowhere');
		expect(await run(verify)).toBe(1);
		expect(said).toContain('There is no database at');
	});
});
