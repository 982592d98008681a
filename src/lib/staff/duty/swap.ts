import type { Span } from './shifts';
import { within } from './shifts';

export type SwapState = 'open' | 'taken' | 'done' | 'withdrawn';
export type SwapMove = 'take' | 'confirm' | 'withdraw' | 'decline';

/** An offer of a shift, or of a part of it. */
export interface Swap extends Span {
	state: SwapState;
	/** whose shift it is */
	holderId: string;
	askedId: string | null;
	takerId: string | null;
}

/**
 * What an offer becomes when somebody makes a move, or null when that move is not theirs. Both must
 * want it: who was asked by name settles it with a yes; who answers an open offer waits for the
 * holder's.
 */
export function swapped(swap: Swap, move: SwapMove, actorId: string): SwapState | null {
	const holds = actorId === swap.holderId;
	const asked = swap.askedId === actorId;
	switch (move) {
		case 'take':
			if (swap.state !== 'open' || holds) return null;
			if (swap.askedId === null) return 'taken';
			return asked ? 'done' : null;
		case 'confirm':
			return holds && swap.state === 'taken' ? 'done' : null;
		case 'withdraw':
			return holds && isPending(swap) ? 'withdrawn' : null;
		case 'decline':
			if (swap.state === 'open') return asked ? 'withdrawn' : null;
			if (swap.state !== 'taken') return null;
			return holds || swap.takerId === actorId ? 'open' : null;
	}
}

/** Whether somebody still has to say something. */
export function isPending({ state }: Pick<Swap, 'state'>): boolean {
	return state === 'open' || state === 'taken';
}

/** Whether a part can be offered: in the shift, and not begun. */
export function isOfferable(part: Span, held: Span, now: number): boolean {
	return within(part, held) && part.startsAt >= now;
}
