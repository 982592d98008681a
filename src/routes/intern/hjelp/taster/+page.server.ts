import { requireActor } from '$lib/staff/locks.server';

export function load({ locals }) {
	requireActor(locals);
}
