import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messages } from './src/cli/messages.js';

/** What at least two pages share of these folders, in one chunk. */
const shared = (name: string, ...paths: string[]) => ({
	name,
	test: new RegExp(`/(${paths.join('|')})(?!.*/messages/|.*[.]browser)`),
	minShareCount: 2
});

/**
 * What the pages share goes into a few chunks instead of a hundred small ones: those compress badly,
 * each has its own headers, and the list of them is in every first load.
 */
const codeSplitting = {
	groups: [
		{
			...shared(
				'base',
				'node_modules/(svelte|@sveltejs|devalue)/',
				'src/lib/ui/(?!messages|Field|Select|Radios|Error|Empty|live|change)',
				'src/lib/(i18n/(?!prose|lists|catalogues)|calendar/civil|database/|kommune/lang)'
			),
			priority: 2
		},
		// The composer with all that it imports, and what it fetches when somebody writes, with all of that.
		{ name: 'composer', test: /\/krise\/Composer[.]svelte$/, priority: 1 },
		{ name: 'writing', test: /\/crisis\/writing[.]ts$/, priority: 1 },
		shared('inputs', 'src/lib/ui/(Field|Select|Radios|Error)'),
		shared('inquiries', 'src/lib/inquiries/', 'src/routes/intern/henvendelser/'),
		shared('planning', 'src/lib/planning/', 'src/routes/intern/(arshjul|innlegg)/'),
		shared('journal', 'src/lib/journal/', 'src/routes/intern/journal/')
	]
};

export default defineConfig({
	plugins: [messages(), sveltekit()],
	// What a page's script imports is named in its `Link` header; a list of all of it, for every page
	// there is, would be in every first load.
	build: { target: 'es2022', modulePreload: false },
	environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } }
});
