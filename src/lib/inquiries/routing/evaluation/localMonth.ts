import type { ServiceArea } from '$lib/staff/serviceAreas';
import type { Sample } from './sample';

/**
 * Names that only people here know: what is said in two months about places, houses and projects of
 * one kommune. Nothing else in the texts tells what they are.
 */
const NAMES: [name: string, area: ServiceArea, before: string[], after: string[]][] = [
	[
		'Fagertun',
		'helse og omsorg',
		[
			'Hvem har ansvaret på Fagertun i helga?',
			'Kan vi besøke Fagertun på søndag?',
			'Fagertun igjen'
		],
		['Det er noe galt på Fagertun', 'Jeg vil snakke med noen på Fagertun']
	],
	[
		'Tyttebærtunet',
		'barnehage',
		[
			'Er Tyttebærtunet åpent i morgen?',
			'Tyttebærtunet ringte meg',
			'Hvem styrer på Tyttebærtunet?'
		],
		['Når stenger Tyttebærtunet?', 'Jeg er ikke fornøyd med Tyttebærtunet']
	],
	[
		'Kvernhuset',
		'kultur og fritid',
		[
			'Hva skjer i Kvernhuset i kveld?',
			'Er det ledig i Kvernhuset?',
			'Døra til Kvernhuset er låst'
		],
		['Kan vi få nøkkel til Kvernhuset?', 'Hvem har Kvernhuset på lørdag?']
	],
	[
		'Mosedalen',
		'vann og avløp',
		['Mosedalen lager en rar lyd i dag', 'Alarmen lyser på Mosedalen', 'Noen bør se til Mosedalen'],
		['Det durer fra Mosedalen hele natta', 'Kommer det noen til Mosedalen?']
	],
	[
		'Skarvheia',
		'renovasjon',
		[
			'Er Skarvheia åpen på lørdag?',
			'Hva koster det på Skarvheia?',
			'Fikk ikke levert på Skarvheia'
		],
		['Kø på Skarvheia', 'Hva er tidene til Skarvheia?']
	],
	[
		'Lyngmo',
		'skole',
		['Hvem er leder på Lyngmo?', 'Lyngmo svarer ikke', 'Er det noe på Lyngmo i dag?'],
		['Hvorfor ringer ikke Lyngmo?', 'Jeg vil klage på Lyngmo']
	],
	[
		'Bøverhaugen',
		'plan og bygg',
		['Jeg er imot Bøverhaugen', 'Hva blir det til med Bøverhaugen?', 'Vi må stanse Bøverhaugen'],
		['Når kommer Bøverhaugen?', 'Har dere lest det vi skrev om Bøverhaugen?']
	],
	[
		'Stølvingen',
		'vei og trafikk',
		['Stølvingen er umulig i dag', 'Noen må se på Stølvingen nå', 'Stølvingen er verst'],
		['Det ble stans i Stølvingen igjen', 'Hva gjør dere med Stølvingen?']
	],
	[
		'Torvløkka',
		'NAV/sosial',
		[
			'Bråk på Torvløkka i natt',
			'Hvem har ansvaret for Torvløkka 4?',
			'Torvløkka er ikke til å holde ut'
		],
		['Nytt bråk på Torvløkka', 'Jeg vil bort fra Torvløkka']
	]
];

const sampled = (which: 2 | 3): Sample[] =>
	NAMES.flatMap((one) =>
		one[which].map((text) => ({ area: one[1], language: 'nb' as const, text }))
	);

/** What came in the first month and was routed by people. */
export const FIRST_MONTH = sampled(2);
/** What came in the month after. */
export const NEXT_MONTH = sampled(3);
