import type { Outline } from '$lib/areas/area';
import { comparisonOf, type AreaImport } from '$lib/areas/imports.server';
import { pictureOf } from '$lib/areas/picture';
import type { Reader } from '$lib/database/database.server';

/** The most rows that are listed of each; the rest are counted. */
const MOST_ROWS = 200;

/** What a person looks at before saying yes to a file: light, without the outlines themselves. */
export async function importView(db: Reader, found: AreaImport) {
	const { id, fileName, choices, reading, state, touched, savedAt } = found;
	const { created, changed, unchanged, absent, mark } = await comparisonOf(db, found);
	const picture = (geometry: Outline | null) => (geometry ? pictureOf([geometry]) : null);
	return {
		id,
		fileName,
		choices,
		state,
		savedAt,
		mark,
		touched: {
			created: touched.filter(({ before }) => before === null).length,
			changed: touched.filter(({ before }) => before !== null).length
		},
		faults: reading?.faults ?? [],
		moreFaults: reading?.moreFaults ?? 0,
		notes: reading?.notes ?? [],
		properties: reading?.properties ?? [],
		nameProperty: reading?.nameProperty ?? null,
		looksSwapped: reading?.looksSwapped ?? false,
		looksProjected: reading?.looksProjected ?? false,
		isDrawn: reading?.shapes.some(({ geometry }) => geometry) ?? false,
		counts: {
			created: created.length,
			changed: changed.length,
			unchanged: unchanged.length,
			absent: absent.length
		},
		created: created.slice(0, MOST_ROWS).map(({ name, line, geometry, streets }) => ({
			name,
			line,
			streets: streets?.length ?? 0,
			picture: picture(geometry)
		})),
		changed: changed.slice(0, MOST_ROWS).map(({ area, shape, what }) => ({
			id: area.id,
			was: area.name,
			name: shape.name,
			what,
			before: picture(area.geometry),
			picture: picture(shape.geometry)
		})),
		unchanged: unchanged.slice(0, MOST_ROWS).map(({ area }) => area.name),
		absent: absent.slice(0, MOST_ROWS).map(({ id, name }) => ({ id, name }))
	};
}
