import { osloDate } from '$lib/calendar/civilDate';
import type { Tx } from '$lib/database/database.server';
import { roundUp } from './clock';
import { fillLog, ROAD } from './log/demo.server';
import { fillReadiness } from './readiness/demo.server';
import { fillDemo as fillOutputs } from './outputs/demo.server';
import { draftOf, messageOf, nameOf, storyOf, type Setting } from './story.server';
import { incidentDraft } from './tables.server';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Last night in Lillevik: a road that opened again, a boil-water notice that waits, no water on Nes. */
export async function fillDemo(tx: Tx, setting: Setting): Promise<void> {
	const { at, areas, people } = setting;
	const story = storyOf(tx, setting);
	const road = {
		road: 'Fv. 42',
		fromPlace: 'Storelva bru',
		toPlace: 'kapellet',
		roadOwner: 'county',
		detour: 'over Øvre Strand',
		bus: 'late'
	};
	const rock = {
		nb: 'Det har gått et steinsprang.',
		nn: 'Det har gått eit steinsprang.',
		en: 'There has been a rockfall.'
	};
	const closed = await story('veg_stengt', at - 20 * HOUR, null, {
		areas: [areas.fjellgrend!],
		values: { ...road, cause: rock, since: at - 20.5 * HOUR }
	});
	const log = { matterId: closed.id, began: at - 20 * HOUR, people };
	await fillLog(tx, ROAD.closed, log);
	const still = await story('veg_stengt', at - 18.2 * HOUR, closed, {
		step: 'update',
		noChange: true,
		areas: [areas.fjellgrend!],
		nextUpdateAt: roundUp(at - 15.5 * HOUR),
		values: { ...road, cause: rock, since: at - 20.5 * HOUR }
	});
	await fillLog(tx, ROAD.waiting, log);
	const cleared = await story('veg_stengt', roundUp(at - 15.5 * HOUR) + 12 * MINUTE, still, {
		step: 'update',
		areas: [areas.fjellgrend!],
		nextUpdateAt: roundUp(at - 12.5 * HOUR),
		values: {
			...road,
			cause: rock,
			since: at - 20.5 * HOUR,
			news: {
				nb: 'Ett felt er ryddet.',
				nn: 'Eitt felt er rydda.',
				en: 'One lane has been cleared.'
			}
		}
	});
	await story('veg_stengt', at - 13 * HOUR, cleared, {
		step: 'allClear',
		areas: [areas.fjellgrend!],
		values: { ...road, endedAt: at - 13 * HOUR, confirmedBy: 'Fylkeskommunen' }
	});
	await fillLog(tx, ROAD.opened, log);
	await fillReadiness(tx, { at, by: people.duty });

	const water = { since: at - 75 * MINUTE, pickup: 'Nes skole', households: 210 };
	const gone = await story('vann_borte', at - 65 * MINUTE, null, {
		areas: [areas.nes!],
		values: { since: at - 75 * MINUTE }
	});
	const times = { at: at - 65 * MINUTE, second: at - 12 * MINUTE };
	await fillOutputs(tx, { incident: gone, ...times, by: people.duty });
	await story('vann_borte', at - 12 * MINUTE, gone, {
		step: 'update',
		areas: [areas.nes!],
		nextUpdateAt: roundUp(at + 2 * HOUR),
		values: {
			...water,
			news: {
				nb: 'Vi har funnet lekkasjen.',
				nn: 'Vi har funne lekkasjen.',
				en: 'We have found the leak.'
			},
			cause: {
				nb: 'En hovedledning under Strandvegen er brukket.',
				nn: 'Ei hovudleidning under Strandvegen er broten.',
				en: 'A water main under Strandvegen is broken.'
			},
			measures: {
				nb: 'Mannskapet vårt graver nå.',
				nn: 'Mannskapet vårt grev no.',
				en: 'Our crew is digging now.'
			},
			pickupFrom: roundUp(at - 20 * MINUTE),
			boilAfter: 'no'
		}
	});

	const boil = messageOf('kokevarsel', at, await nameOf(tx, people.duty), {
		areas: [areas['ovre-strand']!],
		nextUpdateAt: roundUp(at + 6 * HOUR),
		values: {
			cause: {
				nb: 'Vi har funnet bakterier i en vannprøve.',
				nn: 'Vi har funne bakteriar i ei vassprøve.',
				en: 'We have found bacteria in a water sample.'
			},
			resultOn: osloDate(at + 30 * HOUR)
		}
	});
	await tx.insert(incidentDraft).values({
		...draftOf('kokevarsel', boil, null, people.duty, at - 4 * MINUTE),
		state: 'waiting',
		submittedBy: people.duty,
		submittedAt: at - 3 * MINUTE
	});
}
