import { needs } from '$lib/i18n/catalogue';

const texts = needs('home', 'duty', 'desk', 'rules', 'crisis');

/** What the server answered, when the words for who has the watch and for what goes on are at hand. */
export async function load(event) {
	await texts(event);
	return event.data;
}
