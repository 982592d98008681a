import { isRefused } from '$lib/i18n/refusal';
import { answered, sentJson } from '$lib/public/push/request.server';
import { subscribe, unsubscribe } from '$lib/public/push/subscriptions.server';

/** Turns alerts on for a browser, or changes what it is told about. */
export async function POST(event) {
	const sent = await sentJson(event);
	return answered(event, isRefused(sent) ? sent : await subscribe(sent.input), 201);
}

/** Turns alerts off: everything that is stored about the browser is deleted. */
export async function DELETE(event) {
	const sent = await sentJson(event);
	return answered(event, isRefused(sent) ? sent : await unsubscribe(sent.input), 204);
}
