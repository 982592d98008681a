import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { isRefused } from '../i18n/refusal';
import { useTemporaryDatabase } from '../../../test/support/database';
import { isDatabaseFault } from './connection.server';
import { nextReference } from './counter.server';
import { onCommit, reader, write } from './database.server';
import { once } from './once.server';
import { counter } from './tables.server';

await useTemporaryDatabase();

test('writes wait for each other and none is lost', async () => {
	const references = await Promise.all(
		Array.from({ length: 50 }, () => write((tx) => nextReference(tx, 'K', 2026)))
	);
	expect(new Set(references).size).toBe(50);
	expect(references.sort().at(-1)).toBe('K-2026-0050');
});

test('a write that throws leaves nothing behind, and the next one works', async () => {
	const before = await reader.select().from(counter);
	await expect(
		write(async (tx) => {
			await nextReference(tx, 'H', 2026);
			throw new Error('power cut');
		})
	).rejects.toThrow('power cut');
	expect(await reader.select().from(counter)).toEqual(before);
	expect(await write((tx) => nextReference(tx, 'H', 2026))).toBe('H-2026-00001');
});

test('a write inside a write is an error, not a wait without end', async () => {
	await expect(write(() => write(async () => 1))).rejects.toThrow('inside write()');
});

test('whoever is told of what was written may write in turn', async () => {
	const wrote = new Promise((done) => {
		const stop = onCommit(() => {
			stop();
			done(write((tx) => nextReference(tx, 'J', 2026)));
		});
	});
	expect(await write((tx) => nextReference(tx, 'J', 2026))).toBe('J-2026-00001');
	expect(await wrote).toBe('J-2026-00002');
});

test('that another process holds the database is said as when it is gone, not as a fault of ours', () => {
	const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
	expect(isDatabaseFault(new Error('Failed query', { cause: busy }))).toBe(true);
	expect(isDatabaseFault(new Error('ours'))).toBe(false);
});

test('the reader cannot write', async () => {
	await expect(reader.run(sql`delete from counter`)).rejects.toThrow();
});

test('the same key answers the first result; other content with it is refused', async () => {
	let runs = 0;
	const send = (content: string) =>
		write((tx) =>
			once(tx, { key: 'k1', scope: 'test', content }, async () => ({ number: ++runs }))
		);
	expect([await send('a'), await send('a')]).toEqual([{ number: 1 }, { number: 1 }]);
	expect(isRefused(await send('b'))).toBe(true);
	expect(runs).toBe(1);
});
