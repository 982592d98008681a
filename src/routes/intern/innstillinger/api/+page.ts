import { needs } from '$lib/i18n/catalogue';

export const load = async (event) => {
	await needs('api', 'outputs')(event);
	return event.data;
};
