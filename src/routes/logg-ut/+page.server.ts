import { redirect } from '@sveltejs/kit';
import { kommune } from '$lib/kommune/kommune.server';
import { sessionDirectory } from '$lib/staff/directory/signOut.server';
import { onwards, returnPath } from '$lib/staff/returnPath';
import { endSession } from '$lib/staff/sessions.server';

export async function load({ locals }) {
	if (!locals.actor) redirect(303, '/logg-inn');
	const directory = await sessionDirectory(locals.session?.id);
	return { kommune: (await kommune()).name, directory };
}

export const actions = {
	default: async (event) => {
		await endSession(event);
		redirect(303, afterSignOut(event.url));
	}
};

/** A screen that nobody used comes back to where it was, and says why it was left. */
function afterSignOut({ searchParams }: URL): string {
	const til = searchParams.get('til');
	return til ? `${onwards('/logg-inn', returnPath(til))}&stille=ja` : '/logg-inn';
}
