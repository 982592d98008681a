import { needs } from '$lib/i18n/catalogue';

/** Needs no script. */
export const csr = false;
export const load = needs('postliste');
