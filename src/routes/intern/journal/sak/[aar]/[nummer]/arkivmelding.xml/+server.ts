import { error } from '@sveltejs/kit';
import { exportSaksmappe } from '$lib/journal/export.server';
import { xmlFile } from '$lib/journal/xmlFile';
import { requireTask } from '$lib/staff/locks.server';

export async function GET({ locals, params: { aar, nummer } }) {
	const actor = requireTask(locals, 'journal inquiry');
	const xml = await exportSaksmappe(actor, `${aar}/${nummer}`);
	if (!xml) error(404);
	return xmlFile(`sak-${aar}-${nummer}.arkivmelding.xml`, xml);
}
