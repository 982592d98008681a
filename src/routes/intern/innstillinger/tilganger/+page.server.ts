import { addDays, isCivilDate, osloDate } from '$lib/calendar/civilDate';
import { startOfDate } from '$lib/calendar/startOfDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { gaps, holdersUntil, leftWithout } from '$lib/staff/access/leftWithout';
import { requireTask } from '$lib/staff/locks.server';
import { people } from '$lib/staff/people.server';
import { ableTo, heldBy, holders, needs, shiftsOf } from '$lib/together/access.server';
import { grantOptions } from '$lib/together/grantOptions.server';
import { asked } from './asked';

export async function load({ locals, url }) {
	requireTask(locals, 'administer people');
	const view = asked(url.searchParams);
	const everybody = await holders(reader);
	const all = await needs(reader, locals.locale);
	const today = osloDate(now());
	const from = isCivilDate(view.fra) ? view.fra : today;
	const to = isCivilDate(view.til) && view.til >= from ? view.til : addDays(from, 13);
	const back = startOfDate(addDays(to, 1));
	const { need } = view;
	const away = everybody.find(({ id }) => id === view.borte);
	return {
		view: { ...view, fra: from, til: to },
		able: need ? await ableTo(reader, need) : view.person && (await heldBy(reader, view.person)),
		away: away && {
			name: away.name,
			gaps: leftWithout(holdersUntil(everybody, back), away.id, all),
			shifts: await shiftsOf(reader, away.id, startOfDate(from), back)
		},
		gaps: gaps(holdersUntil(everybody, now() + 1), all),
		people: everybody.map(({ id, name }) => ({ value: id, label: name })),
		names: Object.fromEntries((await people(reader)).map(({ id, name }) => [id, name])),
		options: await grantOptions(locals.locale)
	};
}
