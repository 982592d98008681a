import { eq } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { inForce, type Sensitivity } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { grant, user } from '$lib/staff/tables.server';
import { maySee } from '$lib/staff/visibility';

/** Whether any colleague could read and handle such a matter: it must never be lost to all eyes. */
export async function someoneMayRead(
	db: Reader,
	thing: { unitId: string; sensitivity: Sensitivity },
	now: number
): Promise<boolean> {
	const rows = await db
		.select({ grant })
		.from(grant)
		.innerJoin(user, eq(user.id, grant.userId))
		.where(eq(user.active, true));
	return inForce(
		rows.map((row) => row.grant),
		now
	).some((one) => {
		const holder = { grants: [one] };
		return maySee(holder, thing) && may(holder, 'handle inquiries', { unitId: thing.unitId });
	});
}
