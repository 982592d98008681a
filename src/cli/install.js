import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say, step } from './steps.js';

/**
 * Installs the packages of package-lock.json unless they are there already.
 * @param {string} root
 */
export async function install(root) {
	const missing = missingPackages(root);
	if (!missing.length) return;
	if (isLink(join(root, 'node_modules')))
		return say(`node_modules is a link, so it is left as it is. Not in it: ${missing.join(', ')}`);
	const npm = process.env.npm_execpath;
	const args = ['ci', '--include=dev', '--no-progress', '--loglevel=error'];
	const name = 'Installing packages (the first time takes a minute)';
	if (npm) await step(name, process.execPath, [npm, ...args], { cwd: root });
	else await step(name, 'npm', args, { cwd: root, shell: process.platform === 'win32' });
}

/**
 * The packages of package-lock.json that npm has not installed in that version; those for other
 * platforms do not count.
 * @param {string} root
 * @returns {string[]}
 */
function missingPackages(root) {
	const wanted = packages(join(root, 'package-lock.json'));
	const installed = packages(join(root, 'node_modules', '.package-lock.json'));
	return Object.keys(wanted).filter(
		(name) =>
			name !== '' && !wanted[name]?.optional && installed[name]?.version !== wanted[name]?.version
	);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packages(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages;
	} catch {
		return {};
	}
}

/** @param {string} path */
function isLink(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
