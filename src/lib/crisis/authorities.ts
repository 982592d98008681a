import { say, type Texts } from './template';

/** Who outside the kommune's own communication can decide that residents must be told something. */
export const AUTHORITIES = {
	police: say(
		'Politiet (innsatsleder eller operasjonssentral)',
		'Politiet (innsatsleiar eller operasjonssentral)',
		'The police (incident commander or operations centre)'
	),
	fire: say(
		'Brannvesenet (110 eller innsatsleder)',
		'Brannvesenet (110 eller innsatsleiar)',
		'The fire service (110 or incident commander)'
	),
	doctor: say('Kommuneoverlegen', 'Kommuneoverlegen', 'The chief municipal doctor'),
	foodSafety: say('Mattilsynet', 'Mattilsynet', 'The Food Safety Authority'),
	radiation: say(
		'DSA eller Statsforvalteren',
		'DSA eller Statsforvaltaren',
		'DSA or the County Governor'
	)
} as const satisfies Record<string, Texts>;
export type Authority = keyof typeof AUTHORITIES;
export const AUTHORITY_KEYS = Object.keys(AUTHORITIES) as Authority[];
