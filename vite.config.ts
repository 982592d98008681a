import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { messages } from './src/cli/messages.js';

/** Modules of these folders and files, in one chunk, when at least so many pages share each. */
const chunk = (name: string, paths: string, minShareCount = 2) => ({
	name,
	test: new RegExp(`/src/(${paths})(?!.*/messages/|.*[.]browser)`),
	minShareCount
});
const BASE = 'lib/(ui|i18n|calendar|database)/|lib/kommune/languages';

/**
 * What the pages share goes into a few chunks instead of a hundred small ones: those compress badly,
 * each has its own headers, and the list of them is in every first load.
 */
const codeSplitting = {
	groups: [
		{ name: 'framework', test: /\/node_modules\/(svelte|@sveltejs|devalue)\//, priority: 2 },
		{ ...chunk('base', BASE, 8), priority: 1 },
		{ ...chunk('base', BASE), maxModuleSize: 900, priority: 1 },
		chunk('crisis', 'lib/crisis/|routes/intern/krise/'),
		chunk('inquiries', 'lib/inquiries/|routes/intern/henvendelser/'),
		chunk('planning', 'lib/planning/|routes/intern/(arshjul|innlegg)/'),
		chunk('journal', 'lib/journal/|routes/intern/journal/')
	]
};

export default defineConfig({
	plugins: [messages(), sveltekit()],
	build: { target: 'es2022' },
	environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
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
