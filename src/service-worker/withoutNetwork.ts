import { empty } from '../lib/crisis/offline/store.browser';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** The page that those on call write on without a network, and the parts of the app that it is made of. */
const PAGE = '/intern/krise/uten-nett';
const CACHE = 'varde-krise';
const PART = /^\/(_app\/immutable\/|tema\.css$)/;
/** Longer than this nobody on call looks at an empty screen, in milliseconds. */
const PATIENCE = 6000;

worker.addEventListener('message', (event) => {
	if (event.data === 'keep') event.waitUntil(Promise.all([worker.clients.claim(), keep()]));
});

// Nothing else is answered here: residents get their pages from the front, always fresh.
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (origin !== worker.location.origin) return;
	if (request.method === 'POST' && pathname === '/logg-ut') event.waitUntil(forgetPerson());
	if (request.method !== 'GET') return;
	if (request.mode === 'navigate' && /^\/intern(\/krise(\/|$)|$)/.test(pathname))
		event.respondWith(page(request));
	else if (PART.test(pathname)) event.respondWith(part(request));
});

/** A page of the crisis desk from the network; without one, the page that needs none. */
async function page(request: Request): Promise<Response> {
	const kept = await caches.match(PAGE, { ignoreVary: true });
	if (!kept) return fetch(request);
	const { pathname, search } = new URL(request.url);
	if (pathname === PAGE) return kept;
	const answer = await Promise.race([fetch(request).catch(() => null), tired()]);
	if (answer && ![502, 503, 504].includes(answer.status)) return answer;
	return Response.redirect(`${PAGE}?til=${encodeURIComponent(pathname + search)}`);
}

function tired(): Promise<null> {
	return new Promise((give) => setTimeout(() => give(null), PATIENCE));
}

/**
 * A part of the app. Its name tells its content, so a kept one is never another version's. A style
 * that is not here must not keep the words from the screen.
 */
async function part(request: Request): Promise<Response> {
	const kept = await caches.match(request, { ignoreVary: true });
	if (kept || !request.url.endsWith('.css')) return kept ?? fetch(request);
	const plain = { headers: { 'content-type': 'text/css' } };
	return fetch(request).catch(() => new Response('', plain));
}

/**
 * Keeps the page with every part of it: the parts first, so that a page that is here is whole. What
 * fails on the way leaves the earlier one as it was.
 */
async function keep(): Promise<void> {
	const page = await fetch(PAGE);
	if (!page.ok || page.redirected) return;
	const cache = await caches.open(CACHE);
	const named = partsOf(`${page.headers.get('link')} ${await page.clone().text()}`);
	const wanted = await keepParts(cache, named);
	await cache.put(PAGE, page);
	wanted.add(new URL(PAGE, worker.location.origin).href);
	const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
	await Promise.all(old.map((one) => cache.delete(one)));
}

/** The scripts and styles that a page and its `Link` header name, as whole addresses. */
function partsOf(said: string): string[] {
	const named = said.matchAll(/(?:<|href="|import\(")([^">]+?\.(?:js|css)[^">]*)[">]/g);
	const page = new URL(PAGE, worker.location.origin);
	const addresses = [...named].map(([, name = '']) => new URL(name.replaceAll('&amp;', '&'), page));
	return addresses.filter(({ pathname }) => PART.test(pathname)).map(({ href }) => href);
}

/** What a script imports at once; and SvelteKit's own page of errors, without which it does not start. */
const IMPORT = /\b(?:(?:from|import)["'`]|import\(["'`](?=[./]+nodes\/1\.))(\.[^"'`]+\.js)/g;

/** The styles that a script fetches together with something it imports later. */
const STYLE = /["'`](\.[^"'`]*\/assets\/[^"'`]+\.css)["'`]/g;

/** Keeps parts, and those that they import in turn. @returns all of them */
async function keepParts(cache: Cache, named: string[]): Promise<Set<string>> {
	const all = new Set(named);
	for (const part of all) {
		if (!(await cache.match(part))) await cache.add(part);
		const content = await (await cache.match(part))?.text();
		for (const [, path = ''] of content?.matchAll(IMPORT) ?? []) all.add(new URL(path, part).href);
		// The entry names the styles of every page there is.
		if (part.includes('/entry/')) continue;
		for (const [, path = ''] of content?.matchAll(STYLE) ?? []) all.add(new URL(path, part).href);
	}
	return all;
}

/** Whoever signs out leaves nothing here but what is on its way out, which only they see again. */
async function forgetPerson(): Promise<void> {
	await Promise.all([empty('kit'), empty('kept')]);
}
