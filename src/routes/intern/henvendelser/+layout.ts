import { needs } from '$lib/i18n/catalogue';

export const load = needs(
	...['inquiries', 'handling', 'mail', 'rules', 'owner', 'bounce', 'clocks', 'replies', 'stop'],
	...['social', 'intake', 'shortcuts', 'views', 'presence', 'merging', 'outside']
);
