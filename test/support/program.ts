import { randomUUID } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/**
 * Builds a TypeScript program for Node, as the command-line programs are built, so that a test can
 * run it as a process of its own and kill it.
 * @param file from the root of the project
 * @returns the path of the program
 */
export async function builtProgram(file: string): Promise<string> {
	const outDir = resolve('build', 'programs', randomUUID());
	const alias = { $lib: resolve('src/lib') };
	await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias },
		// The public lane is rendered by components.
		plugins: [svelte()],
		build: { ssr: file, outDir, target: 'node20' }
	});
	return join(outDir, basename(file).replace(/\.ts$/, '.js'));
}
