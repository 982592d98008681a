import type { Tilstand } from './tilstand';

/** The colour each state is shown in. */
export const FARGER = {
	utkast: 'neutral',
	kontrollert: 'info',
	sendt: 'info',
	mottatt: 'info',
	kvittert: 'success',
	feilet: 'danger',
	ikke_journalpliktig: 'neutral'
} as const satisfies Record<Tilstand, string>;
