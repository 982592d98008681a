import { needs } from '$lib/i18n/catalogue';

const texts = needs('duty', 'desk', 'rules');

/** What the server answered, when the words for who has the watch are at hand. */
export async function load(event) {
	await texts(event);
	return event.data;
}
