import { reader } from '$lib/database/database.server';
import { requireTask } from '$lib/staff/locks.server';
import { units } from '$lib/staff/units.server';
import { unjournaled } from '$lib/together/unjournaled.server';

export async function load({ locals }) {
	const actor = requireTask(locals, 'journal inquiry');
	const { waiting } = await unjournaled(reader, actor);
	return { waiting, units: await units(reader) };
}
