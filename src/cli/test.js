import { existsSync } from 'node:fs';
import { lint, tool } from './check.js';
import { build } from './build.js';
import { say, step } from './steps.js';

/** Everything: what needs no running, the tests, and the stories in a real browser. Stops at the first failure. */
export async function main() {
	const began = Date.now();
	await installBrowser();
	await lint();
	await build(process.cwd());
	await tool('Unit and integration tests', 'vitest', ['run'], { loud: true });
	await tool('Stories in a browser', 'playwright', ['test'], {
		from: '@playwright/test',
		loud: true
	});
	say(`Everything holds. ${Math.round((Date.now() - began) / 1000)} s in all.`);
}

/** A Chromium: the system's own, else Debian's when we may install it, else Playwright's. */
async function installBrowser() {
	if (existsSync('/usr/bin/chromium')) return;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		await step('Reading what Debian offers', 'apt-get', ['update'], { env });
		const packages = ['-y', '--no-install-recommends', 'chromium'];
		return step('Installing Chromium', 'apt-get', ['install', ...packages], { env });
	}
	await tool('Installing Chromium', 'playwright', ['install', 'chromium'], {
		from: '@playwright/test'
	});
}
