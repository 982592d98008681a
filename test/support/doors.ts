/** One way into the app: a page's load, one of its named actions, or a method of an endpoint. */
export interface Door {
	/** the address as the routes spell it, without groups: '/intern/journal/[ref]' */
	route: string;
	kind: 'page' | 'action' | 'endpoint';
	method: string;
	/** the query that picks an action: '?/save', or '' */
	query: string;
}

type Module = Record<string, unknown> & { actions?: Record<string, unknown> };

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const servers = import.meta.glob<Module>('../../src/routes/**/+page.server.ts', { eager: true });
const endpoints = import.meta.glob<Module>('../../src/routes/**/+server.ts', { eager: true });
const pages = import.meta.glob('../../src/routes/**/+page.svelte');

/** Every door there is, found among the routes, so that a new one cannot be forgotten. */
export function doors(): Door[] {
	const routes = new Set([...Object.keys(pages), ...Object.keys(servers)].map(routeOf));
	return [
		...[...routes].map((route) => door(route, 'page', 'GET')),
		...Object.entries(servers).flatMap(([file, { actions = {} }]) =>
			Object.keys(actions).map((name) =>
				door(routeOf(file), 'action', 'POST', name === 'default' ? '' : `?/${name}`)
			)
		),
		...Object.entries(endpoints).flatMap(([file, module]) =>
			METHODS.filter((method) => method in module).map((method) =>
				door(routeOf(file), 'endpoint', method)
			)
		)
	].sort((a, b) => told(a).localeCompare(told(b)));
}

/** A door as a person reads it: 'POST /logg-inn', 'POST /intern/min-side?/password'. */
export function told({ method, route, query }: Door): string {
	return `${method} ${route}${query}`;
}

/** The names in brackets of a route: ['ref']. */
export function parameters(route: string): string[] {
	return [...route.matchAll(/\[+(?:\.\.\.)?([^\]=]+)(?:=[^\]]+)?\]+/g)].map(
		([, name = '']) => name
	);
}

/** The path of a route with samples for what is in brackets. */
export function pathOf(route: string, samples: Record<string, string>): string {
	return route.replace(/\[+(?:\.\.\.)?([^\]=]+)(?:=[^\]]+)?\]+/g, (_all, name: string) =>
		encodeURI(samples[name] ?? '')
	);
}

/** Ways to spell a path that a check of the path alone would let through. */
export const SPELLINGS: ((path: string) => string)[] = [
	(path) => path,
	(path) => encoded(path, 1),
	(path) => encoded(path, path.length - 1),
	(path) => `/nn${path}`,
	(path) => `/en${path}`
];

function encoded(path: string, at: number): string {
	return `${path.slice(0, at)}%${path.charCodeAt(at).toString(16)}${path.slice(at + 1)}`;
}

function door(route: string, kind: Door['kind'], method: string, query = ''): Door {
	return { route, kind, method, query };
}

function routeOf(file: string): string {
	const folder = file.slice(
		file.indexOf('src/routes') + 'src/routes'.length,
		file.lastIndexOf('/')
	);
	return folder.replace(/\/\([^)]+\)/g, '') || '/';
}
