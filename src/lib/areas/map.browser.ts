import {
	divIcon,
	geoJSON,
	latLngBounds,
	layerGroup,
	map as makeMap,
	marker,
	polygon,
	polyline,
	tileLayer,
	control,
	type LatLngBounds
} from 'leaflet';
import 'leaflet/dist/leaflet.css';
import './map.css';
import type { Outline } from './area';
import { cornersIn } from './corners';

/** Kartverket's open map (CC BY 4.0), which needs no key. */
const TILES = 'https://cache.kartverket.no/v1/wmts/1.0.0/topo/default/webmercator/{z}/{y}/{x}.png';
/** All of the mainland, while there is nothing else to show. */
const NORWAY = latLngBounds([57.9, 4.5], [71.2, 31.2]);

/** The name of an area that can be picked stands in it: a thumb cannot hover. */
const NAME = { permanent: true, direction: 'center', className: 'name' } as const;

export interface MapTexts {
	zoomIn: string;
	zoomOut: string;
	corner: string;
}

/** An outline, and how it looks: a class of the page's own. */
export interface Shown {
	id?: string;
	name: string;
	geometry: Outline;
	look?: string;
}

export interface DrawnMap {
	/** Shows, faintly, what to look within while there is nothing else. */
	surround(outline: Outline): void;
	/** Shows outlines that are not being drawn. */
	show(outlines: Shown[]): void;
	/** Shows the corners that are being written. */
	draw(lines: string): void;
	/** Frames everything that is shown. */
	frame(): void;
	remove(): void;
}

interface Events {
	/** The person pointed at a place. */
	point?(lat: number, lon: number): void;
	/** The person moved the corner on a line. */
	move?(line: number, lat: number, lon: number): void;
	/** The person pointed at one of the outlines. */
	pick?(id: string): void;
	/** The map behind the outlines does not answer. */
	noTiles(): void;
}

/** Lays a map in an element. Without tiles the outlines stand on a plain ground. */
export function drawnMap(box: HTMLElement, texts: MapTexts, events: Events): DrawnMap {
	const map = makeMap(box, {
		zoomControl: false,
		attributionControl: false,
		zoomAnimation: false,
		fadeAnimation: false
	});
	map.fitBounds(NORWAY);
	control.zoom({ zoomInTitle: texts.zoomIn, zoomOutTitle: texts.zoomOut }).addTo(map);
	control.attribution({ prefix: false }).addTo(map);
	tileLayer(TILES, { attribution: '© Kartverket', maxZoom: 18 })
		.on('tileerror', () => events.noTiles())
		.addTo(map);
	if (events.point) map.on('click', ({ latlng }) => events.point?.(latlng.lat, latlng.lng));
	const shown = layerGroup().addTo(map);
	const drawing = layerGroup().addTo(map);
	let bounds: LatLngBounds | null = null;
	const include = (more: LatLngBounds) => {
		if (more.isValid())
			bounds = bounds
				? bounds.extend(more)
				: latLngBounds(more.getSouthWest(), more.getNorthEast());
	};
	return {
		surround(outline) {
			const options = { style: { className: 'around' }, interactive: false };
			const layer = geoJSON(outline, options).addTo(map);
			map.fitBounds(layer.getBounds());
		},
		show(outlines) {
			shown.clearLayers();
			for (const { id, name, geometry, look = '' } of outlines) {
				const { pick } = events;
				const layer = geoJSON(geometry, {
					style: { className: `outline ${look}` },
					interactive: Boolean(pick) || !events.point
				});
				if (id && pick) layer.on('click', () => pick(id));
				else if (!events.point) layer.bindTooltip(label(name));
				if (pick) layer.bindTooltip(label(name), NAME);
				layer.addTo(shown);
				include(layer.getBounds());
			}
		},
		draw(lines) {
			drawing.clearLayers();
			for (const ring of cornersIn(lines)) {
				const points = ring.map(({ lat, lon }) => [lat, lon] as [number, number]);
				const shape =
					ring.length > 2
						? polygon(points, { className: 'outline' })
						: polyline(points, { className: 'outline' });
				shape.addTo(drawing);
				include(shape.getBounds());
				for (const { line, lat, lon } of ring)
					cornerMarker(lat, lon, texts.corner, (at) => events.move?.(line, at.lat, at.lng)).addTo(
						drawing
					);
			}
		},
		frame() {
			if (bounds) map.fitBounds(bounds.pad(0.15), { maxZoom: 16 });
		},
		remove: () => void map.remove()
	};
}

function cornerMarker(
	lat: number,
	lon: number,
	title: string,
	moved: (to: { lat: number; lng: number }) => void
) {
	const icon = divIcon({ className: 'corner', iconSize: [44, 44] });
	const made = marker([lat, lon], { icon, draggable: true, keyboard: false, title });
	return made.on('dragend', () => moved(made.getLatLng()));
}

/** As text, whatever it says: a name may come from a file. */
function label(name: string): HTMLElement {
	const element = document.createElement('span');
	element.textContent = name;
	return element;
}
