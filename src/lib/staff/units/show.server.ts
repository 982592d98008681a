import { and, eq } from 'drizzle-orm';
import { addDays, osloDate } from '$lib/calendar/civilDate';
import { isOpen, nextOpening } from '$lib/calendar/openingHours';
import { now } from '$lib/database/clock.server';
import type { Reader } from '$lib/database/database.server';
import { onDuty } from '../duty/onDuty.server';
import { dutyLine } from '../duty/tables.server';
import { people } from '../people.server';
import type { Role } from '../rights';
import { inCharge } from '../unit';
import { unitById, units, type Unit } from '../units.server';
import { absences } from './absence.server';
import { lastChange } from './changes.server';

/** A unit as its own page shows it, or null when there is none. */
export async function showUnit(db: Reader, id: string) {
	const unit = await unitById(db, id);
	if (!unit) return null;
	const at = now();
	const all = await units(db);
	return {
		...{ unit, today: osloDate(at) },
		lead: await lead(db, unit, osloDate(at)),
		members: await members(db, id),
		open: unit.hours && {
			now: isOpen(unit.hours, at),
			opensAt: isOpen(unit.hours, at) ? null : nextOpening(unit.hours, at)
		},
		onDuty: unit.dutyRole ? await onDutyNow(db, unit.dutyRole, at) : [],
		successor: all.find((one) => one.id === unit.successorId) ?? null,
		takesOverFrom: all.flatMap((one) =>
			one.successorId === id && one.validUntil
				? [{ id: one.id, name: one.nameNb, date: addDays(one.validUntil, 1) }]
				: []
		),
		change: await lastChange(db, id)
	};
}

/** The leader and the deputies in their order, when each is away, and who is in charge today. */
async function lead(db: Reader, unit: Unit, today: string) {
	const ids = [unit.leaderId, ...unit.deputyIds].filter((id) => id !== null);
	const known = new Map((await people(db)).map((person) => [person.id, person]));
	const away = await absences(db, ids, today);
	const isAway = (id: string) =>
		away.some(({ userId, fromDate }) => userId === id && fromDate <= today);
	const inChargeId = inCharge(unit, (id) => known.get(id)?.active === true && !isAway(id));
	return {
		inCharge: known.get(inChargeId ?? '')?.name ?? null,
		people: ids.flatMap((id) => {
			const person = known.get(id);
			if (!person) return [];
			const { name, active } = person;
			const isLeader = id === unit.leaderId;
			return [{ id, name, active, isLeader, away: away.filter(({ userId }) => userId === id) }];
		})
	};
}

/** Who has a role in this very unit. */
async function members(db: Reader, unitId: string) {
	return (await people(db)).flatMap(({ id, name, active, grants }) => {
		const roles = grants.filter((grant) => grant.unitId === unitId).map(({ role }) => role);
		return active && roles.length ? [{ id, name, roles }] : [];
	});
}

async function onDutyNow(db: Reader, role: Role, at: number): Promise<string[]> {
	const lines = await db
		.select({ id: dutyLine.id })
		.from(dutyLine)
		.where(and(eq(dutyLine.role, role), dutyLine.active));
	const ids = lines.map(({ id }) => id);
	const now = (await onDuty(db, at)).filter(({ lineId }) => ids.includes(lineId));
	return now.map(({ name, linePhone }) => (linePhone ? `${name} (${linePhone})` : name));
}
