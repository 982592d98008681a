import { isRefused } from '$lib/i18n/refusal';
import { pushTest } from '$lib/public/push.server';
import { answered, sentJson } from '$lib/public/push/request.server';

/** Sends a test to the browser that asks. */
export async function POST(event) {
	const sent = await sentJson(event);
	return answered(event, isRefused(sent) ? sent : await pushTest(sent.input), 204);
}
