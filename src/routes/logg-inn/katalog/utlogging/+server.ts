import { signOutByDirectory } from '$lib/staff/directory/backChannel.server';

/** OpenID Connect Back-Channel Logout 1.0 § 2.5: the directory, not a browser, knocks here. */
export async function POST({ request }) {
	const token = (await request.formData()).get('logout_token');
	const done = typeof token === 'string' && (await signOutByDirectory(token));
	const headers = { 'cache-control': 'no-store' };
	if (done) return new Response(null, { headers });
	return Response.json({ error: 'invalid_request' }, { status: 400, headers });
}
