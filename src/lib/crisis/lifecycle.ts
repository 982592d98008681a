import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Message } from './message';
import type { IncidentStatus } from './published';
import type { Step } from './template';

/** Where a draft is on its way to residents. The last two are final. */
export type DraftState = 'writing' | 'waiting' | 'returned' | 'published' | 'discarded';
export type Move =
	| 'edit'
	| 'submit'
	| 'decide'
	| 'publish'
	| 'approve'
	| 'breakGlass'
	| 'return'
	| 'takeBack'
	| 'discard';

/** Every legal move of a draft; what is not here is refused. */
export const MOVES: Record<DraftState, Partial<Record<Move, DraftState>>> = {
	writing: {
		edit: 'writing',
		// A decision of an authority is one more thing that is written down.
		decide: 'writing',
		submit: 'waiting',
		// Only what one person may send, or an authority has decided.
		publish: 'published',
		discard: 'discarded'
	},
	// No edit while it waits: the second person must read what goes out. Take it back first.
	waiting: {
		approve: 'published',
		return: 'returned',
		takeBack: 'writing',
		// An authority has decided it meanwhile: it waits for nobody any more.
		decide: 'writing',
		// Nobody has answered in time: whoever has the watch answers for it alone, with a reason.
		breakGlass: 'published'
	},
	// Returned with a reason: it must be sent again, whoever mends it.
	returned: {
		edit: 'writing',
		decide: 'writing',
		submit: 'waiting',
		publish: 'published',
		discard: 'discarded'
	},
	// What is out is out: what is wrong with it is put right by a new message.
	published: {},
	discarded: {}
};

/** The state after a move, or that the draft has moved on meanwhile. */
export function moved(state: DraftState, move: Move): DraftState | Refusal {
	return MOVES[state][move] ?? refuse('crisis_draft_moved');
}

/** Which messages an incident can take, and what it is after them. */
export const STEPS: Record<'none' | IncidentStatus, Partial<Record<Step, IncidentStatus>>> = {
	none: { first: 'aktiv' },
	aktiv: { update: 'aktiv', correction: 'aktiv', allClear: 'avsluttet' },
	// An all-clear that was wrong leaves people in danger: correcting it opens the incident again.
	avsluttet: { correction: 'aktiv' }
};

/** The incident's status after a message, or that the step is not open to it any more. */
export function stepped(
	status: 'none' | IncidentStatus,
	{ step, withdraws }: Pick<Message, 'step' | 'withdraws'>
): IncidentStatus | Refusal {
	const next = STEPS[status][step];
	if (!next) return refuse('crisis_step_closed');
	return step === 'correction' && withdraws ? 'avsluttet' : next;
}

/** Who has had a hand in a draft. */
export interface Hands {
	authorId: string;
	editors: string[];
	editedBy: string;
	submittedBy: string | null;
}

/** The second person is somebody who neither wrote, edited nor submitted it. */
export function mayApprove(draft: Hands, actorId: string): boolean {
	const { authorId, editors, editedBy, submittedBy } = draft;
	return ![authorId, ...editors, editedBy, submittedBy].includes(actorId);
}
