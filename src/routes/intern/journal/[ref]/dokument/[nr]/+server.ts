import { error } from '@sveltejs/kit';
import { saved } from '$lib/files/saved';
import { documentFile } from '$lib/journal/show.server';
import { requireTask } from '$lib/staff/locks.server';

/** A document of a journalpost as a file, to save and never to show. */
export async function GET({ locals, params, url }) {
	const actor = requireTask(locals, 'journal inquiry');
	const variant = url.searchParams.get('variant') === 'A' ? 'A' : 'P';
	const file = await documentFile(actor, params.ref, Number(params.nr), variant);
	if (!file) error(404);
	return saved(file.name, file.bytes);
}
