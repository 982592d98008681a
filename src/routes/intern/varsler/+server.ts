import { addAlertDevice, removeAlertDevice } from '$lib/staff/alerts/devices.server';
import { rememberDevice } from '$lib/staff/alerts/handedOver.server';
import { requireActor } from '$lib/staff/locks.server';
import { isRefused } from '$lib/i18n/refusal';
import { no, sent } from './json.server';

/** Turns the colleague's alarms on in a browser. */
export async function POST(event) {
	const actor = requireActor(event.locals);
	const device = event.request.headers.get('user-agent') ?? '';
	const id = await addAlertDevice(actor, await sent(event.request), device);
	if (isRefused(id)) return no(event.locals, id);
	rememberDevice(event, id);
	return new Response(null, { status: 201 });
}

/** Turns the colleague's alarms off in a browser. */
export async function DELETE({ locals, request }) {
	const actor = requireActor(locals);
	const { endpoint } = (await sent(request)) as { endpoint?: unknown };
	await removeAlertDevice(actor, { endpoint: String(endpoint) });
	return new Response(null, { status: 204 });
}
