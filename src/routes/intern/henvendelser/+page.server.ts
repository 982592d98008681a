import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { undoable } from '$lib/inquiries/handling/undo.server';
import { queueFilter, type QueueFilter } from '$lib/inquiries/queue';
import { asking, COUNT_CAP, countOf, countsOf, queue } from '$lib/inquiries/queue.server';
import { COUNTED_TABS, QUEUE_TABS } from '$lib/inquiries/queueTabs';
import { outsideUnitIds } from '$lib/inquiries/outside/unit.server';
import { hiddenHere } from '$lib/inquiries/hidden.server';
import { preferenceOf } from '$lib/inquiries/shortcuts/preference.server';
import { waitingStops } from '$lib/inquiries/stop/take.server';
import { requireTask } from '$lib/staff/locks.server';
import { logSeeing } from '$lib/staff/seeing.server';
import { units } from '$lib/staff/units.server';
import { unitsOf, viewsFor } from '$lib/inquiries/views/views.server';
import { bulk, dropView, saveAsView, undo } from './actions.server';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'handle inquiries');
	const filter = queueFilter(url.searchParams);
	const who = await asking(reader, actor, now());
	const count = (part: Partial<QueueFilter>) => countOf(reader, who, { ...filter, ...part });
	const found = filter.search ? await count({}) : null;
	const page = await queue(reader, who, filter);
	const seen = page.items.map((item) => ({ ...item, subject: item.ref }));
	if (filter.search) await logSeeing(actor, 'inquiries', seen, true);
	const stops = await waitingStops(reader, actor);
	const above = new Set(filter.search ? [] : stops.map(({ ref }) => ref));
	const mine = await unitsOf(reader, actor);
	return {
		stops,
		hidden: await hiddenHere(reader, who),
		preference: await preferenceOf(reader, actor),
		filter,
		/** what the colleague wrote down just now, and may not read: a rule sent it on to few */
		writtenDown: /^H-\d{4}-\d{5,9}$/.exec(url.searchParams.get('nedskrevet') ?? '')?.[0],
		written: text(url.searchParams.get('sok'), 100),
		more: page.more,
		// What cannot wait stands above the queue, and not once more in it.
		items: page.items.filter(({ ref }) => !above.has(ref)),
		counts: await countsOf(reader, who, filter, COUNTED_TABS),
		found,
		foundInAll: found === 0 ? await count(QUEUE_TABS.all) : 0,
		cap: COUNT_CAP,
		units: (await units(reader)).filter(({ active }) => active),
		outside: await outsideUnitIds(reader),
		views: await viewsFor(reader, who, mine),
		mine,
		last: await undoable(reader, actor),
		now: who.now
	};
}

export const actions = { undo, bulk, saveAsView, dropView };
