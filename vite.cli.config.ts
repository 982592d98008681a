import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const programs = readdirSync('src/cli').filter((file) => file.endsWith('.ts'));

/** The command-line programs, built for Node: Node 20 runs no TypeScript. */
export default defineConfig({
	plugins: [svelte()],
	resolve: { alias: { $lib: fileURLToPath(new URL('src/lib', import.meta.url)) } },
	build: {
		ssr: true,
		outDir: 'build/cli',
		target: 'node20',
		rollupOptions: {
			input: Object.fromEntries(programs.map((file) => [file.slice(0, -3), `src/cli/${file}`]))
		}
	}
});
