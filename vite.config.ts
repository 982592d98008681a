import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { messages } from './src/cli/messages.js';

/** What comes after the first look at a page: in chunks of its own. */
const LATER = 'offline/|Outbox[.]|Outgoing[.]|publishable[.]|facts[.]';

/** What at least two pages share of these folders and files, in one chunk. */
const chunk = (name: string, paths: string) => ({
	name,
	test: new RegExp(`/src/(${paths})(?!.*/messages/|.*[.]browser|${LATER})`),
	minShareCount: 2
});
const BASE =
	'lib/ui/(?!Field|Select|Radios|Error|Fault|Empty|live|change)|lib/(i18n/(?!prose|lists)|calendar/civil|database/)|lib/kommune/lang';
/** What the composer itself is made of, and neither its preview nor what stands around it. */
const COMPOSER =
	'lib/crisis/(fields/|exercise/mark|(?!compose|values|LivePreview|Preview|.*(Tile|Card|Clock[.]))[^/]+$)|routes/intern/krise/';

/** 'crisis-nb', of the file of messages */
const words = (file: string) => file.split(/[/.]/).slice(-4, -1).join('-');

/**
 * What the pages share goes into a few chunks instead of a hundred small ones: those compress badly,
 * each has its own headers, and the list of them is in every first load. What the composer does
 * without is kept out of the chunks it needs.
 */
const codeSplitting = {
	groups: [
		// One language of one feature each, also those that a page names in so many words.
		{ name: words, test: /\/messages\/\w+[.]json$/, priority: 4 },
		{ name: 'framework', test: /\/node_modules\/(svelte|@sveltejs|devalue)\//, priority: 3 },
		{ ...chunk('base', BASE), priority: 2 },
		{
			...chunk('crisis', COMPOSER),
			priority: 1
		},
		// What puts a message into words: it leans on the composer's chunk, and never the other way.
		chunk('words', 'lib/crisis/(compose|values|publishable|facts[.])'),
		chunk('inputs', 'lib/ui/(Field|Select|Radios|Error)'),
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
		css: { include: [/public\.css|banner\.css/] },
		testTimeout: 20_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
		setupFiles: ['test/support/setup.ts']
	}
});
