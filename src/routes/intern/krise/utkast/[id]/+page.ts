import { needs } from '$lib/i18n/catalogue';

const texts = needs('breakGlass', 'checks', 'desk', 'duty', 'reach', 'alerts');

/** What the server answered, when the words for publishing without a second person are at hand. */
export async function load(event) {
	await texts(event);
	return event.data;
}
