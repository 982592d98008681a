import { addDays, osloDate } from '$lib/calendar/civilDate';

/** The sources that every kommune in Norway can use without an agreement, by their own documentation. */
export const PRESETS = {
	met: {
		name: 'MET farevarsel',
		url: 'https://api.met.no/weatherapi/metalerts/2.0/current.rss?lang=no'
	},
	flood: {
		name: 'NVE flomvarsel',
		url: 'https://api01.nve.no/hydrology/forecast/flood/v1.0.10/api/Cap/Feed/{from}/{until}'
	},
	landslide: {
		name: 'NVE jordskredvarsel',
		url: 'https://api01.nve.no/hydrology/forecast/landslide/v1.0.10/api/Cap/Feed/{from}/{until}'
	},
	avalanche: {
		name: 'NVE snøskredvarsel',
		url: 'https://api01.nve.no/hydrology/forecast/avalanche/v6.3.2/api/Cap/Feed/{from}/{until}'
	}
} as const satisfies Record<string, { name: string; url: string }>;

export type PresetKey = keyof typeof PRESETS;
export const PRESET_KEYS = Object.keys(PRESETS) as PresetKey[];

/** How many days ahead a source is asked for, where it wants to know. */
const AHEAD = 2;

/** The address to ask now: `{from}` is today and `{until}` the day after tomorrow, in Oslo. */
export function addressAt(url: string, now: number): string {
	const today = osloDate(now);
	return url.replaceAll('{from}', today).replaceAll('{until}', addDays(today, AHEAD));
}
