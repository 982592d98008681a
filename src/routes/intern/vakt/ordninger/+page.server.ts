import { reader } from '$lib/database/database.server';
import { lines } from '$lib/staff/duty/roster.server';
import { requireTask } from '$lib/staff/locks.server';
import { units } from '$lib/staff/units.server';

export async function load({ locals }) {
	requireTask(locals, 'plan duty');
	return { lines: await lines(reader, true), units: await units(reader) };
}
