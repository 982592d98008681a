import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Grant } from '../actor';
import { ROLES, type Role, type Task } from '../rights';

const HOUR = 3_600_000;
/** A proposal that nobody has answered by then is gone. */
export const PROPOSAL_LASTS = 7 * 24 * HOUR;
/** How long an administrator who has no colleague left must wait to say yes to their own proposal. */
export const ALONE_WAITS = 24 * HOUR;

/** What nobody is trusted with by one person alone. */
const GUARDED: readonly Task[] = [
	'publish crisis message',
	'approve crisis message',
	'administer people'
];

/** Whether the role lets somebody warn the residents, approve a warning, or decide who may. */
export function isGuarded(role: Role): boolean {
	return guardedTasks(role).length > 0;
}

/** Whether giving this lets the person do more of what needs two than the grants held do already. */
export function needsSecond(held: Grant[], given: Grant): boolean {
	return isGuarded(given.role) && !held.some((one) => covers(one, given));
}

/** Whether whoever holds one grant may do everything that needs two of what another would give. */
export function covers(held: Grant, given: Grant): boolean {
	return (
		guardedTasks(given.role).every((task) => guardedTasks(held.role).includes(task)) &&
		within(given.kinds, held.kinds) &&
		within(given.areaIds, held.areaIds) &&
		(held.unitId === null || held.unitId === given.unitId) &&
		(held.until === null || (given.until !== null && given.until <= held.until)) &&
		(!held.onCall || given.onCall === true)
	);
}

/**
 * Whether an administrator who has nobody to ask may make the second one at once. It holds once in
 * the life of a kommune; after that the proposal must lie for a day, see `approvalRefusal`.
 * @param administrators the ids of those who can sign in
 * @param pairedBefore whether there have been two before
 */
export function mayGiveAlone(
	role: Role,
	by: string | null,
	administrators: string[],
	pairedBefore: boolean
): boolean {
	return role === 'administrator' && !pairedBefore && isLone(by, administrators);
}

/** A proposal as far as answering it goes. */
export interface Proposal {
	userId: string;
	role: Role;
	state: 'waiting' | 'approved' | 'declined' | 'takenBack';
	proposedBy: string | null;
	proposedAt: number;
	expiresAt: number;
}

/**
 * Why an administrator may not approve a proposal; null when it is fine. Neither the one who gets the
 * right nor the one who proposed it may, but an administrator who is the only one may let a second
 * one in when the proposal has lain for a day, so that a kommune is never locked out.
 * @param administrators the ids of those who can sign in
 */
export function approvalRefusal(
	proposal: Proposal,
	by: string,
	administrators: string[],
	now: number
): Refusal | null {
	const settled = settledRefusal(proposal, now);
	if (settled) return settled;
	if (proposal.userId === by) return refuse('proposals_own_right');
	if (proposal.proposedBy !== by) return null;
	const alone = proposal.role === 'administrator' && isLone(by, administrators);
	if (!alone) return refuse('proposals_own');
	return now < proposal.proposedAt + ALONE_WAITS ? refuse('proposals_alone_waits') : null;
}

/** Why a proposal cannot be answered any more; null while it waits. */
export function settledRefusal(
	{ state, expiresAt }: Pick<Proposal, 'state' | 'expiresAt'>,
	now: number
): Refusal | null {
	if (state !== 'waiting') return refuse('proposals_settled');
	return now >= expiresAt ? refuse('proposals_expired') : null;
}

function isLone(by: string | null, administrators: string[]): boolean {
	return administrators.length === 1 && administrators[0] === by;
}

function guardedTasks(role: Role): Task[] {
	const tasks: readonly Task[] = ROLES[role].tasks;
	return GUARDED.filter((task) => tasks.includes(task));
}

/** Whether a limit stays within another; null is no limit. */
function within(given: string[] | null, held: string[] | null): boolean {
	return held === null || (given !== null && given.every((one) => held.includes(one)));
}
