import type { RequestEvent } from '@sveltejs/kit';
import { now } from '../../database/clock.server';
import { isRefused, refuse, type Refusal } from '../../i18n/refusal';
import { translator } from '../../i18n/translate';
import { flood } from './flood';

const LARGEST = 16_384;
/** A whole village may share one address of its mobile operator. */
const mayAsk = flood({ burst: 300, perSecond: 5 });

/**
 * What a script sent as JSON. Refuses what comes from another site's page (a browser always says
 * where a request comes from), too often, or is not JSON of a sensible size.
 */
export async function sentJson(event: RequestEvent): Promise<{ input: unknown } | Refusal> {
	const { request, url } = event;
	const from = request.headers.get('origin');
	if (from !== null && from !== url.origin) return refuse('public_subscription_origin');
	if (!mayAsk(event.getClientAddress(), now())) return refuse('public_subscription_flood');
	const body = await request.text();
	if (body.length > LARGEST) return refuse('public_subscription_invalid');
	try {
		return { input: JSON.parse(body) };
	} catch {
		return refuse('public_subscription_invalid');
	}
}

const STATUS: Partial<Record<Refusal['refused'], number>> = {
	public_subscription_origin: 403,
	public_subscription_flood: 429
};

/** The answer to a script: `status` when it was done, otherwise why not, as a sentence. */
export function answered(event: RequestEvent, result: void | Refusal, status: number): Response {
	if (!isRefused(result)) return new Response(null, { status });
	return new Response(translator(event.locals.locale).refusal(result), {
		status: STATUS[result.refused] ?? 422,
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
}
