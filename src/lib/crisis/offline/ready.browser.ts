import type { Locale } from '$lib/i18n/locale';
import type { Kit } from './kit';
import { put, read } from './store.browser';

/** What the phone has to write with, or null: nobody has signed in on it since it was last emptied. */
export async function kitHere(): Promise<Kit | null> {
	return (await read<Kit>('kit', 'kit')) ?? null;
}

/** The page that is written on; the service worker keeps it (withoutNetwork.ts). */
const PAGE = '/intern/krise/uten-nett';
/** So old may what is kept be, in milliseconds. */
const AGE = 600_000;

/**
 * Makes the phone ready for the hour without a network: what there is to write with, and the page to
 * write on, with a worker that hands out its parts. What cannot be fetched now stays as it was.
 */
export async function makeReady(who: string, locale: Locale, age = AGE): Promise<void> {
	const kit = await kitHere().catch(() => null);
	const isMine = kit !== null && kit.me.id === who && kit.locale === locale;
	const isFresh = isMine && Date.now() - kit.at < age;
	const isKept = isFresh && (await caches.match(PAGE, { ignoreVary: true }));
	// A page that came while the worker began belongs to none, until it is claimed.
	if (isKept && navigator.serviceWorker.controller) return;
	await Promise.all([fetchKit(), keepPage()]).catch(() => undefined);
}

async function fetchKit(): Promise<void> {
	const response = await fetch(`${PAGE}/innhold`, {
		headers: { accept: 'application/json' }
	});
	if (response.ok) await put('kit', 'kit', await response.json());
}

async function keepPage(): Promise<void> {
	const type = import.meta.env.DEV ? 'module' : 'classic';
	await navigator.serviceWorker.register('/service-worker.js', { type });
	const { active } = await navigator.serviceWorker.ready;
	active?.postMessage('keep');
}
