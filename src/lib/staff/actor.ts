import type { Locale } from '$lib/i18n/locale';
import type { Role } from './rights';

/** How much a thing can hurt the person it is about when the wrong colleague reads it. */
export const SENSITIVITIES = ['normal', 'personal', 'special'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** A role given to a person, perhaps only in one unit, for some kinds or areas, or for a time. */
export interface Grant {
	role: Role;
	/** null: in every unit */
	unitId: string | null;
	/** kinds of crisis message («vann_borte»); null: every kind */
	kinds: string[] | null;
	/** null: everywhere in the kommune */
	areaIds: string[] | null;
	/** epoch milliseconds when it ends by itself; null: until somebody takes it back */
	until: number | null;
}

/** Who is asking. Holds only the grants that were in force when the request came in. */
export interface Actor {
	id: string;
	name: string;
	email: string;
	locale: Locale;
	grants: Grant[];
}

/** The grants that are in force at `now` (epoch milliseconds): an ended grant counts for nothing. */
export function inForce<G extends { until: number | null }>(grants: G[], now: number): G[] {
	return grants.filter((grant) => grant.until === null || grant.until > now);
}
