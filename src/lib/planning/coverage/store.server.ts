import { and, eq, isNull } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import type { ActivityDraft } from '../activity';
import { activity, coverage } from '../tables.server';
import type { CoverageState, Moment } from './coverage';

export type Dates = Pick<ActivityDraft, 'startDate' | 'endDate'>;

export type Values = Partial<typeof coverage.$inferInsert> & {
	moment: Moment;
	state: CoverageState;
};

/** Writes a new coverage. */
export async function insert(tx: Tx, actor: Actor, id: string, values: Values) {
	const at = now();
	const stamps = { createdAt: at, updatedAt: at, updatedBy: actor.id };
	await tx.insert(coverage).values({ ...values, id, ...stamps });
}

/** Changes columns of a coverage, and says who did. */
export async function change(
	tx: Tx,
	actor: Actor,
	id: string,
	values: Partial<typeof coverage.$inferInsert>
) {
	await tx
		.update(coverage)
		.set({ ...values, updatedAt: now(), updatedBy: actor.id })
		.where(eq(coverage.id, id));
}

/** A coverage as it is stored, or undefined when there is none or it is deleted. */
export async function stored(tx: Tx, id: string) {
	const [found] = await tx
		.select()
		.from(coverage)
		.where(and(eq(coverage.id, id), isNull(coverage.deletedAt)));
	return found;
}

/** The dates of an activity, or null when there is none or it is deleted. */
export async function datesOf(tx: Tx, id: string): Promise<Dates | null> {
	const [found] = await tx
		.select({ startDate: activity.startDate, endDate: activity.endDate })
		.from(activity)
		.where(and(eq(activity.id, id), isNull(activity.deletedAt)));
	return found ?? null;
}
