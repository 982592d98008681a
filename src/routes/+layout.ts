import { loadMessages } from '$lib/i18n/catalogue';

export async function load({ data }) {
	await loadMessages(data.locale, ['ui']);
	return data;
}
