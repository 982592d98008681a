import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from './config.server';
import { connect, databasePath } from './connection.server';
import { StartRefused } from './startRefused';

/** What drizzle cannot say: triggers and search indexes, made again after every migration. */
const triggers = import.meta.glob<string>(['../*/triggers.sql', '../*/*/triggers.sql'], {
	query: '?raw',
	import: 'default',
	eager: true
});

/**
 * Brings the database up to this version: copies it first when there is something to lose, then
 * migrates and lays the triggers again (a table rebuild drops them).
 * Throws when the database was made by a newer Varde. Call it before `openDatabase`.
 */
export async function migrateDatabase(): Promise<void> {
	const migrationsFolder = join(config().root, 'drizzle');
	const { client, close } = await connect('write');
	try {
		const db = drizzle(client);
		const applied = await newestApplied(db);
		const newest = newestKnown(migrationsFolder);
		if (applied > newest)
			throw new StartRefused(
				'The database was made by a newer version of Varde. Start that version.'
			);
		if (applied && applied < newest) await copyAside(db, applied);
		await migrate(db, { migrationsFolder });
		for (const [, statements] of Object.entries(triggers).sort())
			await client.executeMultiple(statements);
	} finally {
		close();
	}
}

async function newestApplied(db: ReturnType<typeof drizzle>): Promise<number> {
	const [table] = await db.values(
		sql`select 1 from sqlite_master where type = 'table' and name = '__drizzle_migrations'`
	);
	if (!table) return 0;
	const [row] = await db.values<[number]>(sql`select max(created_at) from __drizzle_migrations`);
	return Number(row?.[0] ?? 0);
}

function newestKnown(migrationsFolder: string): number {
	const journal = readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8');
	const { entries } = JSON.parse(journal) as { entries: { when: number }[] };
	return Math.max(...entries.map(({ when }) => when));
}

async function copyAside(db: ReturnType<typeof drizzle>, applied: number): Promise<void> {
	const path = databasePath();
	if (!path) return;
	const copy = `${path}.before-${applied}`;
	if (!existsSync(copy)) await db.run(sql`vacuum into ${copy}`);
}
