import { addDays, osloDate } from '$lib/calendar/civilDate';
import type { Tx } from '$lib/database/database.server';
import { demoUser } from '$lib/staff/demo.server';
import type { ServiceArea } from '$lib/staff/serviceAreas';
import type { ToldWords } from './card';
import { toldCard, toldCardEvent } from './tables.server';

interface DemoCard {
	slug: string;
	unitId: string;
	area: ServiceArea;
	place: string;
	/** days since it was done */
	ago: number;
	by: string;
	draft?: true;
	words: ToldWords;
}

const CARDS: DemoCard[] = [
	{
		slug: 'mer-lys-pa-skoleveien',
		unitId: 'teknisk',
		area: 'vei og trafikk',
		place: 'på Nes',
		ago: 4,
		by: 'tomasz.kowalski',
		words: {
			nb: {
				title: 'Mer lys på skoleveien',
				said: 'Flere foreldre skrev at gangveien til skolen var mørk om morgenen, og at barna gikk i veibanen.',
				did: 'Vi har satt opp seks nye lyktestolper og byttet pærer i fire gamle. Lyset er på fra kl. 06.30.'
			},
			nn: {
				title: 'Meir lys på skulevegen',
				said: 'Fleire foreldre skreiv at gangvegen til skulen var mørk om morgonen, og at barna gjekk i vegbanen.',
				did: 'Vi har sett opp seks nye lyktestolpar og bytt pærer i fire gamle. Lyset er på frå kl. 06.30.'
			},
			en: {
				title: 'More light on the way to school',
				said: 'Several parents wrote that the footpath to the school was dark in the morning, and that children walked in the road.',
				did: 'We have put up six new lamp posts and changed the bulbs in four old ones. The lights are on from 06:30.'
			}
		}
	},
	{
		slug: 'ny-matavfallsrute',
		unitId: 'teknisk',
		area: 'renovasjon',
		place: '',
		ago: 19,
		by: 'tomasz.kowalski',
		words: {
			nb: {
				title: 'Matavfallet hentes dagen etter helligdager',
				said: 'Mange lurte på hvorfor dunken ble stående full når tømmedagen falt på en helligdag.',
				did: 'Ruten er lagt om. Faller tømmedagen på en helligdag, kommer bilen neste hverdag. Datoene står i den nye tømmekalenderen.'
			},
			nn: {
				title: 'Matavfallet blir henta dagen etter heilagdagar',
				said: 'Mange lurte på kvifor dunken vart ståande full når tømmedagen fall på ein heilagdag.',
				did: 'Ruta er lagd om. Fell tømmedagen på ein heilagdag, kjem bilen neste kvardag. Datoane står i den nye tømmekalenderen.'
			}
		}
	},
	{
		slug: 'svommehallen-apner-tidligere',
		unitId: 'kultur',
		area: 'kultur og fritid',
		place: 'i Sentrum',
		ago: 33,
		by: 'saksbehandler',
		words: {
			nb: {
				title: 'Derfor åpner ikke svømmehallen på søndager',
				said: 'Noen av dere ønsket at svømmehallen skulle holde åpent også på søndager.',
				did: 'Vi har regnet på det. Det koster 480 000 kroner i året, og pengene er ikke i budsjettet. Vi har i stedet gitt lørdagen en time til, fra kl. 15 til 16.'
			}
		}
	},
	{
		slug: 'benker-langs-elva',
		unitId: 'teknisk',
		area: 'vei og trafikk',
		place: 'langs Storelva',
		ago: 1,
		by: 'saksbehandler',
		draft: true,
		words: {
			nb: {
				title: 'Benker langs elva',
				said: 'Flere som går turen langs elva, savnet et sted å sitte.',
				did: 'Fire benker er bestilt.'
			}
		}
	}
];

/** What came of what Lillevik's residents wrote. @param at epoch milliseconds */
export async function fillCards(tx: Tx, at: number): Promise<void> {
	for (const { slug, unitId, area, place, ago, by, draft, words } of CARDS) {
		const [doneDate, updatedAt] = [addDays(osloDate(at), -ago), at - ago * 86_400_000];
		await tx.insert(toldCard).values({
			...{ id: slug, slug, unitId, area, place, doneDate, words, refs: [], version: 1, updatedAt },
			...(!draft && { publishedAt: updatedAt, standing: { words, place, doneDate, area } })
		});
		await tx.insert(toldCardEvent).values({
			...{ id: `${slug} 1`, cardId: slug, version: 1, kind: draft ? 'saved' : 'published' },
			...{ words, userId: demoUser(by), at: updatedAt }
		});
	}
}
