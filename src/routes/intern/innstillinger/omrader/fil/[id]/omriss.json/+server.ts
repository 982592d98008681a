import { error, json } from '@sveltejs/kit';
import { importById } from '$lib/areas/imports.server';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { requireTask } from '$lib/staff/locks.server';

/** The outlines of a file that was read, for the map. */
export async function GET({ locals, params }) {
	requireTask(locals, 'administer areas');
	const found = await importById(reader, params.id);
	if (!found) error(404, translator(locals.locale)('areas_import_gone'));
	const shapes = found.reading?.shapes ?? [];
	return json(
		shapes.filter(({ geometry }) => geometry).map(({ name, geometry }) => ({ name, geometry }))
	);
}
