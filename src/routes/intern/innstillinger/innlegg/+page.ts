import { needs } from '$lib/i18n/catalogue';

export const load = async (event) => {
	await needs('planning')(event);
	return event.data;
};
