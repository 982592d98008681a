import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import type { Outline } from './area';
import type { StreetEntry } from './streets';
import { unread } from './reading';
import { area, areaImport } from './tables.server';

type Place = Omit<typeof area.$inferInsert, 'position' | 'polygon' | 'geometry'> & {
	/** Latitude,longitude of each corner. */
	corners?: string;
};

const DAY = 24 * 3_600_000;
const phrases = (nb: string, nn: string, en: string) => ({ nb, nn, en });
const street = (name: string, from?: number, to?: number, side?: StreetEntry['side']) => ({
	street: name,
	...(from && { from, to: to ?? from }),
	...(side && { side })
});

/** Lillevik is fictional: the outlines lie by a fjord that looks like one, and nobody lives there. */
const PLACES: Place[] = [
	{
		id: 'nes',
		households: 412,
		residents: 1040,
		name: 'Nes',
		phrases: phrases('på Nes', 'på Nes', 'at Nes'),
		corners:
			'60.4182,5.1904 60.4251,5.1876 60.4293,5.2013 60.4268,5.2142 60.4199,5.2118 60.4163,5.2017',
		streets: [
			street('Nesveien', 1, 45, 'odd'),
			street('Nesveien', 2, 38, 'even'),
			street('Nesbakken'),
			street('Naustvegen'),
			street('Svabergvegen', 1, 60)
		]
	},
	{
		id: 'ovre-strand',
		households: 523,
		residents: 1240,
		name: 'Øvre Strand',
		phrases: phrases('i Øvre Strand', 'i Øvre Strand', 'in Øvre Strand'),
		corners: '60.4100,5.2200 60.4158,5.2186 60.4171,5.2291 60.4139,5.2364 60.4093,5.2317',
		streets: [street('Nesveien', 46, 120), street('Strandgata'), street('Øvre Strandvei', 1, 60)]
	},
	{
		id: 'sentrum',
		households: 898,
		residents: 1710,
		name: 'Sentrum',
		phrases: phrases('i Lillevik sentrum', 'i Lillevik sentrum', 'in the centre of Lillevik'),
		corners: '60.4021,5.2105 60.4075,5.2097 60.4092,5.2188 60.4057,5.2243 60.4012,5.2201'
	},
	{
		id: 'storelva',
		households: 207,
		residents: 488,
		name: 'Storelva',
		phrases: phrases('ved Storelva', 'ved Storelva', 'by the river Storelva'),
		corners:
			'60.4093,5.2317 60.4139,5.2364 60.4188,5.2495 60.4163,5.2561 60.4097,5.2438 60.4062,5.2344'
	},
	{
		id: 'havna',
		households: 164,
		residents: 301,
		name: 'Havna',
		phrases: phrases('i Havna', 'i Hamna', 'in the harbour'),
		corners: '60.3968,5.2042 60.4012,5.2035 60.4021,5.2105 60.4012,5.2201 60.3973,5.2163'
	},
	{
		id: 'fjellgrend',
		households: 131,
		residents: 352,
		name: 'Fjellgrend',
		phrases: phrases('i Fjellgrend', 'i Fjellgrend', 'in Fjellgrend'),
		corners: '60.4213,5.2561 60.4338,5.2487 60.4402,5.2713 60.4331,5.2894 60.4228,5.2802'
	},
	{
		id: 'fv42',
		name: 'Fv. 42',
		phrases: phrases('langs Fv. 42', 'langs Fv. 42', 'along road Fv. 42'),
		corners:
			'60.4057,5.2243 60.4099,5.2279 60.4203,5.2522 60.4331,5.2700 60.4322,5.2719 60.4194,5.2540 60.4090,5.2297 60.4050,5.2258'
	},
	{
		id: 'trykksone-nes',
		name: 'Trykksone Nes',
		kind: 'pressureZone',
		sourceId: 'TS-01',
		households: 412,
		phrases: phrases('på Nes og i Nesbakken', 'på Nes og i Nesbakken', 'at Nes and in Nesbakken'),
		corners:
			'60.4182,5.1904 60.4251,5.1876 60.4293,5.2013 60.4268,5.2142 60.4213,5.2155 60.4163,5.2017',
		streets: [
			street('Nesveien', 1, 45, 'odd'),
			street('Nesveien', 2, 38, 'even'),
			street('Nesbakken')
		]
	},
	{
		id: 'trykksone-strand',
		name: 'Trykksone Strand',
		kind: 'pressureZone',
		sourceId: 'TS-02',
		households: 731,
		phrases: phrases(
			'i Øvre Strand og nedre del av Nesveien',
			'i Øvre Strand og nedre del av Nesvegen',
			'in Øvre Strand and lower Nesveien'
		),
		corners: '60.4093,5.2190 60.4158,5.2186 60.4171,5.2291 60.4139,5.2364 60.4062,5.2344',
		streets: [street('Nesveien', 46, 120), street('Strandgata'), street('Øvre Strandvei', 1, 60)]
	},
	{
		id: 'skolegata',
		name: 'Skolegata og Kirkebakken',
		kind: 'streets',
		households: 86,
		phrases: phrases(
			'i Skolegata og Kirkebakken',
			'i Skulegata og Kyrkjebakken',
			'in Skolegata and Kirkebakken'
		),
		streets: [street('Skolegata', 1, 40), street('Kirkebakken')]
	},
	{
		id: 'lillevik-skole',
		name: 'Lillevik skole',
		kind: 'institution',
		phrases: phrases('ved Lillevik skole', 'ved Lillevik skule', 'at Lillevik school'),
		corners: '60.4049,5.2152 60.4054,5.2150 60.4056,5.2163 60.4051,5.2166',
		streets: [street('Skolegata', 12)]
	},
	{
		id: 'lillevik',
		name: 'Hele kommunen',
		households: 2335,
		residents: 5131,
		phrases: phrases('i hele Lillevik', 'i heile Lillevik', 'in all of Lillevik'),
		whole: true,
		corners:
			'60.3871,5.1652 60.4163,5.1611 60.4371,5.1798 60.4489,5.2387 60.4461,5.2954 60.4262,5.3106 60.4017,5.2871 60.3894,5.2403'
	}
];

/** Draws the places of the demo kommune. */
export async function fillDemo(tx: Tx): Promise<void> {
	await tx.insert(area).values(
		PLACES.map(({ corners, ...place }, position) => ({
			...place,
			position,
			geometry: corners ? outline(corners) : null
		}))
	);
	const zones = PLACES.filter(({ kind }) => kind === 'pressureZone');
	await tx.insert(areaImport).values({
		id: 'trykksoner',
		fileName: 'trykksoner-lillevik.geojson',
		choices: {
			kind: 'pressureZone',
			name: '',
			nameProperty: 'SONENAVN',
			system: 'told',
			swapped: false
		},
		reading: unread(),
		state: 'saved',
		touched: zones.map(({ id }) => ({ id, before: null, after: 1 })),
		createdAt: now() - 60 * DAY,
		createdBy: 'demo-admin',
		savedAt: now() - 60 * DAY
	});
}

function outline(corners: string): Outline {
	const points = corners.split(' ').map((corner) => corner.split(',').map(Number).reverse());
	return { type: 'MultiPolygon', coordinates: [[[...points, points[0]!]]] };
}
