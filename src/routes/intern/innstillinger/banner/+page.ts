import { needs } from '$lib/i18n/catalogue';

const texts = needs('banner', 'outputs');

/** What the server answered, when the words of this page are at hand. */
export async function load(event) {
	await texts(event);
	return event.data;
}
