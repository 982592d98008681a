import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { once } from '$lib/database/once.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { user } from '../tables.server';
import { standing } from './changing.server';
import {
	cutOut,
	insertShift,
	noted,
	rightRefusal,
	shiftRefusal,
	thisMinute
} from './shifts.server';
import { overlaps, within, type Span } from './shifts';
import { isOfferable, swapped, type Swap, type SwapMove, type SwapState } from './swap';
import { tellAsked, tellOfSwap } from './swapLetters.server';
import { dutyLine, shift, shiftSwap } from './tables.server';

export type StoredSwap = typeof shiftSwap.$inferSelect;

/** What a holder offers: when, to whom (null: whoever on the line would like it), and why. */
export interface Offer extends Span {
	shiftId: string;
	askedId: string | null;
	reason: string;
}

/** Offers a shift of one's own, or a part of it. It stays one's own until somebody has taken it. */
export function offerShift(
	actor: Actor,
	offer: Offer,
	key: string | null
): Promise<true | Refusal> {
	const request = { key, scope: `duty.offer:${actor.id}`, content: offer };
	return write((tx) => once(tx, request, () => offered(tx, actor, offer)));
}

async function offered(tx: Tx, actor: Actor, offer: Offer): Promise<true | Refusal> {
	const found = await standing(tx, offer.shiftId);
	if (isRefused(found)) return found;
	const { held, line } = found;
	if (held.userId !== actor.id) return refuse('duty_not_yours');
	if (!isOfferable(offer, held, thisMinute())) return refuse('duty_part_outside');
	if (offer.askedId === actor.id) return refuse('duty_asked_yourself');
	const pending = await pendingOn(tx, held.id);
	if (pending.some((one) => overlaps(one, offer))) return refuse('duty_offered_already');
	const unable =
		offer.askedId && (await rightRefusal(tx, line, { ...offer, userId: offer.askedId }));
	if (unable) return unable;
	const swap = { id: newId(), ...offer, state: 'open' as const, offeredAt: now() };
	await tx.insert(shiftSwap).values(swap);
	await noted(tx, actor, 'offerShift', line, { span: offer });
	await tellAsked(tx, actor, line, swap);
	return true;
}

/**
 * Makes a move with an offer: `take` it, `confirm` who took it, `decline`, or `withdraw` it. When
 * both have said yes the time changes hands at once.
 */
export function moveSwap(actor: Actor, id: string, move: SwapMove): Promise<Refusal | void> {
	return write(async (tx): Promise<Refusal | void> => {
		const found = await swapById(tx, id);
		const state = found && swapped(found, move, actor.id);
		if (!found || !state) return refuse('duty_swap_moved');
		const takerId = move === 'take' ? actor.id : state === 'open' ? null : found.takerId;
		const line = { id: found.lineId, name: found.line };
		if (move === 'take' || state === 'done') {
			const refusal = await takingRefusal(tx, { ...found, takerId });
			if (refusal) return refusal;
		}
		const decidedAt = state === 'done' || state === 'withdrawn' ? now() : null;
		await tx.update(shiftSwap).set({ state, takerId, decidedAt }).where(eq(shiftSwap.id, id));
		if (state === 'done') await changeHands(tx, { ...found, takerId });
		await noted(tx, actor, `${move}Swap`, line, { holder: found.holderId, span: found });
		await tellOfSwap(tx, actor, { ...found, takerId: takerId ?? found.takerId }, move, state);
	});
}

async function takingRefusal(tx: Tx, swap: PendingSwap): Promise<Refusal | null> {
	const found = await standing(tx, swap.shiftId);
	if (isRefused(found)) return found;
	if (!within(swap, found.held) || swap.endsAt <= now() || !swap.takerId)
		return refuse('duty_swap_moved');
	return shiftRefusal(tx, found.line, { ...left(swap), userId: swap.takerId });
}

async function changeHands(tx: Tx, swap: PendingSwap): Promise<void> {
	const found = await standing(tx, swap.shiftId);
	if (isRefused(found) || !swap.takerId) throw new Error('A swap was settled that could not be');
	await cutOut(tx, found.held, left(swap));
	await insertShift(tx, found.line.id, { ...left(swap), userId: swap.takerId });
}

/** What has been stood of it meanwhile stays with who stood it. */
function left({ startsAt, endsAt }: Span): Span {
	return { startsAt: Math.max(startsAt, thisMinute()), endsAt };
}

const [holder, asked, taker] = [alias(user, 'holder'), alias(user, 'asked'), alias(user, 'taker')];

/** An offer with the names that a person reads. */
export interface PendingSwap extends Swap {
	id: string;
	shiftId: string;
	lineId: string;
	line: string;
	holder: string;
	asked: string | null;
	taker: string | null;
	reason: string;
	offeredAt: number;
}

function named(db: Reader) {
	return db
		.select({
			swap: shiftSwap,
			holderId: shift.userId,
			lineId: shift.lineId,
			line: dutyLine.name,
			holder: holder.name,
			asked: asked.name,
			taker: taker.name
		})
		.from(shiftSwap)
		.innerJoin(shift, eq(shift.id, shiftSwap.shiftId))
		.innerJoin(dutyLine, eq(dutyLine.id, shift.lineId))
		.innerJoin(holder, eq(holder.id, shift.userId))
		.leftJoin(asked, eq(asked.id, shiftSwap.askedId))
		.leftJoin(taker, eq(taker.id, shiftSwap.takerId))
		.orderBy(asc(shiftSwap.startsAt))
		.$dynamic();
}

type Named = Awaited<ReturnType<typeof named>>[number];

function flat({ swap, ...names }: Named): PendingSwap {
	return { ...swap, ...names };
}

async function swapById(db: Reader, id: string): Promise<PendingSwap | null> {
	const [found] = await named(db).where(eq(shiftSwap.id, id));
	return found ? flat(found) : null;
}

/** The offers that wait for somebody, soonest first. */
export async function pendingSwaps(db: Reader, at: number): Promise<PendingSwap[]> {
	const waiting: SwapState[] = ['open', 'taken'];
	const live = and(
		inArray(shiftSwap.state, waiting),
		gt(shiftSwap.endsAt, at),
		eq(dutyLine.active, true),
		isNull(shift.cancelledAt)
	);
	return (await named(db).where(live)).map(flat);
}

/** Everything that was offered of a shift, the oldest first: its history. */
export async function swapsOf(db: Reader, shiftId: string): Promise<PendingSwap[]> {
	return (await named(db).where(eq(shiftSwap.shiftId, shiftId))).map(flat);
}

async function pendingOn(db: Reader, shiftId: string): Promise<StoredSwap[]> {
	return db
		.select()
		.from(shiftSwap)
		.where(and(eq(shiftSwap.shiftId, shiftId), inArray(shiftSwap.state, ['open', 'taken'])));
}
