import { refuse, type Refusal } from '../i18n/refusal';
import { FaultList } from './faultList';
import { candidates, nameOf } from './featureNames';
import { Lines } from './lines';
import { AT, parseJson, type Json, type JsonList, type JsonObject } from './locatedJson';
import { isMetric, projectionFrom, systemNamed } from './projection';
import type { Choices, Reading, Shape, System } from './reading';
import { unread } from './reading';
import { merged, MOST_POINTS, withFewerPoints } from './shapes';
import { polygonsOf, type Mending } from './polygons';
import type { Steps } from './steps';
import { orderOf, positionsIn } from './coordinateOrder';

/** The most features in a file. */
export const MOST_FEATURES = 5_000;

interface Feature {
	at: number;
	id: string | null;
	properties: JsonObject;
	geometry: Json;
}

/**
 * Reads a GeoJSON file (RFC 7946, and the older `crs` member) as areas. Whatever is wrong is told
 * by line; what can only be meant in one way is mended and noted.
 */
export function* readGeoJson(source: string, choices: Choices): Steps<Reading> {
	const lines = new Lines(source);
	const parsed = yield* parseJson(source);
	if ('why' in parsed)
		return unread({
			...parsed.why,
			...lines.placeOf(parsed.offset),
			excerpt: lines.excerpt(parsed.offset)
		});
	const root = parsed.value;
	const refusal = (why: Refusal) => unread({ ...why, ...lines.placeOf(offsetOf(root)) });
	const features = featuresOf(root);
	if (!Array.isArray(features)) return refusal(features);
	const system = systemOf(root, choices.system);
	if (typeof system === 'object') return refusal(system);
	return yield* readFeatures(features, system, choices, lines);
}

function* readFeatures(
	features: Feature[],
	system: System,
	choices: Choices,
	lines: Lines
): Steps<Reading> {
	const faults = new FaultList(lines);
	const found = candidates(features.map(({ properties }) => properties));
	const nameProperty =
		found.find(({ key }) => key === choices.nameProperty)?.key ?? found[0]?.key ?? null;
	const order = orderOf(yield* positionsIn(features.map(({ geometry }) => geometry)), system);
	const reading = { ...unread(), properties: found, nameProperty, ...order };
	if (order.looksProjected)
		return { ...reading, faults: [faultAtStart(features, lines, refuse('areas_projected'))] };
	if (order.looksSwapped !== choices.swapped)
		return {
			...reading,
			looksSwapped: order.looksSwapped || choices.swapped,
			faults: [
				faultAtStart(
					features,
					lines,
					refuse(order.looksSwapped ? 'areas_swapped' : 'areas_swapped_not')
				)
			]
		};
	const project = projectionFrom(system);
	const mending: Mending = { repeated: 0, turned: 0 };
	const shapes: Shape[] = [];
	for (const [i, feature] of features.entries()) {
		const name = nameOf(feature, nameProperty);
		faults.of(name ?? String(i + 1), feature.at);
		if (!name) faults.add(refuse('areas_name_missing', { property: nameProperty ?? 'name' }));
		const how = { project, swapped: choices.swapped, faults, mending };
		const coordinates = yield* polygonsOf(feature.geometry, how);
		if (name && coordinates.length)
			shapes.push({
				name,
				sourceId: feature.id,
				line: lines.placeOf(feature.at).line,
				geometry: { type: 'MultiPolygon', coordinates },
				streets: null
			});
	}
	return yield* finished(reading, shapes, faults, notesOf(system, mending));
}

function* finished(
	reading: Reading,
	shapes: Shape[],
	faults: FaultList,
	notes: Refusal[]
): Steps<Reading> {
	const together = merged(shapes);
	if (together.length < shapes.length)
		notes.push(refuse('areas_note_merged', { count: shapes.length - together.length }));
	const fewer = faults.isEmpty
		? yield* withFewerPoints(together)
		: { shapes: together, note: null };
	if (!fewer) faults.add(refuse('areas_too_many_points', { most: MOST_POINTS }));
	else if (fewer.note) notes.push(fewer.note);
	return { ...reading, shapes: fewer?.shapes ?? [], notes, ...faults.told() };
}

function notesOf(system: System, { repeated, turned }: Mending): Refusal[] {
	return [
		...(isMetric(system) ? [refuse('areas_note_system', { system: `EPSG:${system}` })] : []),
		...(repeated ? [refuse('areas_note_repeated', { count: repeated })] : []),
		...(turned ? [refuse('areas_note_turned', { count: turned })] : [])
	];
}

function faultAtStart(features: Feature[], lines: Lines, why: Refusal) {
	return { ...why, ...lines.placeOf(offsetOf(features[0]?.geometry ?? null)) };
}

/** The features of a file; a lone geometry is one without properties. */
function featuresOf(root: Json): Feature[] | Refusal {
	if (!isObject(root)) return refuse('areas_geojson_type', { type: '?' });
	const { type } = root;
	if (type === 'Topology') return refuse('areas_topojson');
	if (type === 'Polygon' || type === 'MultiPolygon') return [lone(root)];
	if (type === 'Feature') return [feature(root)];
	if (type !== 'FeatureCollection' || !Array.isArray(root.features))
		return refuse('areas_geojson_type', {
			type: typeof type === 'string' ? type.slice(0, 40) : '?'
		});
	if (!root.features.length) return refuse('areas_geojson_empty');
	if (root.features.length > MOST_FEATURES)
		return refuse('areas_too_many', { count: root.features.length, most: MOST_FEATURES });
	return root.features.map((one) => feature(isObject(one) ? one : Object.create(null)));
}

function lone(geometry: JsonObject): Feature {
	return { at: offsetOf(geometry), id: null, properties: Object.create(null), geometry };
}

function feature(one: JsonObject): Feature {
	const { id, properties, geometry = null } = one;
	return {
		at: offsetOf(one),
		id: typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 100) : null,
		properties: isObject(properties) ? properties : Object.create(null),
		geometry
	};
}

/** The system to read a file in: the chosen one, the one it names, or WGS 84. */
function systemOf(root: Json, chosen: System): System | Refusal {
	if (chosen !== 'told') return chosen;
	const crs = isObject(root) ? root.crs : null;
	if (!isObject(crs)) return '4326';
	const name = isObject(crs.properties) ? crs.properties.name : null;
	const words = typeof name === 'string' ? name : '?';
	return systemNamed(words) ?? refuse('areas_system_unknown', { system: words.slice(0, 60) });
}

function isObject(value: Json | undefined): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function offsetOf(value: Json): number {
	return (typeof value === 'object' && (value as JsonList | null)?.[AT]) || 0;
}
