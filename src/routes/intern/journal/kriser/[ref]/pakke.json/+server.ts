import { error } from '@sveltejs/kit';
import { incidentByRef } from '$lib/crisis/incidents.server';
import { reader } from '$lib/database/database.server';
import { requireTask } from '$lib/staff/locks.server';
import {
	archivedPackage,
	archivePackage,
	incidentsForArchive
} from '$lib/together/archiveIncident.server';

/** The archive package of an incident: as it was archived, or as it would be now. */
export async function GET({ locals, params }) {
	requireTask(locals, 'archive crisis');
	const incident = await incidentByRef(reader, params.ref);
	if (!incident || incident.exercise) error(404, 'Hendelsen finnes ikke.');
	const found = (await incidentsForArchive(reader)).find(({ ref }) => ref === incident.ref);
	const kept = found?.archived && (await archivedPackage(reader, found.archived.checksum));
	return new Response(kept ?? (await archivePackage(reader, incident)), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="arkivpakke-${incident.ref}.json"`,
			'cache-control': 'no-store'
		}
	});
}
