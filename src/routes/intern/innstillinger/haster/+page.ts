import { needs } from '$lib/i18n/catalogue';

export const load = async (event) => {
	await needs('stop')(event);
	return event.data;
};
