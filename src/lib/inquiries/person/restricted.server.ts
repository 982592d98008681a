import { eq } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { inquiry } from '../tables.server';
import { inquiryRestriction } from './tables.server';

/** Whether an inquiry is kept only because the law says so. */
export async function isRestricted(db: Reader, inquiryId: number): Promise<boolean> {
	const rows = await db
		.select()
		.from(inquiryRestriction)
		.where(eq(inquiryRestriction.inquiryId, inquiryId));
	return rows.length > 0;
}

/** The same, of the inquiry with a reference. */
export async function isRestrictedRef(db: Reader, ref: string): Promise<boolean> {
	const rows = await db
		.select()
		.from(inquiryRestriction)
		.innerJoin(inquiry, eq(inquiry.id, inquiryRestriction.inquiryId))
		.where(eq(inquiry.ref, ref));
	return rows.length > 0;
}
