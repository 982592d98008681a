import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Own } from './own';
import { softer, type Softer } from './softer';

/** A kind that Varde has as serious, or that it takes two to publish. */
const isDanger = ({ severity, approval }: Own) => severity === 'alvorlig' || approval === 2;

/**
 * The parts of a kind of danger in which a copy would take less care than what stands, and less than
 * Varde does: no one person decides that. More care, and what Varde has, anybody may go back to.
 */
export function belowFloor(builtIn: Own, before: Own, after: Own): Softer[] {
	if (!isDanger(builtIn)) return [];
	const below = lessCare(builtIn, after);
	return lessCare(before, after).filter((part) => below.includes(part));
}

/** A shorter wait lets one person go alone sooner; in a longer one residents wait as well. */
function lessCare(before: Own, after: Own): Softer[] {
	const longer = after.breakGlassAfter > before.breakGlassAfter;
	return [...softer(before, after), ...(longer ? (['breakGlassAfter'] as const) : [])];
}

/** A change that waits for somebody else, as far as answering it goes. */
export interface Proposal {
	state: 'waiting' | 'accepted' | 'declined' | 'withdrawn';
	proposedBy: string;
	/** the version that it was made from; 0: there was none */
	seen: number;
}

/**
 * Why somebody may not put a change in force; null when they may.
 * @param by the id of who would, and whether they administer, or approve messages of the kind
 * @param version the one that stands
 */
export function acceptRefusal(
	{ state, proposedBy, seen }: Proposal,
	by: { id: string; decides: boolean },
	version: number
): Refusal | null {
	if (state !== 'waiting') return refuse('library_proposal_settled');
	if (proposedBy === by.id) return refuse('library_proposal_own');
	if (!by.decides) return refuse('crisis_not_allowed');
	return seen === version ? null : refuse('library_proposal_moved');
}
