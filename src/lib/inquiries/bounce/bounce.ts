import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { InquiryEvent } from '../event';
import type { Decision, Inquiry } from '../inquiry';

/** So often may units send a matter back; then a person must find its place. */
export const BOUNCES_AT_MOST = 3;

/**
 * The unit that sent a matter to the one that has it; null: it began there. What was sent back does
 * not count, or two units could send it to and fro.
 */
export function cameFrom(events: readonly InquiryEvent[], unitId: string): string | null {
	for (const event of events.toReversed())
		if (event.kind === 'forwarded' && event.details.to === unitId) return event.details.from;
	return null;
}

/**
 * Sends a matter back where it came from, with the reason. The third time it goes to the switchboard,
 * and a named person gets the task of finding its place. The sender's clock runs on.
 * @param to the unit it came from, or the switchboard when that is gone
 */
export function bounce(
	{ unitId, state, bounces }: Inquiry,
	{
		reason,
		to,
		switchboardId,
		person
	}: {
		reason: string;
		to: string;
		switchboardId: string;
		person: { id: string; name: string } | null;
	}
): Decision | Refusal {
	if (state === 'closed') return refuse('inquiries_closed_already');
	if (!reason) return refuse('bounce_reason_missing');
	const times = bounces + 1;
	const stops = times >= BOUNCES_AT_MOST;
	const target = stops ? switchboardId : to;
	if (target === unitId && !stops) return refuse('bounce_nowhere');
	const named = stops ? person : null;
	return {
		changes: {
			unitId: target,
			bounces: times,
			responsibleId: named?.id ?? null,
			state: state === 'new' ? 'open' : state,
			assigneeId: null,
			area: null
		},
		event: {
			kind: 'bounced',
			text: reason,
			details: { from: unitId, to: target, ...(named && { person: named.name }) }
		}
	};
}
