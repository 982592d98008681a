/**
 * Where to go after signing in: the path asked for when it lies in this app, else the front page of
 * the staff lane. Keeps out other hosts («//evil.no», «/\evil.no») and the sign-in page itself.
 */
export function returnPath(asked: string | null): string {
	const home = '/intern';
	if (!asked?.startsWith('/')) return home;
	const here = 'http://varde.invalid';
	if (!URL.canParse(asked, here)) return home;
	const { origin, pathname, search } = new URL(asked, here);
	if (origin !== here || /^\/\/|^\/logg-/.test(pathname)) return home;
	return pathname + search;
}

/** A page on the way that knows where to go on: '/logg-inn?til=%2Fintern'. */
export function onwards(path: string, to: string): string {
	return `${path}?til=${encodeURIComponent(to)}`;
}
