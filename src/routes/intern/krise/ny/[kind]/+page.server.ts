import { error } from '@sveltejs/kit';
import { frameOf } from '$lib/crisis/exercise/shown.server';
import { goingOn } from '$lib/crisis/incidents.server';
import { inWords } from '$lib/crisis/template';
import { asKind } from '$lib/crisis/templates';
import { newId } from '$lib/database/ids.server';
import { requireTask } from '$lib/staff/locks.server';
import { openedOn } from '../../opened.server';

export async function load({ locals, params, url }) {
	const kind = asKind(params.kind);
	if (!kind) error(404, 'Typen finnes ikke.');
	requireTask(locals, 'publish crisis message', { kind });
	const [draftId, exerciseId] = ['utkast', 'ovelse'].map((name) => url.searchParams.get(name));
	const what = { kind, step: 'first' as const, ref: null, draftId: draftId ?? null, exerciseId };
	const composing = await openedOn(what);
	const exercise = await frameOf(composing.exerciseId);
	// Without its frame it would look like what is meant.
	if (composing.exerciseId && !exercise) error(404, 'Øvelsen finnes ikke.');
	const same = (await goingOn(kind, composing.exerciseId)).map(({ ref, newest }) => ({
		ref,
		title: inWords(newest.texts, newest.cap.mainLanguage).title
	}));
	return { same, composing, exercise, key: newId() };
}
