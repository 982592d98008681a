import { desc, eq } from 'drizzle-orm';
import { isCivilDate, osloDate, type CivilDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { changed } from '../changed.server';
import { user } from '../tables.server';
import { krisepakkeContacts, krisepakkePrint } from './tables.server';

/** When the krisepakke was last printed, and by whom; null: never. */
export async function lastPrint(
	db: Reader
): Promise<{ at: number; by: string; version: string } | null> {
	const [last] = await db
		.select({ at: krisepakkePrint.printedAt, by: user.name, version: krisepakkePrint.version })
		.from(krisepakkePrint)
		.innerJoin(user, eq(user.id, krisepakkePrint.userId))
		.orderBy(desc(krisepakkePrint.printedAt))
		.limit(1);
	return last ?? null;
}

/** Notes that a colleague has put a printed krisepakke where it belongs. */
export function notePrint(actor: Actor, version: string): Promise<void> {
	return write(async (tx) => {
		const print = { id: newId(), userId: actor.id, version, printedAt: now() };
		await tx.insert(krisepakkePrint).values(print);
		await changed(tx, actor, 'duty.printKrisepakke', version, { name: version });
	});
}

/** The kommune's own numbers for the krisepakke, one a line. */
export async function contactsText(db: Reader): Promise<string> {
	const [found] = await db.select().from(krisepakkeContacts);
	return found?.text ?? '';
}

/** When the plan was last gone through, a civil date; null: nobody has said. */
export async function planReviewed(db: Reader): Promise<CivilDate | null> {
	const [found] = await db.select().from(krisepakkeContacts);
	return found?.planReviewedDate ?? null;
}

/** Notes when the plan was gone through. Refuses what is no day, and a day to come. */
export async function savePlanReviewed(actor: Actor, date: string): Promise<Refusal | void> {
	if (!isCivilDate(date) || date > osloDate(now())) return refuse('duty_plan_date');
	await write(async (tx) => {
		const set = { planReviewedDate: date };
		await tx
			.insert(krisepakkeContacts)
			.values({ id: 1, text: '', ...set })
			.onConflictDoUpdate({ target: krisepakkeContacts.id, set });
		await changed(tx, actor, 'duty.reviewPlan', 'krisepakke', { name: date });
	});
}

/** Writes the kommune's own numbers. */
export function saveContacts(actor: Actor, text: string): Promise<void> {
	return write(async (tx) => {
		await tx
			.insert(krisepakkeContacts)
			.values({ id: 1, text })
			.onConflictDoUpdate({ target: krisepakkeContacts.id, set: { text } });
		await changed(tx, actor, 'duty.saveContacts', 'krisepakke', { name: 'krisepakke' });
	});
}
