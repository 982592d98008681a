import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Grant } from './actor';
import { isGuarded } from './proposals/proposal';
import { ROLES, type Role } from './rights';

/** What an administrator asks for when giving a role; `until` is epoch milliseconds. */
export interface GrantRequest {
	role: Role;
	unitId: string | null;
	kinds: string[];
	/** areas it is limited to; none is the whole kommune */
	areaIds?: string[];
	until: number | null;
	/** only counts while the person has taken extended rights, on call */
	onCall?: boolean;
}

/** The grant that is asked for, with the limits that its role must have, or why it cannot be. */
export function newGrant(
	{ role, unitId, kinds, areaIds = [], until, onCall = false }: GrantRequest,
	now: number
): Grant | Refusal {
	const rights = ROLES[role];
	if (rights.unit === 'one' && !unitId) return refuse('staff_grant_unit_missing');
	// Without a kind ticked, a role that is always limited would silently get them all.
	if (rights.kinds === 'always' && !kinds.length) return refuse('staff_grant_kinds_missing');
	if (until !== null && until <= now) return refuse('staff_grant_until_past');
	if (until !== null && role === 'administrator') return refuse('staff_grant_administrator_until');
	if (onCall && role === 'administrator') return refuse('staff_grant_administrator_on_call');
	return {
		role,
		unitId: rights.unit === 'one' ? unitId : null,
		kinds: rights.kinds !== 'never' && kinds.length ? kinds : null,
		areaIds: rights.kinds !== 'never' && areaIds.length ? areaIds : null,
		until,
		onCall
	};
}

/** True when two grants give the same, whenever they end: role, unit, kinds, areas, on call or not. */
export function sameGrant(one: Grant, other: Grant): boolean {
	const key = ({ role, unitId, kinds, areaIds, onCall }: Grant) =>
		JSON.stringify([role, unitId, kinds?.toSorted(), areaIds?.toSorted(), onCall ?? false]);
	return key(one) === key(other);
}

/** Why a person may not be given a role; null when it is fine. */
export function givingRefusal(actorId: string, personId: string, role: Role): Refusal | null {
	return actorId === personId && role === 'administrator'
		? refuse('staff_own_administrator')
		: null;
}

/**
 * Why a role may not be taken; null when it is fine.
 * @param others how many active people besides this one are administrators
 */
export function takingRefusal(
	actorId: string,
	personId: string,
	role: Role,
	others: number
): Refusal | null {
	if (role !== 'administrator') return null;
	if (actorId === personId) return refuse('staff_own_administrator');
	return others === 0 ? refuse('staff_last_administrator') : null;
}

/** Why a person may not be switched off; null when it is fine. @param others as in takingRefusal */
export function switchingOffRefusal(
	actorId: string,
	person: { id: string; isAdministrator: boolean },
	others: number
): Refusal | null {
	if (actorId === person.id) return refuse('staff_own_switch_off');
	return person.isAdministrator && others === 0 ? refuse('staff_last_administrator') : null;
}

/**
 * Whether an administrator is shown a new one-time link, or it goes to the person's own mailbox only.
 * Whoever holds the link can become the person, so that of somebody who may warn residents or
 * administer people is never shown; but the only administrator, perhaps before mail is set up, must
 * be able to hand one to a second who has never been in.
 */
export function linkIsShown(
	{ joined, grants }: { joined: boolean; grants: Pick<Grant, 'role'>[] },
	loneAdministrator: boolean
): boolean {
	const guarded = grants.some(({ role }) => isGuarded(role));
	return !guarded || (loneAdministrator && !joined);
}
