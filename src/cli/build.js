import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say, step } from './steps.js';

/** What the built programs are made of; tests are not. */
const inputs = [
	'src',
	'static',
	'drizzle',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'vite.cli.config.ts'
];

/**
 * Builds the app (`build/app`) and the command-line programs (`build/cli`) when anything they are made
 * of has changed since the last build.
 * @param {string} root
 */
export async function build(root) {
	const fingerprint = inputsOf(root);
	const stamp = join(root, 'build', 'stamp');
	if (read(stamp) === fingerprint) return;
	mkdirSync(join(root, 'build'), { recursive: true });
	const release = await turn(join(root, 'build', 'lock'));
	if (read(stamp) !== fingerprint) await buildAll(root, stamp, fingerprint);
	release();
}

/** @param {string} root @param {string} stamp @param {string} fingerprint */
async function buildAll(root, stamp, fingerprint) {
	rmSync(stamp, { force: true });
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const options = { cwd: root };
	await step('Building the app', process.execPath, [vite, 'build', '--logLevel=warn'], options);
	await step(
		'Building the programs around it',
		process.execPath,
		[vite, 'build', '-c', 'vite.cli.config.ts', '--logLevel=warn'],
		options
	);
	writeFileSync(stamp, fingerprint);
}

/**
 * Waits until no other process builds here. A lock whose owner is gone does not count.
 * @param {string} lock
 * @returns {Promise<() => void>} lets the next one build
 */
async function turn(lock) {
	for (let told = false; ; await sleep(200)) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' });
			return () => rmSync(lock, { force: true });
		} catch {
			if (!isAlive(Number(read(lock)))) rmSync(lock, { force: true });
			else if (!told) say('Waiting for another process that builds here …');
			told = true;
		}
	}
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		return pid > 0 && process.kill(pid, 0);
	} catch {
		return false;
	}
}

/** @param {string} root */
function inputsOf(root) {
	const hash = createHash('sha256');
	for (const input of inputs)
		for (const file of filesOf(root, input))
			hash.update(`${file}\0`).update(read(join(root, file)));
	return hash.digest('hex');
}

/**
 * @param {string} root @param {string} input a file or a folder
 * @returns {string[]}
 */
function filesOf(root, input) {
	try {
		return readdirSync(join(root, input), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !isNoInput(entry.name))
			.map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
			.sort();
	} catch {
		return [input];
	}
}

/** @param {string} name */
function isNoInput(name) {
	return name.endsWith('.test.ts') || name === 'messages.gen.ts';
}

/** @param {string} file */
function read(file) {
	try {
		return readFileSync(file, 'latin1');
	} catch {
		return '';
	}
}
