import { rmSync } from 'node:fs';
import { afterAll } from 'vitest';
import { config } from '$lib/database/config.server';
import { closeDatabase, openDatabase } from '$lib/database/database.server';
import { migrateDatabase } from '$lib/database/migrate.server';

/** Gives this test file a real, migrated libSQL file of its own; taken away when it is done. */
export async function useTemporaryDatabase(): Promise<void> {
	await migrateDatabase();
	await openDatabase();
	afterAll(async () => {
		await closeDatabase();
		rmSync(config().dataDir, { recursive: true, force: true });
	});
}
