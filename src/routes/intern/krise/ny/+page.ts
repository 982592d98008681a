import { needs } from '$lib/i18n/catalogue';

const texts = needs('desk');

/** What the server answered, when the words of the desk are at hand: a composer needs none. */
export async function load(event) {
	await texts(event);
	return event.data;
}
