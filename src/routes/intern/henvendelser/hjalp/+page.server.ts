import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { helpedNumbers } from '$lib/inquiries/helped/helped.server';
import { requireTask } from '$lib/staff/locks.server';
import { units } from '$lib/staff/units.server';

/** What people said longer ago says little of how we answer now. */
const SINCE = 90 * 86_400_000;

export async function load({ locals }) {
	const actor = requireTask(locals, 'handle inquiries');
	return {
		numbers: await helpedNumbers(reader, actor, now() - SINCE),
		units: await units(reader)
	};
}
