import type { MultiPolygon, Position } from 'geojson';
import { LOCALES, type Locale } from '../i18n/locale';
import type { StreetEntry } from './streets';

/** What kind of place an area is; the whole kommune is its own, marked by `whole`. */
export const AREA_KINDS = ['place', 'circuit', 'pressureZone', 'streets', 'institution'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** The prepositions that a place can be said with, and what they are in English. */
export const PREPOSITIONS = { i: 'in', på: 'at', ved: 'by', langs: 'along' } as const;
export type Preposition = keyof typeof PREPOSITIONS;
export const PREPOSITION_WORDS = Object.keys(PREPOSITIONS) as Preposition[];

/** How one says «where» with an area, per language, with its own preposition: «på Nes». */
export type Phrases = Record<Locale, string> & Partial<Record<string, string>>;

/** Polygons with holes: WGS 84, longitude before latitude, first point last (RFC 7946). */
export type Outline = Omit<MultiPolygon, 'bbox'>;

/** A place that somebody drew: its corners in order, latitude before longitude (WGS 84), closed by itself. */
export type Drawn = [lat: number, lon: number][];

/** Everything that a person, or a file, says of an area; what its versions keep. */
export interface AreaContent {
	name: string;
	kind: AreaKind;
	phrases: Phrases;
	geometry: Outline | null;
	streets: StreetEntry[] | null;
	/** How many households and residents there are, as somebody counted them. */
	households: number | null;
	residents: number | null;
	active: boolean;
	/** What the area is called in the file it came from. */
	sourceId: string | null;
}

interface Sayable {
	phrases: Phrases;
	active: boolean;
}

/** Whether a message can say where with this area: somebody has decided how, in both Norwegians. */
export function isSayable({ phrases }: Pick<Sayable, 'phrases'>): boolean {
	return Boolean(phrases.nb && phrases.nn);
}

/** Whether a new message may be for this area. */
export function isOffered(area: Sayable): boolean {
	return area.active && isSayable(area);
}

/** Whether residents choose among it: places they know by name, not the pipes below them. */
export function isForResidents(area: Sayable & { kind: AreaKind; whole: boolean }): boolean {
	return isOffered(area) && !area.whole && (area.kind === 'place' || area.kind === 'circuit');
}

/** The languages that phrases are written in: the interface's, and what residents are written to in. */
export function phraseLanguages(messageLanguages: string[]): string[] {
	return [...new Set([...LOCALES, ...messageLanguages])];
}

/** The outer ring of each polygon as latitude, longitude: what CAP can say, which knows no holes. */
export function outerRings(outline: Outline): [lat: number, lon: number][][] {
	return outline.coordinates.map(([outer = []]) => outer.map(latLon));
}

function latLon([lon = 0, lat = 0]: Position): [number, number] {
	return [lat, lon];
}

/** The lines that write the corners of a drawn place. */
export function drawnLines(drawn: Drawn): string {
	return drawn.map(([lat, lon]) => `${lat}, ${lon}`).join('\n');
}
