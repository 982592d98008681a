import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { EventKind, InquiryEvent } from '../event';
import type { Decision } from '../inquiry';

/** What stays inside the house can be undone. What the sender was told cannot be untold. */
export const UNDOABLE: readonly EventKind[] = [
	...(['forwarded', 'bounced', 'assigned', 'snoozed', 'closed', 'reopened'] as const),
	...(['mergedInto', 'mergedFrom', 'unmerged', 'splitInto', 'splitFrom'] as const)
];

/** Sets back what an event changed, as an event of its own. Refused when something has happened since. */
export function undo(
	{ version }: { version: number },
	event: Pick<InquiryEvent, 'id' | 'kind' | 'version' | 'before'>
): Decision | Refusal {
	if (!event.before || !UNDOABLE.includes(event.kind)) return refuse('handling_undo_never');
	if (version !== event.version) return refuse('handling_undo_changed');
	return {
		changes: event.before,
		event: { kind: 'undone', details: { event: event.id, kind: event.kind } }
	};
}

/**
 * The newest thing somebody did, when it can be undone: all events of that one step. What has been
 * undone already is passed over, so that one can go further back.
 * @param events the newest first, of one colleague
 */
export function lastStep<E extends Pick<InquiryEvent, 'id' | 'kind' | 'details' | 'step'>>(
	events: E[]
): E[] {
	const undone = new Set(
		events.flatMap(({ kind, details }) =>
			kind === 'undone' && 'event' in details ? [details.event] : []
		)
	);
	const newest = events.find(({ id, kind }) => kind !== 'undone' && !undone.has(id));
	if (!newest?.step || !UNDOABLE.includes(newest.kind)) return [];
	return events.filter(({ id, step }) => step === newest.step && !undone.has(id));
}
