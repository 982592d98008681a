import { isRefused } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { sentIn } from '$lib/inquiries/api/body';
import { problem } from '$lib/inquiries/api/problem';
import { admitted, bodyOf } from '$lib/inquiries/api/request.server';
import { send } from '$lib/inquiries/api/send.server';

/** Another system sends an inquiry. Documented with an example in the settings. */
export async function POST({ request, locals, getClientAddress }) {
	const t = translator(locals.locale);
	const token = await admitted(request, getClientAddress(), 'send', t);
	if (token instanceof Response) return token;
	const body = await bodyOf(request);
	if (body === 'media') return problem(t, 'media');
	if (body === null) return problem(t, 'unreadable');
	const sent = sentIn(body, t);
	if ('faults' in sent) return problem(t, 'invalid', { faults: sent.faults });
	const key = request.headers.get('idempotency-key')?.slice(0, 200) || null;
	const accepted = await send(token, sent, key);
	if (isRefused(accepted)) return problem(t, 'conflict');
	return Response.json(accepted, {
		status: 201,
		headers: { location: `/api/henvendelser/${accepted.reference}`, 'cache-control': 'no-store' }
	});
}
