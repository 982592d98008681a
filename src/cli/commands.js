import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.js';
import { install } from './install.js';
import { say } from './steps.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm run` offers → the program that does it: plain JavaScript here, or built from TypeScript. */
const commands = {
	demo: 'build/cli/front.js',
	serve: 'build/cli/front.js',
	test: 'src/cli/test.js',
	check: 'src/cli/check.js',
	build: '',
	seed: 'build/cli/seed.js',
	suggest: 'build/cli/suggest.js',
	bench: 'build/cli/bench.js',
	backup: 'build/cli/backup.js',
	restore: 'build/cli/restore.js',
	verify: 'build/cli/verify.js'
};

/**
 * Installs and builds what is missing, then runs the command in this process.
 * @param {string | undefined} command @param {string[]} args
 */
export async function run(command, args) {
	if (!command || !Object.hasOwn(commands, command)) {
		say(`Choose one of: ${Object.keys(commands).join(', ')}`);
		process.exit(1);
	}
	const program = commands[/** @type {keyof typeof commands} */ (command)];
	process.env.VARDE_ROOT = root;
	await install(root);
	if (!program.startsWith('src/')) await build(root);
	if (!program) return;
	const file = join(root, program);
	if (!existsSync(file)) {
		say(`«${command}» is not part of this version.`);
		process.exit(1);
	}
	const { main } = await import(pathToFileURL(file).href);
	await main(args, command);
}
