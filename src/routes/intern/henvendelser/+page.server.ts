import { fail, redirect } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { isRefused } from '$lib/i18n/refusal';
import { STEP } from '$lib/inquiries/handling/forms';
import { undoable, undoLast } from '$lib/inquiries/handling/undo.server';
import { queueFilter, type QueueFilter } from '$lib/inquiries/queue';
import { asking, COUNT_CAP, countOf, queue } from '$lib/inquiries/queue.server';
import { COUNTED_TABS, QUEUE_TABS } from '$lib/inquiries/queueTabs';
import { waitingStops } from '$lib/inquiries/stop/take.server';
import { requireTask } from '$lib/staff/locks.server';
import { logSeeing } from '$lib/staff/seeing.server';
import { units } from '$lib/staff/units.server';
import { parse } from '$lib/ui/forms';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'handle inquiries');
	const filter = queueFilter(url.searchParams);
	const who = await asking(reader, actor, now());
	const count = (part: Partial<QueueFilter>) => countOf(reader, who, { ...filter, ...part });
	const found = filter.search ? await count({}) : null;
	const page = await queue(reader, who, filter);
	const seen = page.items.map((item) => ({ ...item, subject: item.ref }));
	if (filter.search) await logSeeing(actor, 'inquiries', seen, true);
	const counts: Record<string, number> = {};
	for (const tab of COUNTED_TABS) counts[tab] = await count(QUEUE_TABS[tab]);
	return {
		stops: await waitingStops(reader, actor),
		filter,
		written: text(url.searchParams.get('sok'), 100),
		...page,
		counts,
		found,
		foundInAll: found === 0 ? await count(QUEUE_TABS.all) : 0,
		cap: COUNT_CAP,
		units: (await units(reader)).filter(({ active }) => active),
		last: await undoable(reader, actor),
		now: who.now
	};
}

export const actions = {
	undo: async ({ locals, request }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const form = parse(STEP, await request.formData());
		if ('errors' in form) return fail(422, { refusal: null, left: null });
		const result = await undoLast(actor, form.value.step);
		if (isRefused(result)) return fail(409, { refusal: result, left: null });
		const [ref] = result.done;
		if (result.failed.length) return fail(409, { refusal: null, left: result });
		redirect(303, `/intern/henvendelser${result.done.length === 1 ? `/${ref}` : ''}`);
	}
};
