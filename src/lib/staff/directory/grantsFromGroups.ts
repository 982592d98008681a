import type { Grant } from '../actor';
import { newGrant, sameGrant } from '../people';
import { isGuarded } from '../proposals/proposal';
import type { Role } from '../rights';
import { isRefused } from '$lib/i18n/refusal';

/** «Those who are in this group have this role.» */
export interface Mapping {
	id: string;
	value: string;
	role: Role;
	unitId: string | null;
	kinds: string[] | null;
	approvedBy: string | null;
}

/** A role that the directory gives, and the mapping that says so. */
export type DirectoryGrant = Grant & { directoryMappingId: string };

/** True when the mapping counts: a guarded role is not given before a second administrator agrees. */
export function inEffect({ role, approvedBy }: Pick<Mapping, 'role' | 'approvedBy'>): boolean {
	return !isGuarded(role) || approvedBy !== null;
}

/**
 * The roles that the groups give, each once. A mapping to a unit that is gone or closed gives
 * nothing, and neither does one that waits for a second administrator.
 */
export function grantsFromGroups(
	groups: string[],
	mappings: Mapping[],
	units: { id: string; active: boolean }[]
): DirectoryGrant[] {
	const open = new Set(units.filter(({ active }) => active).map(({ id }) => id));
	const grants: DirectoryGrant[] = [];
	for (const mapping of mappings) {
		if (!inEffect(mapping) || !groups.includes(mapping.value)) continue;
		const given = newGrant({ ...mapping, kinds: mapping.kinds ?? [], until: null }, 0);
		if (isRefused(given) || (given.unitId && !open.has(given.unitId))) continue;
		if (!grants.some((grant) => sameGrant(grant, given)))
			grants.push({ ...given, directoryMappingId: mapping.id });
	}
	return grants;
}
