import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { write, type Reader } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { people } from '$lib/staff/people.server';
import { routingSetting } from '../rules/tables.server';
import { lastResort } from './bounce.server';

const ONLY = 1;

/** Who is chosen, who it is when nobody is, and who can be chosen. */
export async function lastResortSetting(db: Reader) {
	const [setting] = await db.select().from(routingSetting);
	const active = (await people(db)).filter((person) => person.active);
	return {
		chosen: setting?.lastResortId ?? '',
		now: (await lastResort(db))?.name ?? null,
		people: active.map(({ id, name }) => ({ id, name }))
	};
}

/** Chooses who gets what has been sent back three times; '' is whoever leads the switchboard. */
export function chooseLastResort(actor: Actor, userId: string): Promise<Refusal | null> {
	return write(async (tx) => {
		const known = (await people(tx)).some(({ id, active }) => id === userId && active);
		if (userId && !known) return refuse('staff_person_gone');
		const lastResortId = userId || null;
		await tx
			.insert(routingSetting)
			.values({ id: ONLY, lastResortId })
			.onConflictDoUpdate({ target: routingSetting.id, set: { lastResortId } });
		const [row] = await tx.select().from(routingSetting).where(eq(routingSetting.id, ONLY));
		const subject = row?.lastResortId ?? 'switchboard';
		await record(tx, { actor, action: 'inquiries.chooseLastResort', subject });
		return null;
	});
}
