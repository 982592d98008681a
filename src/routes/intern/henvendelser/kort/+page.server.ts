import { reader } from '$lib/database/database.server';
import { allCards } from '$lib/inquiries/told/read.server';
import { kommune } from '$lib/kommune/kommune.server';
import { requireTask } from '$lib/staff/locks.server';
import { units } from '$lib/staff/units.server';

export async function load({ locals }) {
	requireTask(locals, 'handle inquiries');
	return {
		cards: await allCards(reader),
		units: await units(reader),
		main: (await kommune()).mainLanguage
	};
}
