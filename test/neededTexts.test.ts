import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, script, sources } from './support/imports';

const files = new Set([...sources('src/lib'), ...sources('src/routes')]);
const catalogues = new Map(
	[...files]
		.map((file) => posix.dirname(file))
		.filter((folder) => existsSync(`${folder}/messages/nb.json`))
		.map((folder) => [
			posix.basename(folder),
			Object.keys(JSON.parse(readFileSync(`${folder}/messages/nb.json`, 'utf8')) as object)
		])
);

/** The features whose messages a component says by name, with a sample of each. */
function said(file: string): [feature: string, sample: string][] {
	const source = readFileSync(file, 'utf8');
	const found = [...source.matchAll(/['"`]([a-z][A-Za-z]*_[A-Za-z_]*)/g)].map(
		([, key = '']) => key
	);
	return [...catalogues].flatMap(([feature, keys]) => {
		const sample = found.find(
			(one) => one.startsWith(`${feature}_`) && keys.some((key) => key === one || isStem(one, key))
		);
		return sample ? [[feature, sample] as [string, string]] : [];
	});
}

/** `t(`staff_role_${role}`)` */
const isStem = (written: string, key: string) => written.endsWith('_') && key.startsWith(written);

/** A component, and everything below it that says something in a browser. */
function withChildren(file: string, seen = new Set<string>()): Set<string> {
	if (!files.has(file) || seen.has(file)) return seen;
	seen.add(file);
	for (const { to, typeOnly } of importsOf(file))
		if (!typeOnly && /(?<![.]server)[.](svelte|ts)$/.test(to)) withChildren(to, seen);
	return seen;
}

/** What is loaded for a page: what it asks for itself, and the layouts of its folder and those above. */
function asked(folder: string, asking = ['+layout.ts', '+page.ts']): string[] {
	const own = asking.flatMap((name) => {
		const file = `${folder}/${name}`;
		return files.has(file) ? [...script(file).matchAll(/needs\(([^)]*)\)/g)] : [];
	});
	const names = own.flatMap(([, list = '']) =>
		[...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name)
	);
	return folder === 'src/routes'
		? names
		: [...names, ...asked(posix.dirname(folder), ['+layout.ts'])];
}

/** What a component fetches itself, together with what it shows later. */
function fetched(component: string): string[] {
	const calls = [...script(component).matchAll(/loadMessages\([^[]*\[([^\]]*)\]/g)];
	return calls.flatMap(([, list = '']) =>
		[...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name)
	);
}

// On the server every message is at hand, so a page looks right until somebody walks to it.
test('every page asks for the messages that its components say', () => {
	const missing = [...files]
		.filter((file) => /^src\/routes\/.*\/\+(page|layout|error)\.svelte$/.test(file))
		.flatMap((page) => {
			const components = [...withChildren(page)];
			const loaded = ['ui', ...asked(posix.dirname(page)), ...components.flatMap(fetched)];
			return components.flatMap((component) =>
				said(component)
					.filter(([feature]) => !loaded.includes(feature))
					.map(([, sample]) => `${page}: ${sample} in ${component}`)
			);
		});
	expect(missing).toEqual([]);
});
