import { needs } from '$lib/i18n/catalogue';

const texts = needs('log', 'forsendelse');

export async function load(event) {
	await texts(event);
	return event.data;
}
