import { needs } from '$lib/i18n/catalogue';

const texts = needs('breakGlass', 'desk', 'duty', 'ending', 'log', 'outputs', 'questions');

/** What the server answered, when the words for what lies beside the incident are at hand. */
export async function load(event) {
	await texts(event);
	return event.data;
}
