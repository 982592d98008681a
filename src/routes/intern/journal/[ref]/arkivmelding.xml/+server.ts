import { error } from '@sveltejs/kit';
import { exportJournalpost } from '$lib/journal/export.server';
import { xmlFile } from '$lib/journal/xmlFile';
import { requireTask } from '$lib/staff/locks.server';

export async function GET({ locals, params }) {
	const actor = requireTask(locals, 'journal inquiry');
	const xml = await exportJournalpost(actor, params.ref);
	if (!xml) error(404);
	return xmlFile(`${params.ref}.arkivmelding.xml`, xml);
}
