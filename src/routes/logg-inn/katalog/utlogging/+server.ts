import { now } from '$lib/database/clock.server';
import { flood } from '$lib/public/push/flood';
import { signOutByDirectory } from '$lib/staff/directory/backChannel.server';

/** Each token costs questions to the directory, and anybody can make one up. */
const mayKnock = flood({ burst: 100, perSecond: 2 });

/** OpenID Connect Back-Channel Logout 1.0 § 2.5: the directory, not a browser, knocks here. */
export async function POST({ request, getClientAddress }) {
	if (!mayKnock(getClientAddress(), now())) return new Response(null, { status: 429 });
	const token = (await request.formData()).get('logout_token');
	const done = typeof token === 'string' && (await signOutByDirectory(token));
	const headers = { 'cache-control': 'no-store' };
	if (done) return new Response(null, { headers });
	return Response.json({ error: 'invalid_request' }, { status: 400, headers });
}
