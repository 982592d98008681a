import { error, redirect } from '@sveltejs/kit';
import { incidentByRef, versionsOf } from '$lib/crisis/incidents.server';
import { stepped } from '$lib/crisis/lifecycle';
import { asKind } from '$lib/crisis/templates';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';
import { stepAt } from '../../addresses';
import { openedOn } from '../../opened.server';

export async function load({ locals, params, url }) {
	requireTask(locals, 'publish crisis message');
	const step = stepAt(params.step);
	const incident = await incidentByRef(reader, params.ref);
	if (!step || !incident) error(404, 'Hendelsen finnes ikke.');
	// A colleague has ended it meanwhile: there it is said, and what was written lies there too.
	if (isRefused(stepped(incident.status, { step, withdraws: false })))
		redirect(303, `/intern/krise/${params.ref}`);
	const kind = asKind(url.searchParams.get('type')) ?? incident.kind;
	for (const one of [kind, incident.kind])
		requireTask(locals, 'publish crisis message', { kind: one });
	const draftId = url.searchParams.get('utkast');
	const [newest] = await versionsOf(reader, incident.id);
	return {
		composing: await openedOn({ kind, step, ref: params.ref, draftId }),
		standing: newest?.texts ?? null,
		key: newId()
	};
}
