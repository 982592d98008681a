import { goingOn } from '$lib/crisis/desk.server';
import { openDrafts } from '$lib/crisis/drafts.server';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { queueFilter } from '$lib/inquiries/queue';
import { asking, COUNT_CAP, countOf } from '$lib/inquiries/queue.server';
import { brokenRules } from '$lib/inquiries/rules/show.server';
import type { Actor } from '$lib/staff/actor';
import { opensRoster } from '$lib/staff/duty/access.server';
import { dutyNow } from '$lib/staff/duty/rosterView.server';
import { requireActor } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';

export async function load({ locals }) {
	const actor = requireActor(locals);
	const at = now();
	return {
		duty: (await opensRoster(reader, actor, at)) ? await dutyNow() : [],
		incidents: await goingOn(),
		warns: may(actor, 'publish crisis message') || may(actor, 'approve crisis message'),
		waiting: await waitingFor(actor, at),
		brokenRules: may(actor, 'administer routing') ? await brokenRules(reader) : 0,
		cap: COUNT_CAP,
		now: at
	};
}

/** How much waits for the colleague in each section that counts. */
async function waitingFor(actor: Actor, at: number): Promise<Record<string, number>> {
	const approves = may(actor, 'approve crisis message');
	const asked = approves ? (await openDrafts(null)).filter(({ state }) => state === 'waiting') : [];
	const answers = may(actor, 'handle inquiries');
	const waits = queueFilter(new URLSearchParams());
	return {
		'/intern/krise': asked.length,
		'/intern/henvendelser': answers
			? await countOf(reader, await asking(reader, actor, at), waits)
			: 0
	};
}
