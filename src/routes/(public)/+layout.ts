import { needs } from '$lib/i18n/catalogue';

const texts = needs('public', 'inquiries', 'stop', 'faq', 'helped', 'told');

export async function load(event) {
	await texts(event);
	return event.data;
}
