import { error } from '@sveltejs/kit';
import { areas } from '$lib/areas/areas.server';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { letterCounts } from '$lib/outbox/read.server';
import { requireActor } from '$lib/staff/locks.server';
import { people } from '$lib/staff/people.server';
import { waitingProposals } from '$lib/staff/proposals/decide.server';
import { may } from '$lib/staff/rights';
import { units } from '$lib/staff/units.server';
import { setupSoFar } from '$lib/together/setup.server';
import { settingsFor } from './sections';

export async function load({ locals }) {
	const actor = requireActor(locals);
	const sections = settingsFor(actor);
	if (!sections.length) error(403, translator(locals.locale)('staff_task_missing'));
	const everybody = await people(reader);
	const { refused = 0, unknown = 0 } = await letterCounts(reader);
	const { steps, ready } = await setupSoFar();
	return {
		sections,
		// Only whoever can do the steps is told of them.
		setup: ready || !may(actor, 'administer settings') ? null : steps,
		people: everybody.filter(({ active }) => active).length,
		waiting: (await waitingProposals(reader, actor)).filter(({ refusal }) => !refusal).length,
		invited: everybody.filter(({ active, joined }) => active && !joined).length,
		units: (await units(reader)).filter(({ active }) => active).length,
		places: (await areas(reader)).filter(({ active }) => active).length,
		failed: refused + unknown
	};
}
