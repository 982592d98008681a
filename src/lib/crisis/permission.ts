import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import type { Message } from './message';
import type { Kind } from './templates';

/**
 * Whether a colleague may publish, or approve, a message of a kind for its areas. A place that was
 * typed lies anywhere in the kommune, so it takes a right to all of it.
 */
export function mayDo(
	actor: Pick<Actor, 'grants'>,
	task: 'publish crisis message' | 'approve crisis message',
	kind: Kind,
	{ areas }: Pick<Message, 'areas'>
): boolean {
	const ids = areas.map((area) => area.id);
	// Nothing chosen yet: ask by kind alone, and again when it is to be published.
	if (!ids.length) return may(actor, task, { kind });
	const areaIds = ids.every((id) => id !== null) ? ids : [];
	return may(actor, task, { kind, areaIds });
}
