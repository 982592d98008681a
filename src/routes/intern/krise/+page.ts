import { needs } from '$lib/i18n/catalogue';

const texts = needs('breakGlass', 'desk', 'duty', 'ending', 'questions', 'readiness', 'warnings');

/** What the server answered, when the words for who has the watch are at hand: a composer needs none. */
export async function load(event) {
	await texts(event);
	return event.data;
}
