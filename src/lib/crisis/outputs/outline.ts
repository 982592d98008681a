import { osloIso } from '../clock';
import { marked } from './frame';
import type { Output } from './output';

/** Where it is, as GeoJSON (RFC 7946): longitude first. Without any outline, the place is null. */
export const outline: Output = {
	limit: null,
	file: 'geojson',
	write(telling) {
		const { ref, version, publishedAt, areas, rings, words } = telling;
		const coordinates = rings.map((ring) => [ring.map(([lat, lon]) => [lon, lat])]);
		return JSON.stringify({
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					properties: {
						title: marked(telling, words.title),
						areas: areas.map(({ name }) => name),
						...{ ref, version, time: osloIso(publishedAt) }
					},
					geometry: coordinates.length ? { type: 'MultiPolygon', coordinates } : null
				}
			]
		});
	}
};
