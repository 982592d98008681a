import { redirect } from '@sveltejs/kit';
import { composition, type Composition, type Opened } from '$lib/crisis/composing.server';
import { MOVES } from '$lib/crisis/lifecycle';

/** What a composer is opened on. A draft that waits or is out is shown as it stands instead. */
export async function openedOn(what: Opened): Promise<Composition> {
	const composing = await composition(what);
	if (!MOVES[composing.state].edit) redirect(303, `/intern/krise/utkast/${composing.id}`);
	return composing;
}
