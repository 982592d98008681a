import { isRedirect } from '@sveltejs/kit';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';
import { publishedAt, sendComposed, sendNoChange } from '$lib/together/sendIncident.server';
import { requireRecentFor } from '../locks.server';
import { somebodyElse } from './somebodyElse';

/** Takes what a phone has in its outbox: a form, once for each `Idempotency-Key`. */
export async function POST(event) {
	const { locals, request } = event;
	const actor = requireTask(locals, 'publish crisis message');
	const key = request.headers.get('idempotency-key');
	const form = await request.formData();
	const who = form.get('who');
	if (who !== null && who !== actor.id) return somebodyElse();
	const said = form.get('wish');
	const wish = said === 'submit' ? 'submit' : 'publish';
	try {
		const done =
			said === 'noChange'
				? await sendNoChange(actor, form, key ?? '')
				: await sendComposed(actor, form, { wish, key }, (id) => requireRecentFor(event, id));
		if (isRefused(done)) return Response.json({ kind: 'refused', refusal: done }, { status: 422 });
		if (!done.published) return Response.json({ kind: 'waits' });
		const sent = { ...done.published, at: await publishedAt(done.published) };
		return Response.json({ kind: 'sent', sent });
	} catch (thrown) {
		if (!isRedirect(thrown)) throw thrown;
		const hindrance = { kind: 'confirm', address: thrown.location };
		return Response.json({ kind: 'hindered', hindrance }, { status: 403 });
	}
}
