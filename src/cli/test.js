import { existsSync } from 'node:fs';
import { build } from './build.js';
import { lint, prepare, tool, types } from './check.js';
import { say, step } from './steps.js';

/** Everything: what needs no running, the tests, and the stories in a real browser. Stops at the first failure. */
export async function main() {
	const began = Date.now();
	await installMachine();
	await prepare();
	// Side by side, since none of them keeps two processors busy alone.
	await Promise.all([lint(), build(process.cwd()).then(types)]);
	await tool('Unit and integration tests', 'vitest', ['run'], { loud: true });
	await tool('Stories in a browser', 'playwright', ['test'], {
		from: '@playwright/test',
		loud: true
	});
	say(`Everything holds. ${Math.round((Date.now() - began) / 1000)} s in all.`);
}

/** What the tests need of the machine: a browser, and an IMAP server to read mail from. */
async function installMachine() {
	await installDebian();
	if (!existsSync('/usr/bin/chromium'))
		await tool('Installing Chromium', 'playwright', ['install', 'chromium'], {
			from: '@playwright/test'
		});
	if (existsSync('/usr/sbin/dovecot')) return;
	if (process.env.CI) {
		say(
			'Dovecot is not here, and a machine that tests for everybody must have it: install dovecot-imapd.'
		);
		process.exit(1);
	}
	say('Dovecot is not here, so the tests that read mail from it are skipped.');
}

/** Debian's own packages, when they are missing and we may install them. */
async function installDebian() {
	const packages = [
		...(existsSync('/usr/bin/chromium') ? [] : ['chromium']),
		...(existsSync('/usr/sbin/dovecot') ? [] : ['dovecot-imapd'])
	];
	if (!packages.length || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const install = ['install', '-y', '--no-install-recommends', ...packages];
	await step('Reading what Debian offers', 'apt-get', ['update'], { env });
	await step(`Installing ${packages.join(' and ')}`, 'apt-get', install, { env });
}
