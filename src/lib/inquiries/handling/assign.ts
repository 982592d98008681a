import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Decision, Inquiry } from '../inquiry';

/** A colleague takes it on («tatt»), or nobody has it any more. Its unit owns it all the while. */
export function assign(
	{ assigneeId, state }: Inquiry,
	to: { id: string; name: string } | null
): Decision | Refusal {
	if (state === 'closed') return refuse('handling_closed');
	if ((to?.id ?? null) === assigneeId) return refuse('handling_assigned_already');
	return {
		changes: {
			assigneeId: to?.id ?? null,
			...(to && state === 'new' && { state: 'open' })
		},
		event: { kind: 'assigned', details: { to: to?.id ?? null, name: to?.name ?? null } }
	};
}
