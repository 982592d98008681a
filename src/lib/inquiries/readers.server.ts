import { and, eq, isNotNull } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { inForce, type Sensitivity } from '$lib/staff/actor';
import { may, ROLES, ROLE_KEYS } from '$lib/staff/rights';
import { grant, user } from '$lib/staff/tables.server';
import { maySee } from '$lib/staff/visibility';

interface Thing {
	unitId: string;
	sensitivity: Sensitivity;
}

/** Whether any colleague could read and handle such a matter: it must never be lost to all eyes. */
export async function someoneMayRead(db: Reader, thing: Thing, now: number): Promise<boolean> {
	return (await readable(db, now))(thing);
}

/** As `someoneMayRead`, for many matters: what tells whether anybody could read and handle one. */
export async function readable(db: Reader, now: number): Promise<(thing: Thing) => boolean> {
	const rows = await db
		.select({ grant })
		.from(grant)
		.innerJoin(user, eq(user.id, grant.userId))
		.where(eq(user.active, true));
	const grants = inForce(
		rows.map((row) => row.grant),
		now
	);
	return ({ unitId, sensitivity }) =>
		grants.some((one) => {
			const holder = { grants: [one] };
			return maySee(holder, { unitId, sensitivity }) && may(holder, 'handle inquiries', { unitId });
		});
}

/**
 * The units that work with matters of special sensitivity (barnevern, NAV, health), told by who
 * works there. What is sent to them is read by the unit alone (taushetsplikt, fvl § 13).
 */
export async function closedUnits(db: Reader, now: number): Promise<Set<string>> {
	const roles = ROLE_KEYS.filter((role) => ROLES[role].sees === 'special');
	const rows = await db
		.select({ unitId: grant.unitId, role: grant.role, until: grant.until })
		.from(grant)
		.innerJoin(user, eq(user.id, grant.userId))
		.where(and(eq(user.active, true), isNotNull(grant.unitId)));
	const holders = inForce(rows, now).filter(({ role }) => roles.includes(role));
	return new Set(holders.flatMap(({ unitId }) => unitId ?? []));
}
