import type { Tx } from '$lib/database/database.server';
import type { Actor } from '../actor';
import { ableOn, type Line } from './roster.server';
import type { Span } from './shifts';
import type { SwapMove, SwapState } from './swap';
import type { PendingSwap } from './swaps.server';
import { tell } from './tell.server';
import { spanText } from './words';

/** Tells who can take an offer that there is one: whoever was asked, or everybody on the line. */
export async function tellAsked(
	tx: Tx,
	actor: Actor,
	line: Line,
	offer: Span & { id: string; askedId: string | null; reason: string }
): Promise<void> {
	const able = offer.askedId ? [{ id: offer.askedId }] : await ableOn(tx, line, offer);
	for (const { id } of able.filter((one) => one.id !== actor.id))
		await tell(tx, id, {
			key: `offer:${offer.id}`,
			subject: (t) => t('duty_mail_offer_subject', { line: line.name }),
			text: (t) =>
				t('duty_mail_offer', {
					name: actor.name,
					line: line.name,
					time: spanText(t, offer),
					reason: offer.reason
				})
		});
}

/** Tells the other one what came of it. */
export async function tellOfSwap(
	tx: Tx,
	actor: Actor,
	swap: PendingSwap,
	move: SwapMove,
	state: SwapState
): Promise<void> {
	const others = [swap.holderId, swap.takerId ?? swap.askedId].filter(
		(id): id is string => id !== null && id !== actor.id
	);
	const news = move === 'take' && state === 'done' ? 'done' : move;
	for (const id of new Set(others))
		await tell(tx, id, {
			key: `swap:${swap.id}:${move}:${swap.takerId ?? ''}`,
			subject: (t) => t('duty_mail_swap_subject', { line: swap.line }),
			text: (t) =>
				t(`duty_mail_swap_${news}`, {
					name: actor.name,
					line: swap.line,
					time: spanText(t, swap)
				})
		});
}
