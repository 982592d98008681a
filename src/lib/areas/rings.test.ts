import kinks from '@turf/kinks';
import fc from 'fast-check';
import proj4 from 'proj4';
import { expect, test } from 'vitest';
import { outlineFrom, outlineLines } from './outlineText';
import { isInNorway } from './norway';
import { projectionFrom, systemNamed } from './projection';
import { crossing, signedArea, wound } from './rings';
import { simplified } from './simplified';
import { atOnce } from './steps';

const point = fc.tuple(
	fc.double({ min: 4, max: 31, noNaN: true }),
	fc.double({ min: 58, max: 71, noNaN: true })
);
const ring = fc
	.array(point, { minLength: 3, maxLength: 25 })
	.map((points) => [...points, points[0]!]);
/** A ring that does not cross itself: corners by their angle around a middle. */
const star = fc
	.array(fc.double({ min: 0.01, max: 0.2, noNaN: true }), { minLength: 5, maxLength: 40 })
	.map((radii) => {
		const points = radii.map((radius, i) => {
			const angle = (i / radii.length) * 2 * Math.PI;
			return [10 + radius * Math.cos(angle), 60 + radius * Math.sin(angle)];
		});
		return [...points, points[0]!];
	});

test('the sweep finds a crossing where comparing every side with every other does', () => {
	fc.assert(
		fc.property(ring, (coordinates) => {
			const found = atOnce(crossing(coordinates));
			const all = kinks({ type: 'Polygon', coordinates: [coordinates] }).features;
			if (found) expect(all.length).toBeGreaterThan(0);
			else
				// What is left are touches: a corner that lies on another side, or a corner twice.
				for (const { geometry } of all)
					expect(
						coordinates.some(
							([x, y]) =>
								Math.hypot(x! - geometry.coordinates[0]!, y! - geometry.coordinates[1]!) < 1e-6
						)
					).toBe(true);
		}),
		{ numRuns: 500 }
	);
});

test('an outer ring goes counterclockwise and a hole clockwise, whichever way they came', () => {
	fc.assert(
		fc.property(star, (coordinates) => {
			for (const some of [coordinates, [...coordinates].reverse()]) {
				expect(signedArea(wound(some, true))).toBeGreaterThan(0);
				expect(signedArea(wound(some, false))).toBeLessThan(0);
			}
		})
	);
});

test('a point in UTM comes back to where it was, to the nearest decimetre', () => {
	const utm = { '25832': '+proj=utm +zone=32', '25833': '+proj=utm +zone=33' };
	fc.assert(
		fc.property(
			point,
			fc.constantFrom('25832' as const, '25833' as const),
			([lon, lat], system) => {
				const there = proj4('WGS84', `${utm[system]} +ellps=GRS80 +units=m +no_defs`, [lon, lat]);
				const [back = 0, north = 0] = projectionFrom(system)(there);
				expect(Math.abs(back - lon)).toBeLessThan(2e-6);
				expect(Math.abs(north - lat)).toBeLessThan(2e-6);
			}
		)
	);
});

test.each([
	['urn:ogc:def:crs:OGC:1.3:CRS84', '4326'],
	['urn:ogc:def:crs:EPSG::25833', '25833'],
	['EPSG:3857', '3857'],
	['http://www.opengis.net/def/crs/EPSG/0/4258', null],
	['urn:ogc:def:crs:EPSG:6.9:25832', '25832'],
	['EPSG:32632', null],
	['', null]
])('the system %j is %s', (crs, system) => {
	expect(systemNamed(crs)).toBe(system);
});

test.each([
	['Lindesnes', 7.05, 57.98, true],
	['Vardø', 31.11, 70.37, true],
	['Longyearbyen', 15.65, 78.22, true],
	['Jan Mayen', -8.7, 70.98, true],
	['Skagen', 10.58, 57.4, false],
	['Reykjavik', -21.9, 64.1, false],
	['the Gulf of Guinea', 0, 0, false]
])('%s', (_name, lon, lat, isIt) => {
	expect(isInNorway([lon, lat])).toBe(isIt);
});

test('a simpler outline still does not cross itself, and has no more points', () => {
	fc.assert(
		fc.property(star, fc.integer({ min: 1, max: 5000 }), (coordinates, metres) => {
			const outline = { type: 'MultiPolygon' as const, coordinates: [[coordinates]] };
			const [[less = []] = []] = atOnce(simplified(outline, metres)).coordinates;
			expect(less.length).toBeLessThanOrEqual(coordinates.length);
			expect(less.length).toBeGreaterThanOrEqual(4);
			expect(atOnce(crossing(less))).toBeNull();
		})
	);
});

test('an outline that is written out is the same when it is read again', () => {
	fc.assert(
		fc.property(star, (coordinates) => {
			const outer = wound(coordinates, true);
			const outline = { type: 'MultiPolygon' as const, coordinates: [[outer], [outer]] };
			expect(outlineFrom(outlineLines(outline))).toEqual(outline);
		})
	);
});

test.each([
	['60.1 5.1\n60.1 5.2\n60.2 5.2', null],
	['60,1 5,1\n60,1; 5,2\n60.2, 5.2', null],
	['60.1 5.1\nKaia\n60.2 5.2', ['areas_typed_point', { line: 2 }]],
	['5.1 60.1\n60.1 5.2', ['areas_typed_outside', { line: 1 }]],
	['60.1 5.1\n60.1 5.2', ['areas_typed_few', undefined]],
	['60.1 5.1\n60.2 5.2\n60.2 5.1\n60.1 5.2', ['areas_typed_crosses', { number: 1 }]],
	['hull\n60.1 5.1', ['areas_typed_hole', { line: 1 }]]
])('typed corners: %j', (lines, refused) => {
	const read = outlineFrom(lines);
	const said = read && 'refused' in read ? [read.refused, read.args] : null;
	expect(said).toEqual(refused);
});
