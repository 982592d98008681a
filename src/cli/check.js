import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './messages.js';
import { step } from './steps.js';

/** The fast part of the tests: format, lint, types, and the tests beside the code. */
export async function main() {
	await prepare();
	await Promise.all([lint(), types()]);
	await tool('Tests beside the code', 'vitest', ['run', 'src'], { loud: true });
}

/** What is generated, and read by all that follows. */
export async function prepare() {
	generate();
	await tool('Routes', 'svelte-kit', ['sync'], { from: '@sveltejs/kit' });
}

/** Format and lint. */
export async function lint() {
	await tool('Format', 'prettier', ['--check', '--log-level=warn', '.']);
	await tool('Lint', 'eslint', ['.']);
}

export async function types() {
	await tool('Types', 'svelte-check', ['--threshold', 'error']);
}

/**
 * Runs an installed program as one step.
 * @param {string} name of the step @param {string} program @param {string[]} args
 * @param {{ from?: string, loud?: boolean, env?: NodeJS.ProcessEnv }} [options] from: its package, when that is called otherwise
 */
export async function tool(name, program, args, { from = program, ...options } = {}) {
	const folder = join('node_modules', from);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = join(folder, typeof bin === 'string' ? bin : bin[program]);
	await step(name, process.execPath, [file, ...args], options);
}
