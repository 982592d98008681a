import { refuse, type Refusal } from '$lib/i18n/refusal';

/**
 * Why an inquiry is kept and used for nothing else: the archive act keeps what somebody wants erased, or
 * one of the four grounds of personvernforordningen art. 18 no. 1 a–d.
 */
export const GROUNDS = ['archived', 'contested', 'unlawful', 'claim', 'objection'] as const;
export type Ground = (typeof GROUNDS)[number];

/** The grounds that a person chooses among; «archived» follows from a request for erasure. */
export const CHOSEN_GROUNDS = ['contested', 'unlawful', 'claim', 'objection'] as const;

/** Why treatment may not be restricted; null when it may. @param known there is such an inquiry that the actor may see */
export function unrestrictable(known: boolean, restricted: boolean, ref: string): Refusal | null {
	if (!known) return refuse('person_restrict_unknown', { ref });
	return restricted ? refuse('person_restricted_already', { ref }) : null;
}
