import { eq } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import type { Actor } from '../actor';
import { may } from '../rights';
import { user } from '../tables.server';
import { ableOn, lineById, shiftById } from './roster.server';
import { thisMinute } from './shifts.server';
import { swapsOf } from './swaps.server';

/** A shift with its history, and what a colleague can do with it; null when there is none. */
export async function shiftView(actor: Actor, id: string) {
	const held = await shiftById(reader, id);
	const line = held && (await lineById(reader, held.lineId));
	if (!held || !line) return null;
	const at = now();
	const [holder] = await reader.select().from(user).where(eq(user.id, held.userId));
	const able = await ableOn(reader, line, held);
	const live = held.cancelledAt === null && held.endsAt > at;
	const rest = { startsAt: Math.max(held.startsAt, thisMinute()), endsAt: held.endsAt };
	return {
		shift: { ...held, line: line.name, name: holder?.name ?? '' },
		rest,
		meId: actor.id,
		live,
		mayOffer: live && held.userId === actor.id,
		mayPlan: live && may(actor, 'plan duty'),
		able,
		swaps: await swapsOf(reader, id)
	};
}
