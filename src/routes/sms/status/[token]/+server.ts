import type { RequestEvent } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { takeReports } from '$lib/outbox/sms/reports.server';
import { flood } from '$lib/public/push/flood';
import { undelivered } from '$lib/together/undelivered.server';

const LARGEST = 65_536;
/** Ten thousand messages are reported within minutes; whoever guesses at addresses gets no further. */
const mayReport = flood({ burst: 2000, perSecond: 100 });

/** What became of messages, told by the SMS service: in a body, or all of it in the address. */
async function report({ params, url, request, getClientAddress }: RequestEvent): Promise<Response> {
	if (!mayReport(getClientAddress(), now())) return new Response(null, { status: 429 });
	const body = request.method === 'GET' ? '' : await request.text();
	if (body.length > LARGEST) return new Response(null, { status: 413 });
	const incoming = {
		token: params.token ?? '',
		search: url.search,
		type: request.headers.get('content-type') ?? '',
		body,
		header: (name: string) => request.headers.get(name)
	};
	const reply = await takeReports(incoming, undelivered);
	const type = reply.body.startsWith('<') ? 'text/xml' : 'text/plain';
	return new Response(reply.body, { status: reply.status, headers: { 'content-type': type } });
}

export const GET = report;
export const POST = report;
