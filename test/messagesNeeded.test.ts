import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { expect, test } from 'vitest';
import { importsOf, sources } from './support/imports';

const routes = sources('src/routes');
const names = new Set(
	readdirSync('src/lib', { recursive: true, encoding: 'utf8' }).flatMap(
		(file) => /([^/]+)\/messages\/nb\.json$/.exec(file.replaceAll('\\', '/'))?.[1] ?? []
	)
);

/** The features whose messages a component and all that it shows ask for. */
function asked(file: string, seen = new Set<string>()): Set<string> {
	const features = new Set<string>();
	if (seen.has(file) || !existsSync(file)) return features;
	seen.add(file);
	for (const [, feature = ''] of readFileSync(file, 'utf8').matchAll(/\bt\(\s*['"`]([a-z]+)_/g))
		if (names.has(feature)) features.add(feature);
	for (const { to, typeOnly } of importsOf(file))
		if (!typeOnly && to.endsWith('.svelte')) asked(to, seen).forEach((one) => features.add(one));
	return features;
}

/** The features whose messages a browser has on a page in this folder. */
function loaded(folder: string, file: string): Set<string> {
	const found = new Set(['ui']);
	const own = file.endsWith('+page.svelte') ? [`${folder}/+page.ts`] : [];
	for (let at = folder; at !== 'src'; at = dirname(at)) own.push(`${at}/+layout.ts`);
	for (const module of own.filter(existsSync))
		for (const [, list = ''] of readFileSync(module, 'utf8').matchAll(
			/(?:needs|loadMessages)\(([^)]*)\)/g
		))
			for (const [, name = ''] of list.matchAll(/'(\w+)'/g)) found.add(name);
	return found;
}

// On the server every message is at hand: a page that lacks one goes blank in the browser alone.
test('every page asks for the messages that it shows', () => {
	const wrong = routes
		.filter((file) => /\+(page|layout|error)\.svelte$/.test(file))
		.flatMap((file) => {
			const has = loaded(dirname(file), file);
			return [...asked(file)].filter((one) => !has.has(one)).map((one) => `${file}: ${one}`);
		});
	expect(wrong).toEqual([]);
});
