import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'vitest';

/**
 * A test that reads the shared research data beside the repository. Where that is absent it is
 * skipped, visibly; with CI=true it fails instead.
 * @param path under `../shared`, e.g. 'data/cap/xsd/cap12.google.xsd'
 */
export function testWithShared(
	name: string,
	run: (shared: (path: string) => string) => void | Promise<void>
) {
	const folder = resolve('..', 'shared');
	const there = existsSync(folder);
	const body = async () => {
		if (!there) throw new Error(`${folder} is missing, and CI must not pass without it`);
		await run((path) => resolve(folder, path));
	};
	test.runIf(there || process.env.CI === 'true')(name, body);
}
