/** What this browser wants to be told about. Empty: the whole kommune. */
export interface Choice {
	areas: string[];
	locale: string;
}

const PLACE = '/varsling/valg';

/** Keeps the choice where both the page and the service worker find it. */
export async function keepChoice(choice: Choice): Promise<void> {
	const cache = await caches.open('varsling');
	await cache.put(PLACE, new Response(JSON.stringify(choice)));
}

/** The choice that was kept in this browser, or the whole kommune. */
export async function keptChoice(): Promise<Choice> {
	const kept = await caches.match(PLACE);
	return kept ? await kept.json() : { areas: [], locale: 'nb' };
}
