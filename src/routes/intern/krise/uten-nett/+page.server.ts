import { requireTask } from '$lib/staff/locks.server';

/** The page itself says nothing of anybody: what it shows lies on the phone. */
export function load({ locals }) {
	requireTask(locals, 'publish crisis message');
}
