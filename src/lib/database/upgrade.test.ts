import { createClient, type Client } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { config } from './config.server';
import { migrateDatabase } from './migrate.server';

const root = mkdtempSync(join(tmpdir(), 'varde upgrade '));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The migrations up to one of them, as an older Varde had them. */
function migrationsUntil(last: number): string {
	const folder = join(root, `drizzle-${last}`);
	cpSync(join(config().root, 'drizzle'), folder, { recursive: true });
	const path = join(folder, 'meta', '_journal.json');
	const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: { idx: number }[] };
	journal.entries = journal.entries.filter(({ idx }) => idx <= last);
	writeFileSync(path, JSON.stringify(journal));
	return folder;
}

async function tablesOf(client: Client): Promise<string[]> {
	const { rows } = await client.execute(
		"select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\' and name not like 'sqlite%'"
	);
	return rows.map(({ name }) => String(name));
}

/** A row of each table, with something in every column that may not be empty. */
async function fill(client: Client, table: string): Promise<Record<string, unknown>> {
	const { rows } = await client.execute(`pragma table_info(${table})`);
	const needed = rows.filter(
		({ notnull, dflt_value, pk }) => pk || (notnull && dflt_value === null)
	);
	const values = needed.map(({ type }) => (type === 'text' ? '"x"' : 1));
	const names = needed.map(({ name }) => `"${String(name)}"`);
	await client.execute({
		sql: `insert into "${table}" (${names.join()}) values (${names.map(() => '?').join()})`,
		args: values
	});
	return only(client, table);
}

async function only(client: Client, table: string): Promise<Record<string, unknown>> {
	const { rows, columns } = await client.execute(`select * from "${table}"`);
	expect(rows, table).toHaveLength(1);
	return Object.fromEntries(columns.map((name) => [name, rows[0]?.[name]]));
}

test.each([0, 1, 2])(
	'a data folder from when there were migrations up to %i keeps every row, and a copy beside it',
	async (last) => {
		const home = join(root, `data-${last}`);
		mkdirSync(home);
		process.env.DATA_DIR = home;
		const old = createClient({ url: config().databaseUrl });
		await migrate(drizzle(old), { migrationsFolder: migrationsUntil(last) });
		await old.execute('pragma foreign_keys = off');
		const before = new Map<string, Record<string, unknown>>();
		for (const table of await tablesOf(old)) before.set(table, await fill(old, table));
		old.close();

		await migrateDatabase();
		expect(readdirSync(home).some((name) => name.includes('.before-'))).toBe(true);
		const now = createClient({ url: config().databaseUrl });
		for (const [table, row] of before) expect(await only(now, table)).toMatchObject(row);
		await migrateDatabase();
		now.close();
	}
);
