import { and, asc, eq, inArray, or } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { openUnits, type Unit } from '$lib/staff/units.server';
import { queueFilter, queueParameters, type QueueFilter } from '../queue';
import { countOf } from '../queue.server';
import type { Asking } from '../queueQuery.server';
import { inquiryView } from './tables.server';

/** A person has a handful of views; more are no overview. */
const MOST = 12;

/** A saved part of the queue, with how many the reader would find there. */
export interface View {
	id: string;
	name: string;
	filter: QueueFilter;
	count: number;
	/** the unit that it is shared with */
	unitId: string | null;
	mine: boolean;
}

/** The units that somebody can share a view with: those where they handle inquiries. */
export async function unitsOf(db: Reader, actor: Actor): Promise<Unit[]> {
	return (await openUnits(db)).filter(({ id }) => may(actor, 'handle inquiries', { unitId: id }));
}

/** The reader's own views and those of their units, each counted with the reader's own eyes. */
export async function viewsFor(db: Reader, who: Asking, mine: Unit[]): Promise<View[]> {
	const units = mine.map(({ id }) => id);
	const rows = await db
		.select()
		.from(inquiryView)
		.where(or(eq(inquiryView.ownerId, who.actor.id), inArray(inquiryView.unitId, units)))
		.orderBy(asc(inquiryView.createdAt))
		.limit(2 * MOST);
	const views: View[] = [];
	for (const { id, name, query, unitId, ownerId } of rows) {
		const filter = queueFilter(new URLSearchParams(query));
		const count = await countOf(db, who, filter);
		views.push({ id, name, filter, count, unitId, mine: ownerId === who.actor.id });
	}
	return views;
}

/** Keeps a part of the queue under a name. */
export function saveView(
	actor: Actor,
	{ name, query, unitId }: { name: string; query: string; unitId: string }
): Promise<Refusal | void> {
	return write(async (tx) => {
		const mine = (await unitsOf(tx, actor)).map(({ id }) => id);
		if (unitId && !mine.includes(unitId)) return refuse('views_unit_not_yours');
		const owned = await tx.select().from(inquiryView).where(eq(inquiryView.ownerId, actor.id));
		if (owned.length >= MOST) return refuse('views_many', { most: MOST });
		if (owned.some((view) => view.name === name)) return refuse('views_name_taken');
		await tx.insert(inquiryView).values({
			id: newId(),
			name,
			query: queueParameters({ ...queueFilter(new URLSearchParams(query)), page: 1 }),
			ownerId: actor.id,
			unitId: unitId || null,
			createdAt: now()
		});
	});
}

/** Takes away a view of one's own. @returns what it was, to save it again; null when there is none */
export function removeView(actor: Actor, id: string) {
	return write(async (tx) => {
		const [gone] = await tx
			.delete(inquiryView)
			.where(and(eq(inquiryView.id, id), eq(inquiryView.ownerId, actor.id)))
			.returning();
		return gone ?? null;
	});
}
