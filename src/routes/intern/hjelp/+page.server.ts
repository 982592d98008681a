import { reader } from '$lib/database/database.server';
import { guideFor } from '$lib/staff/help/guide';
import { requireActor } from '$lib/staff/locks.server';
import { people } from '$lib/staff/people.server';

export async function load({ locals }) {
	const { grants } = requireActor(locals);
	const administrators = (await people(reader)).filter(
		({ active, grants }) => active && grants.some(({ role }) => role === 'administrator')
	);
	return {
		...guideFor(grants),
		administrators: administrators.map(({ id, name, email }) => ({ id, name, email }))
	};
}
