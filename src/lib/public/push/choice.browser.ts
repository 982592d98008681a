/** What this browser wants to be told about. Empty: the whole kommune, or everything. */
export interface KeptChoice {
	areas: string[];
	topics?: string[];
	locale: string;
}

const PLACE = '/varsling/valg';

/** Keeps the choice where both the page and the service worker find it. */
export async function keepChoice(choice: KeptChoice): Promise<void> {
	const cache = await caches.open('varsling');
	await cache.put(PLACE, new Response(JSON.stringify(choice)));
}

/** The choice that was kept in this browser; null when alerts were never turned on, or turned off. */
export async function keptChoice(): Promise<KeptChoice | null> {
	const kept = await caches.match(PLACE);
	return kept ? await kept.json() : null;
}

/** Forgets the choice: alerts were turned off, and are not to come back by themselves. */
export async function forgetChoice(): Promise<void> {
	const cache = await caches.open('varsling');
	await cache.delete(PLACE);
}
