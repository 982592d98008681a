import { error } from '@sveltejs/kit';
import { exercisePage } from '$lib/together/exercisePage.server';
import { requireCrisisTask } from '../../locks.server';

/** What residents would have seen of an exercise: for colleagues alone, and kept nowhere. */
export async function GET({ locals, params }) {
	requireCrisisTask(locals);
	const page = await exercisePage(params.ref, locals.locale);
	if (!page) error(404, 'Siden finnes bare i øvelsen.');
	return new Response(page.body, { headers: page.headers });
}
