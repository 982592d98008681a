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
				'src/lib/(i18n/(?!prose|lists|catalogues)|calendar/civil|database/|kommune/lang|areas/area[.])'
			),
			priority: 2
		},
		// What few lines of are used on many pages, apart from what only some of those need.
		{ ...shared('live', 'src/lib/ui/(live|changeFeed)'), priority: 2 },
		{ ...shared('staff', 'src/lib/staff/(unit|serviceAreas)[.]'), priority: 2 },
		{ ...shared('calendar', 'src/lib/calendar/(?!civil)'), priority: 2 },
		{
			...shared('areas', 'src/lib/areas/(corners|drawn|norway|phrases|rings|steps)[.]'),
			priority: 2
		},
		// What the composer and the pages around it share; those have no use for the rest of it.
		{
			name: 'crisis',
			test: /\/(lib\/crisis\/(authorities|clock|duration|lengths|sentence|template|TimeInput|DaySelect|offline\/((store|kept|intents)[.]browser|outbox(?=[.]ts)))|krise\/(addresses|byHand|entries|explained|leaving|SendState))[.]/,
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

/**
 * Short names without words: the script that every page begins with lists the pages and the stylesheets
 * of all of them.
 */
const BUILT = '_app/immutable';
const names = {
	entryFileNames: `${BUILT}/[name].[hash:7].js`,
	chunkFileNames: `${BUILT}/chunks/[hash:7].js`,
	assetFileNames: `${BUILT}/assets/[hash:6][extname]`
};

export default defineConfig({
	plugins: [messages(), sveltekit()],
	// What a page's script imports is named in its `Link` header; a list of all of it, for every page
	// there is, would be in every first load.
	build: { target: 'es2022', modulePreload: false },
	environments: { client: { build: { rolldownOptions: { output: { codeSplitting, ...names } } } } }
});
