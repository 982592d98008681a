import { needs } from '$lib/i18n/catalogue';

export const load = needs('staff', 'seen', 'forsendelse');
