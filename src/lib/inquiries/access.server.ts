import { eq } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { hashToken } from '$lib/database/ids.server';
import type { InquiryRow } from './read.server';
import { inquiry, inquiryAccess } from './tables.server';

/** Makes a private address open an inquiry. @param token from `newToken()`, kept only as a hash */
export async function giveAccess(tx: Tx, inquiryId: number, token: string): Promise<void> {
	await tx
		.insert(inquiryAccess)
		.values({ tokenHash: hashToken(token), inquiryId, createdAt: now() });
}

/** The inquiry that a private address opens, or null. Whoever has the address is its sender. */
export async function inquiryByToken(db: Reader, token: string): Promise<InquiryRow | null> {
	const [row] = await db
		.select({ inquiry })
		.from(inquiryAccess)
		.innerJoin(inquiry, eq(inquiry.id, inquiryAccess.inquiryId))
		.where(eq(inquiryAccess.tokenHash, hashToken(token)));
	return row?.inquiry ?? null;
}
