import { saveComposed } from '$lib/crisis/composing.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';
import { reachOf } from '$lib/together/reach.server';
import { smsEstimate } from '$lib/together/smsEstimate.server';
import { unreached } from '$lib/together/unreached.server';

/** Keeps a draft while it is being written, and answers how many it would reach, and at what price. */
export async function POST({ locals, request }) {
	const actor = requireTask(locals, 'publish crisis message');
	const saved = await saveComposed(actor, await request.formData());
	if (isRefused(saved)) return Response.json(saved, { status: 422 });
	const [reach, sms, unset] = [
		await reachOf(reader, saved),
		await smsEstimate(reader, saved),
		await unreached(reader, actor, saved)
	];
	return Response.json({ id: saved.id, reach, sms, unset });
}
