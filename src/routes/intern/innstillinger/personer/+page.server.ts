import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { requireTask } from '$lib/staff/locks.server';
import { people } from '$lib/staff/people.server';
import { units } from '$lib/staff/units.server';
import { kindOptions } from '$lib/together/crisisKinds';

export async function load({ locals, url }) {
	requireTask(locals, 'administer people');
	const search = text(url.searchParams.get('sok'), 100);
	const wanted = search.toLowerCase();
	const everybody = await people(reader);
	return {
		search,
		people: everybody.filter(({ name, email }) =>
			`${name} ${email}`.toLowerCase().includes(wanted)
		),
		units: await units(reader),
		kinds: kindOptions(locals.locale)
	};
}
