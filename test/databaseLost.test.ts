import { createClient } from '@libsql/client';
import { spawnSync } from 'node:child_process';
import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../src/cli/build.js';
import { answers, startApp, temporaryFolder } from './support/app';
import { post, reader, signIn } from './support/visitor';

beforeAll(() => build(process.cwd()));

describe('the database vanishes under a running Varde', () => {
	const lost: [string, (file: string) => void][] = [
		['is moved away', () => {}],
		['is overwritten with rubbish', (file) => writeFileSync(file, 'rubbish '.repeat(10_000))]
	];
	it.each(lost)(
		'when it %s residents read on, staff are told, and it heals',
		async (_, spoil) => {
			const app = await startApp();
			const file = join(app.dataDir, 'varde.db');
			const cookie = await signIn(app, 'admin');
			const aside = ['', '-wal', '-shm'].map((ending) => file + ending);
			const stopReading = reader(app);
			for (const part of aside) renameSync(part, `${part}.aside`);
			spoil(file);

			const staff = await fetch(`${app.origin}/intern`, { headers: { cookie } });
			expect(staff.status).toBe(503);
			expect(await staff.text()).toMatch(/[Pp]røv igjen/);
			const health = await fetch(`${app.origin}/healthz`);
			expect([health.status, await health.json()]).toEqual([503, { status: 'public-only' }]);
			expect((await post(app, '/kontakt', { text: 'Er dere der?' })).status).toBe(503);

			for (const part of aside) {
				rmSync(part, { force: true });
				renameSync(`${part}.aside`, part);
			}
			await answers(`${app.origin}/healthz`, 20_000);
			expect((await fetch(`${app.origin}/intern`, { headers: { cookie } })).status).toBe(200);
			expect(await stopReading()).toEqual([]);
			await app.stop();
		},
		60_000
	);
});

/** A folder on a small disk of its own, where this user may mount one. */
function smallDisk(): { folder: string; unmount(): void } | null {
	const folder = temporaryFolder();
	const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder]);
	return status === 0 ? { folder, unmount: () => spawnSync('umount', ['-l', folder]) } : null;
}

describe('the disk fills up under a running Varde', () => {
	const disk = smallDisk();
	afterAll(() => disk?.unmount());
	it.runIf(disk || process.env.CI)(
		'what cannot be kept is refused, until there is room',
		async () => {
			if (!disk) throw new Error('No disk can be mounted here, and CI must not pass without it');
			const app = await startApp({ dataDir: join(disk.folder, 'data') });
			const ballast = join(disk.folder, 'ballast');
			const stopReading = reader(app);
			await emptyLog(join(disk.folder, 'data', 'varde.db'));
			fillUp(ballast);
			const refused = await post(app, '/kontakt', { text: 'Er det plass til meg?'.repeat(400) });
			expect(refused.status).toBe(503);
			expect(await refused.text()).toMatch(/[Pp]røv igjen/);

			rmSync(ballast);
			const text = 'Nå er det plass igjen.';
			const received = await post(app, '/kontakt', { text });
			expect(received.status).toBe(303);
			const receipt = app.origin + received.headers.get('location');
			expect(await (await fetch(receipt)).text()).toContain(text);
			expect(await stopReading()).toEqual([]);
			await app.stop();
			disk.unmount();
		},
		60_000
	);
});

/** The log that SQLite writes to before the database holds room of its own, on a disk that is full too. */
async function emptyLog(file: string): Promise<void> {
	const client = createClient({ url: `file:${file}` });
	await client.execute('PRAGMA busy_timeout=5000');
	await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
	client.close();
}

function fillUp(file: string): void {
	for (let size = 1024 * 1024; size >= 1; size = size >> 1) {
		try {
			for (;;) appendFileSync(file, Buffer.alloc(size));
		} catch {
			// Full for parts of this size; a smaller one may still fit.
		}
	}
}
