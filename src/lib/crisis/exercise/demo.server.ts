import type { Tx } from '$lib/database/database.server';
import { storyOf, type Setting } from '../story.server';
import { addColleagues } from './participants.server';
import { exercise } from './tables.server';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The exercise that Lillevik held last month, with what was learned. */
export async function fillDemo(tx: Tx, setting: Setting): Promise<void> {
	const { at, areas, people } = setting;
	const id = 'demo-ovelse';
	const began = at - 33 * DAY;
	const ended = began + 150 * MINUTE;
	await tx.insert(exercise).values({
		id,
		name: 'Vannet borte i Øvre Strand, natt',
		scenario:
			'Kl. 02.50 melder høydebassenget lavt nivå. To innbyggere ringer: det er tomt i kranene i Øvre Strand. Vakta er alene hjemme, med telefonen.\n\nEtter 20 minutter: prøven fra pumpehuset viser bakterier.',
		startsAt: began,
		endsAt: ended,
		createdBy: people.leader,
		createdAt: began - 7 * DAY,
		lessons:
			'Første melding gikk ut etter 6 minutter. Det vi lurte mest på, var hvilken krets pumpehuset forsyner: trykksonene er nå lagt inn som områder.\n\nPerson nummer to fant ikke meldingen på e-post. Alle i vaktlaget har lagt inn mobilnummer (ansvar: beredskapsleder, gjort).\n\nNeste øvelse: samme hendelse uten nett.',
		lessonsBy: people.leader,
		lessonsAt: ended + DAY
	});
	await addColleagues(tx, id, [people.leader, people.duty]);
	const story = storyOf(tx, setting, id);
	const here = { areas: [areas['ovre-strand']!] };
	const since = began - 10 * MINUTE;
	const gone = await story('vann_borte', began + 6 * MINUTE, null, { ...here, values: { since } });
	const boil = await story('kokevarsel', began + 29 * MINUTE, null, {
		...here,
		values: {
			cause: {
				nb: 'Vi har funnet bakterier i en vannprøve.',
				nn: 'Vi har funne bakteriar i ei vassprøve.',
				en: 'We have found bacteria in a water sample.'
			}
		}
	});
	const news = {
		nb: 'Vi har funnet lekkasjen.',
		nn: 'Vi har funne lekkasjen.',
		en: 'We have found the leak.'
	};
	const found = await story('vann_borte', began + 52 * MINUTE, gone, {
		...{ ...here, step: 'update' },
		values: { since, news }
	});
	const end = { step: 'allClear' as const, ...here };
	await story('vann_borte', began + 118 * MINUTE, found, {
		...end,
		values: { endedAt: began + 110 * MINUTE, confirmedBy: 'Vann og avløp' }
	});
	await story('kokevarsel', began + 141 * MINUTE, boil, {
		...end,
		values: { endedAt: began + 140 * MINUTE, confirmedBy: 'Kommuneoverlegen' }
	});
}
