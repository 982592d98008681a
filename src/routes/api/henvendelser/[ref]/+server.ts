import { translator } from '$lib/i18n/translate';
import { problem } from '$lib/inquiries/api/problem';
import { admitted } from '$lib/inquiries/api/request.server';
import { statusOf } from '$lib/inquiries/api/send.server';

/** How far an inquiry has come that the same system sent. */
export async function GET({ request, params, locals, getClientAddress }) {
	const t = translator(locals.locale);
	const token = await admitted(request, getClientAddress(), 'status', t);
	if (token instanceof Response) return token;
	const status = await statusOf(token, params.ref);
	if (!status) return problem(t, 'missing');
	return Response.json(status, { headers: { 'cache-control': 'no-store' } });
}
