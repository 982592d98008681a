import { kindsFor } from '$lib/crisis/desk.server';
import { isExercise } from '$lib/crisis/exercise/exercise';
import { frameOf, frameOfIncident } from '$lib/crisis/exercise/shown.server';
import { text } from '$lib/database/text';
import { requireTask } from '$lib/staff/locks.server';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'publish crisis message');
	const ref = url.searchParams.get('for') ?? '';
	return {
		kinds: await kindsFor(actor, locals.locale),
		q: text(url.searchParams.get('q'), 60),
		/** The incident that is to become another kind, or null: a new one. */
		ref: /^(K|OVELSE)-\d{4}-\d{4,}$/.test(ref) ? ref : null,
		exercise: isExercise(ref)
			? await frameOfIncident(ref)
			: await frameOf(url.searchParams.get('ovelse'))
	};
}
