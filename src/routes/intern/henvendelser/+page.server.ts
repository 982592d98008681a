import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { COUNT_CAP, countOf, queue } from '$lib/inquiries/queue.server';
import { queueFilter } from '$lib/inquiries/queue';
import { QUEUE_TABS } from '$lib/inquiries/queueTabs';
import { waitingStops } from '$lib/inquiries/stop/take.server';
import { requireTask } from '$lib/staff/locks.server';
import { logSeeing } from '$lib/staff/seeing.server';
import { units } from '$lib/staff/units.server';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'handle inquiries');
	const filter = queueFilter(url.searchParams);
	const at = now();
	const count = (part: Partial<typeof filter>) =>
		countOf(reader, actor, { ...filter, ...part }, at);
	const found = filter.search ? await count({}) : null;
	const page = await queue(reader, actor, filter, at);
	const seen = page.items.map((item) => ({ ...item, subject: item.ref }));
	if (filter.search) await logSeeing(actor, 'inquiries', seen, true);
	return {
		stops: await waitingStops(reader, actor),
		filter,
		written: text(url.searchParams.get('sok'), 100),
		...page,
		counts: {
			waiting: await count(QUEUE_TABS.waiting),
			overdue: await count(QUEUE_TABS.overdue)
		},
		found,
		foundInAll: found === 0 ? await count(QUEUE_TABS.all) : 0,
		cap: COUNT_CAP,
		units: (await units(reader)).filter(({ active }) => active),
		now: at
	};
}
