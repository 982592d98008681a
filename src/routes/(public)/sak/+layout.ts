import { needs } from '$lib/i18n/catalogue';

/** Needs no script: pages to read, and forms. */
export const csr = false;
export const load = needs('outside', 'mail', 'bounce', 'guidelines');
