import { eq } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { inquiry } from '../tables.server';
import { markOf } from './mark.server';
import { numbersFor, type UrgentNumber } from './numbers';
import { settingsOf } from './settings.server';

/** Whom the sender of an inquiry should call; nobody when it can wait. */
export async function callFor(db: Reader, inquiryId: number): Promise<UrgentNumber[]> {
	const mark = await markOf(db, inquiryId);
	if (!mark) return [];
	const { numbers } = await settingsOf(db);
	return numbersFor(
		mark.stops.map(({ intent }) => intent),
		numbers
	);
}

/** The same by its reference. */
export async function callForRef(db: Reader, ref: string): Promise<UrgentNumber[]> {
	const [row] = await db.select({ id: inquiry.id }).from(inquiry).where(eq(inquiry.ref, ref));
	return row ? callFor(db, row.id) : [];
}
