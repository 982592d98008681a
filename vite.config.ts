import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { messages } from './src/cli/messages.js';

export default defineConfig({
	plugins: [messages(), sveltekit()],
	build: { target: 'es2022' },
	test: {
		include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
		// The public pages carry their stylesheet inside, and tests read it there.
		css: { include: [/public\.css/] },
		testTimeout: 20_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
		setupFiles: ['test/support/setup.ts']
	}
});
