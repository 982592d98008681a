import { and, eq, gte, lte } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import type { Reader } from '$lib/database/database.server';
import { inForce, type Sensitivity } from '$lib/staff/actor';
import { absence, grant, user } from '$lib/staff/tables.server';
import type { Role } from '$lib/staff/rights';
import { handles } from './handling.server';

/** A colleague who may be given inquiries, and until which date they are away (null: they are here). */
export interface Handler {
	id: string;
	name: string;
	awayUntil: string | null;
	grants: { role: Role; unitId: string | null; kinds: null; areaIds: null; until: null }[];
}

/** The colleagues who work here, with what they may do, by name. */
export async function handlers(db: Reader, now: number): Promise<Handler[]> {
	const today = osloDate(now);
	const rows = await db
		.select({ id: user.id, name: user.name, grant, awayUntil: absence.untilDate })
		.from(user)
		.innerJoin(grant, eq(grant.userId, user.id))
		.leftJoin(
			absence,
			and(eq(absence.userId, user.id), lte(absence.fromDate, today), gte(absence.untilDate, today))
		)
		.where(eq(user.active, true))
		.orderBy(user.name);
	const found = new Map<string, Handler>();
	for (const { id, name, awayUntil, ...row } of rows) {
		if (!inForce([row.grant], now).length) continue;
		const { role, unitId } = row.grant;
		const one = found.get(id) ?? { id, name, awayUntil, grants: [] };
		one.grants.push({ role, unitId, kinds: null, areaIds: null, until: null });
		found.set(id, one);
	}
	return [...found.values()];
}

/** Those who can handle a thing where it lies. */
export function handlersOf(
	all: Handler[],
	thing: { unitId: string; sensitivity: Sensitivity }
): Handler[] {
	return all.filter((person) => handles(person, thing));
}

/** Whether whoever has it is here to see to it: otherwise it is anybody's of the unit again. */
export function isAttended(
	all: Handler[],
	thing: { unitId: string; sensitivity: Sensitivity; assigneeId: string | null }
): boolean {
	const person = all.find(({ id }) => id === thing.assigneeId);
	return Boolean(person && person.awayUntil === null && handles(person, thing));
}
