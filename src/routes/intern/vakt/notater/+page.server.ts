import { reader } from '$lib/database/database.server';
import { handOvers } from '$lib/staff/duty/takeOver.server';
import { requireRoster } from '../locks.server';

export async function load({ locals }) {
	await requireRoster(locals);
	return { notes: await handOvers(reader) };
}
