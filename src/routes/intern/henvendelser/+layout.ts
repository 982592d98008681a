import { needs } from '$lib/i18n/catalogue';

export const load = needs('inquiries', 'mail', 'rules', 'clocks', 'replies', 'stop', 'social');
