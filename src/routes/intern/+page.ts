import { loadMessages } from '$lib/i18n/catalogue';

export async function load({ data, parent }) {
	const { locale } = await parent();
	await loadMessages(locale, ['duty']);
	return data;
}
