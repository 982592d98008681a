import { error } from '@sveltejs/kit';
import { asKind } from '$lib/crisis/templates';
import { newId } from '$lib/database/ids.server';
import { requireTask } from '$lib/staff/locks.server';
import { openedOn } from '../../opened.server';

export async function load({ locals, params, url }) {
	const kind = asKind(params.kind);
	if (!kind) error(404, 'Typen finnes ikke.');
	requireTask(locals, 'publish crisis message', { kind });
	const draftId = url.searchParams.get('utkast');
	return {
		composing: await openedOn({ kind, step: 'first', ref: null, draftId }),
		key: newId()
	};
}
