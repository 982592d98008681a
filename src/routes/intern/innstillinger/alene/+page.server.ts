import { error } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { requireActor } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { absenceOf } from '$lib/together/absence.server';
import { reliances, theirPeople } from '$lib/together/reliance.server';
import { setAway, setBack } from '../../absence.server';

/** For administrators, of everybody; for whoever leads a unit, of those who work there. */
async function looking({ locals }: { locals: App.Locals }) {
	const actor = requireActor(locals);
	const people = await theirPeople(reader, actor);
	if (!people.length) error(403, translator(locals.locale)('staff_task_missing'));
	return { actor, ids: people.map(({ id }) => id), people };
}

export async function load(event) {
	const { actor, ids, people } = await looking(event);
	const all = await reliances(reader, event.locals.locale);
	const relied = all.filter(({ person }) => ids.includes(person.id));
	return {
		mends: may(actor, 'administer people'),
		people: await Promise.all(
			people.map(async ({ id, name }) => ({
				...{ id, name, absence: await absenceOf(reader, id) },
				relied: relied.find(({ person }) => person.id === id) ?? null
			}))
		),
		order: relied.map(({ person }) => person.id)
	};
}

export const actions = {
	away: async (event) => {
		const { actor, ids } = await looking(event);
		const sent = await event.request.formData();
		const userId = String(sent.get('userId'));
		if (!ids.includes(userId)) error(403, translator(event.locals.locale)('staff_task_missing'));
		return setAway(actor, userId, sent);
	},
	back: async (event) => {
		const { actor, ids } = await looking(event);
		await setBack(actor, ids, await event.request.formData());
	}
};
