import { needs } from '$lib/i18n/catalogue';

export const load = needs(
	...['inquiries', 'handling', 'mail', 'rules', 'clocks', 'replies', 'stop', 'social', 'intake']
);
