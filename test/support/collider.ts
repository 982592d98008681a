import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { nextReference } from '$lib/database/counter.server';
import { openDatabase, reader, write } from '$lib/database/database.server';

// A process that writes as fast as it can beside another one, and says what it got: each
// reference it was given, and whether what it had just written was there when it read again.
const [count = '100'] = process.argv.slice(2);
await openDatabase();
const given: string[] = [];
let stale = 0;
for (let i = 0; i < Number(count); i++) {
	given.push(await write((tx) => nextReference(tx, 'K', 2026)));
	const [row] = await reader.all<{ value: number }>(
		sql`select value from counter where series = 'K'`
	);
	if (row!.value < Number(given.at(-1)!.slice(-4))) stale++;
	if (i % 20 === 0) await sleep(1);
}
process.stdout.write(JSON.stringify({ given, stale }));
process.exit(0);
