import { listedAreas, wholeAreas } from '../../areas/areas.server';
import { addressFrom } from '../../areas/areasOf';
import { publishedIncident } from '../../crisis/published.server';
import type { Reader } from '../../database/database.server';
import { text } from '../../database/text';
import type { Incident } from '../content';
import { concernOf, placesIn, type Concern, type Place } from './concern';

/** The places of incidents by the id of their areas, with their streets; outlines are in no page. */
export async function placesOf(db: Reader, incidents: Incident[]): Promise<Map<string, Place>> {
	const found = await listedAreas(db, [...new Set(incidents.flatMap(areaIds))]);
	return new Map(found.map((area) => [area.id, { ...area, geometry: null }]));
}

function areaIds({ areas, excluded = [] }: Pick<Incident, 'areas' | 'excluded'>): string[] {
	return [...areas, ...excluded].map(({ id }) => id).filter(Boolean);
}

/** An incident, and whether it concerns an address; null when there is no such incident. */
export async function concernsAddress(
	db: Reader,
	ref: string,
	input: string | null
): Promise<{ incident: Incident; written: string; concern: Concern | null } | null> {
	const incident = await publishedIncident(db, ref);
	if (!incident) return null;
	const written = text(input, 120).replace(/\s+/g, ' ');
	const address = addressFrom(written);
	if (!address) return { incident, written, concern: null };
	const drawn = await wholeAreas(db, areaIds(incident));
	const byId = new Map(drawn.map((area) => [area.id, area]));
	const places = placesIn(incident.areas, byId);
	const excluded = placesIn(incident.excluded, byId);
	const known = (await listedAreas(db)).filter(({ active }) => active);
	const elsewhere = known.map((area) => ({ ...area, geometry: null }));
	return { incident, written, concern: concernOf(address, { places, excluded }, elsewhere) };
}
