import { needs } from '$lib/i18n/catalogue';

const texts = needs('outputs');

/** What the server answered, when the words of this page are at hand: a composer needs none of them. */
export async function load(event) {
	await texts(event);
	return event.data;
}
