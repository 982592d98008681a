import { refuse, type MessageKey, type Refusal } from '$lib/i18n/refusal';
import type { PostState } from '../post';

/** Whether somebody else must have read a post before it goes out. */
export const APPROVALS = {
	none: 'planning_approval_none',
	optional: 'planning_approval_optional',
	required: 'planning_approval_required'
} as const satisfies Record<string, MessageKey>;
export type Approval = keyof typeof APPROVALS;

/** What a move is decided from. */
export interface Standing {
	state: PostState;
	/** Residents can read a version of it now. */
	isOut: boolean;
	/** The hash of what was approved, and of what stands there now. */
	approvedHash: string | null;
	hash: string;
	/** Who wrote the words that stand there. */
	editedBy: string | null;
	dueAt: number | null;
}

interface Move {
	label: MessageKey;
	from: readonly PostState[];
	to: PostState;
	/** Only for what residents cannot read. */
	unread?: true;
}

/** Every step a person can take with a post, besides publishing and withdrawing it: from where, and to where. */
export const MOVES = {
	submit: {
		label: 'planning_move_submit',
		from: ['draft', 'changes', 'published', 'withdrawn'],
		to: 'review'
	},
	retract: { label: 'planning_move_retract', from: ['review'], to: 'draft' },
	approve: { label: 'planning_move_approve', from: ['review'], to: 'approved' },
	ask: { label: 'planning_move_ask', from: ['review', 'approved'], to: 'changes' },
	schedule: {
		label: 'planning_move_schedule',
		from: ['draft', 'approved', 'held', 'queued', 'published', 'withdrawn'],
		to: 'queued'
	},
	unschedule: { label: 'planning_move_unschedule', from: ['queued', 'held'], to: 'draft' },
	cancel: {
		label: 'planning_move_cancel',
		from: ['draft', 'review', 'changes', 'approved', 'queued', 'held'],
		to: 'cancelled',
		unread: true
	},
	reopen: { label: 'planning_move_reopen', from: ['cancelled'], to: 'draft' }
} as const satisfies Record<string, Move>;
export type MoveName = keyof typeof MOVES;
export const MOVE_NAMES = Object.keys(MOVES) as MoveName[];

/** Who moves, when, under which rule, and what is said with it. */
export interface By {
	actorId: string;
	now: number;
	approval: Approval;
	paused: boolean;
	text: string;
	dueAt: number | null;
}

/** What a post is after a move, or why it may not be made. The instants are epoch milliseconds. */
export function moved(
	standing: Standing,
	name: MoveName,
	by: By
): Pick<Standing, 'state' | 'approvedHash' | 'dueAt'> | Refusal {
	const move: Move = MOVES[name];
	if (!move.from.includes(standing.state) || (move.unread && standing.isOut))
		return refuse('planning_move_not_now');
	const refused = refusalOf(standing, name, by);
	if (refused) return refused;
	const { approvedHash, hash } = standing;
	switch (name) {
		case 'approve':
			return { state: 'approved', approvedHash: hash, dueAt: null };
		case 'schedule':
			return { state: 'queued', approvedHash, dueAt: by.dueAt };
		case 'unschedule':
			return { state: resting(standing), approvedHash, dueAt: null };
		case 'retract':
			return { state: resting(standing), approvedHash: null, dueAt: null };
		default:
			return { state: move.to, approvedHash: null, dueAt: null };
	}
}

/** Where a post rests that nobody is asked about and nothing waits for. */
function resting({ isOut, approvedHash, hash }: Standing): PostState {
	if (approvedHash === hash) return 'approved';
	return isOut ? 'published' : 'draft';
}

function refusalOf(standing: Standing, name: MoveName, by: By): Refusal | null {
	if (name === 'approve' && standing.editedBy === by.actorId) return refuse('planning_approve_own');
	if (name === 'ask' && !by.text) return refuse('planning_ask_what');
	if (name !== 'schedule') return null;
	if (by.paused) return refuse('planning_paused');
	if (by.dueAt === null || by.dueAt <= by.now) return refuse('planning_due_passed');
	return needsApproval(standing, by.approval) ? refuse('planning_needs_approval') : null;
}

/** May it not go out before somebody else has approved exactly these words? */
export function needsApproval(
	{ approvedHash, hash }: Pick<Standing, 'approvedHash' | 'hash'>,
	approval: Approval
): boolean {
	return approval === 'required' && approvedHash !== hash;
}

/** The moves that can be made now, in the order they are offered. */
export function movesOf(standing: Pick<Standing, 'state' | 'isOut'>): MoveName[] {
	return MOVE_NAMES.filter((name) => {
		const move: Move = MOVES[name];
		return move.from.includes(standing.state) && !(move.unread && standing.isOut);
	});
}

/**
 * What a post is when its words are changed: nobody has approved the new ones, and they do not go out by
 * themselves. Where nobody was waiting, nothing changes.
 */
export function edited({ state, isOut }: Pick<Standing, 'state' | 'isOut'>): PostState {
	if (!['review', 'approved', 'queued', 'held'].includes(state)) return state;
	return isOut ? 'published' : 'draft';
}
