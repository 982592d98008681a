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
	/** counts only while the person has extended rights, on call (elevation/elevation.ts) */
	onCall?: boolean;
}

/** Who is asking. Holds only the grants that were in force when the request came in. */
export interface Actor {
	id: string;
	name: string;
	email: string;
	locale: Locale;
	grants: Grant[];
	/** when the rights the person took on call end by themselves (epoch milliseconds), while they last */
	elevatedUntil?: number | null;
	/** true when the person may take more rights on call, and has not */
	mayElevate?: boolean;
}

type Limited = Pick<Grant, 'until' | 'onCall'>;

/** The grants that have not ended at `now` (epoch milliseconds), with those that wait for a call. */
export function notEnded<G extends Limited>(grants: G[], now: number): G[] {
	return grants.filter((grant) => grant.until === null || grant.until > now);
}

/**
 * The grants that are in force at `now` (epoch milliseconds): an ended grant counts for nothing, and
 * one for those on call only counts until `elevatedUntil`.
 */
export function inForce<G extends Limited>(
	grants: G[],
	now: number,
	elevatedUntil: number | null = null
): G[] {
	const elevated = elevatedUntil !== null && elevatedUntil > now;
	return notEnded(grants, now).filter(({ onCall }) => elevated || !onCall);
}
