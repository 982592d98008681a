import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './messages.js';
import { step } from './steps.js';

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
	const stamp = join(root, 'build', 'stamp');
	const fingerprint = inputsOf(root);
	if (read(stamp) === fingerprint) return;
	rmSync(stamp, { force: true });
	generate();
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const options = { cwd: root };
	await step('Building the app', process.execPath, [vite, 'build', '--logLevel=warn'], options);
	await step(
		'Building the programs around it',
		process.execPath,
		[vite, 'build', '-c', 'vite.cli.config.ts', '--logLevel=warn'],
		options
	);
	mkdirSync(join(root, 'build'), { recursive: true });
	writeFileSync(stamp, fingerprint);
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
			.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
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
