import { expect, test } from 'vitest';
import { importsOf, script, sources, type Import } from './support/imports';

/** Who may use whom. A feature not named here may not be used; types may be used along the same arrows. */
const BASE = [
	'database',
	'i18n',
	'ui',
	'calendar',
	'areas',
	'kommune',
	'files',
	'audit',
	'privacy'
];
const EVERYBODYS = [...BASE, 'staff', 'outbox'];
const ARROWS: Record<string, string[]> = {
	i18n: [],
	database: ['i18n'],
	ui: ['i18n'],
	calendar: ['database', 'i18n', 'audit', 'staff'],
	areas: ['database', 'i18n', 'ui', 'audit', 'staff', 'kommune'],
	files: ['database', 'i18n'],
	privacy: ['i18n', 'ui', 'staff'],
	mail: [...BASE, 'staff'],
	staff: [...BASE, 'outbox'],
	audit: ['database', 'i18n', 'staff', 'privacy'],
	kommune: ['database', 'i18n', 'ui', 'audit', 'staff'],
	outbox: [...BASE, 'staff', 'mail'],
	planning: EVERYBODYS,
	journal: EVERYBODYS,
	inquiries: [...EVERYBODYS, 'journal', 'mail'],
	crisis: [...EVERYBODYS, 'journal'],
	public: [...EVERYBODYS, 'planning', 'inquiries', 'crisis', 'journal'],
	together: [...EVERYBODYS, 'mail', 'planning', 'inquiries', 'journal', 'crisis', 'public']
};

const lib = sources('src/lib');
const all = [...lib, ...sources('src/routes'), ...sources('src/cli')];
const imports = all.flatMap(importsOf);
const featureOf = (path: string) => /^src\/lib\/([^/]+)\//.exec(path)?.[1];
const isServer = (path: string) => /\.server(\.ts)?$/.test(path);
/** What asks the browser for things, as `.server` asks the machine: storage, permissions, the network. */
const isBrowser = (path: string) => /\.browser(\.ts)?$/.test(path);
const isRule = (file: string) =>
	file.startsWith('src/lib/') &&
	file.endsWith('.ts') &&
	!isServer(file) &&
	!isBrowser(file) &&
	featureOf(file) !== 'ui';
const told = ({ from, to }: Import) => `${from} → ${to}`;

test('every feature folder has its arrows', () => {
	const features = new Set(lib.map(featureOf));
	expect([...features].filter((feature) => !(feature! in ARROWS))).toEqual([]);
});

test('features use each other only along the arrows', () => {
	const wrong = imports.filter(({ from, to }) => {
		const [mine, theirs] = [featureOf(from), featureOf(to)];
		return mine && theirs && mine !== theirs && !ARROWS[mine]?.includes(theirs);
	});
	expect(wrong.map(told)).toEqual([]);
});

test('nothing in lib knows the routes or the command line', () => {
	const wrong = imports.filter(
		({ from, to }) => from.startsWith('src/lib/') && /^src\/(routes|cli)\//.test(to)
	);
	expect(wrong.map(told)).toEqual([]);
});

test('only ui knows SvelteKit’s browser side, so that programs can load the rest', () => {
	const wrong = imports.filter(
		({ from, to }) =>
			from.startsWith('src/lib/') && featureOf(from) !== 'ui' && /^\$(app|env)\//.test(to)
	);
	expect(wrong.map(told)).toEqual([]);
});

// A digest is arithmetic, so node:crypto is let in; its randomness is caught below.
test('a rule touches no I/O: no .server or .browser module, no node, no database', () => {
	const wrong = imports.filter(
		({ from, to, typeOnly }) =>
			isRule(from) &&
			!typeOnly &&
			(isServer(to) ||
				isBrowser(to) ||
				/^(node:(?!crypto)|@libsql|drizzle-orm|nodemailer|web-push|@sveltejs\/kit)/.test(to))
	);
	expect(wrong.map(told)).toEqual([]);
});

test('a rule has no hidden clock, luck or environment', () => {
	const hidden =
		/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandom(Bytes|UUID|Int)\b|\bprocess\.|\bfetch\(/;
	expect(lib.filter((file) => isRule(file) && hidden.test(script(file)))).toEqual([]);
});

test('no .server module can be reached from a browser', () => {
	const forBrowsers = (file: string) =>
		file.endsWith('.svelte') ||
		/\/\+(page|layout)\.ts$/.test(file) ||
		isBrowser(file) ||
		isRule(file);
	const wrong = imports.filter(
		({ from, to, typeOnly }) => forBrowsers(from) && !typeOnly && isServer(to)
	);
	expect(wrong.map(told)).toEqual([]);
});

test('one module reads the environment', () => {
	const readers = lib.filter((file) => /process\.env/.test(script(file)));
	expect(readers).toEqual(['src/lib/database/config.server.ts']);
});

test('one file knows lucia', () => {
	expect(imports.filter(({ to }) => to === 'lucia').map(({ from }) => from)).toEqual([
		'src/lib/staff/sessions.server.ts'
	]);
});

/**
 * What is written in an exercise lies in the same tables as what is meant. Others read `live.server`,
 * which leaves exercises out; these were looked through, one by one.
 */
const KNOW_EXERCISES = [
	'src/lib/crisis/demo.server.ts',
	'src/lib/crisis/drafts.server.ts',
	'src/lib/crisis/incidents.server.ts',
	'src/lib/crisis/live.server.ts',
	'src/lib/crisis/story.server.ts',
	// Counts whoever knows an area, exercises too.
	'src/lib/together/areaUse.server.ts',
	// Names what stands in the audit log, exercises too.
	'src/lib/together/logNames.server.ts',
	'src/lib/together/publishIncident.server.ts'
];

test('nobody takes an exercise for something that is meant: few modules read the tables of both', () => {
	const readers = all.filter(
		(file) =>
			!/\/tables\.server\.ts$|\/crisis\/exercise\/|\.test\.ts$/.test(file) &&
			importsOf(file).some(({ to, typeOnly }) => !typeOnly && /crisis\/tables\.server$/.test(to))
	);
	expect(readers).toEqual(KNOW_EXERCISES);
});

// A browser's own database is another.
test('only write() opens a transaction', () => {
	const openers = lib.filter((file) => !isBrowser(file) && /\.transaction\(/.test(script(file)));
	expect(openers).toEqual(['src/lib/database/database.server.ts']);
});
