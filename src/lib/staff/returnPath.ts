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
