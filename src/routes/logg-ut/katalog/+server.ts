import { redirect } from '@sveltejs/kit';
import { directorySignOut } from '$lib/staff/directory/signOut.server';
import { endSession } from '$lib/staff/sessions.server';

/** Signs out here and in the directory. A link, since a form may not lead to another site (CSP). */
export async function GET(event) {
	const { locals, request } = event;
	// Another site may not sign people out; a link there leads to the question.
	if (!locals.session || request.headers.get('sec-fetch-site') !== 'same-origin')
		redirect(303, '/logg-ut');
	const there = await directorySignOut(locals.session.id);
	await endSession(event);
	redirect(303, there ?? '/logg-inn');
}
