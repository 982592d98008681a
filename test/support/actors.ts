import type { Actor, Grant } from '$lib/staff/actor';
import type { Role } from '$lib/staff/rights';

/** A grant of a role, everywhere and for everything unless limited. */
export function granted(role: Role, limits: Partial<Grant> = {}): Grant {
	return { role, unitId: null, kinds: null, areaIds: null, until: null, ...limits };
}

/** A colleague with one role: `actor('caseworker', { unitId: 'skole' })`; without a role: none. */
export function actor(role?: Role, limits: Partial<Grant> = {}): Actor {
	const id = role ?? 'colleague';
	return {
		id,
		name: `Kari ${id}`,
		email: `${id.toLowerCase()}@lillevik.test`,
		locale: 'nb',
		grants: role ? [granted(role, limits)] : []
	};
}
