import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export interface Import {
	/** the file that imports, from the root of the project: 'src/lib/crisis/facts.ts' */
	from: string;
	/** what it imports: a path from the root of the project, or a package's name */
	to: string;
	/** nothing of it is left in the program: `import type` */
	typeOnly: boolean;
}

/** Every source file below a folder, with forward slashes, tests left out. */
export function sources(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => posix.join(folder, file.replaceAll('\\', '/')))
		.filter(
			(file) => /\.(ts|js|svelte)$/.test(file) && !/\.(test|e2e|gen)\.ts$|\.d\.ts$/.test(file)
		);
}

/** What a file imports, statically and dynamically, with `$lib` and relative paths resolved. */
export function importsOf(file: string): Import[] {
	const code = script(file);
	const found: Import[] = [];
	for (const [, type, clause = '', path = ''] of code.matchAll(
		/(?:import|export)\s+(type\s+)?([\w*{}\s,$]*?)\s*from\s*['"]([^'"]+)['"]/g
	))
		found.push({
			from: file,
			to: resolved(file, path),
			typeOnly: Boolean(type) || onlyTypes(clause)
		});
	for (const [, path = ''] of code.matchAll(/import\s*\(?\s*['"]([^'"]+)['"]/g))
		found.push({ from: file, to: resolved(file, path), typeOnly: false });
	return found;
}

/** The program in a file: of a component only what stands in its scripts. */
export function script(file: string): string {
	const source = readFileSync(join(process.cwd(), file), 'utf8');
	const code = file.endsWith('.svelte')
		? [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
				.map(([, inner]) => inner)
				.join('\n')
		: source;
	return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function onlyTypes(clause: string): boolean {
	const names = /^\{([\s\S]*)\}$/
		.exec(clause.trim())?.[1]
		?.split(',')
		.map((name) => name.trim());
	return Boolean(names?.length) && names!.filter(Boolean).every((name) => name.startsWith('type '));
}

function resolved(file: string, path: string): string {
	if (path.startsWith('$lib')) return path.replace('$lib', 'src/lib');
	if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
	return path;
}
