import { eq, lte } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { write } from '$lib/database/database.server';
import { hashToken, newToken } from '$lib/database/ids.server';
import { deleteCookie, readCookie, setCookie, type Visit } from '../cookies.server';
import { passkeyChallenge } from './tables.server';

type Asked = Pick<typeof passkeyChallenge.$inferSelect, 'challenge' | 'purpose' | 'userId'>;

/** How long a person has to find the finger or the key, in milliseconds. */
const VALID = 5 * 60_000;
const COOKIE = 'nokkel';

/** Keeps what this browser was asked to sign. A new question takes the place of the one before. */
export async function keepChallenge(visit: Visit, asked: Asked): Promise<void> {
	const token = newToken();
	const expiresAt = now() + VALID;
	await write(async (tx) => {
		await tx.delete(passkeyChallenge).where(lte(passkeyChallenge.expiresAt, now()));
		await tx.insert(passkeyChallenge).values({ id: hashToken(token), ...asked, expiresAt });
	});
	setCookie(visit, COOKIE, token, new Date(expiresAt));
}

/** What this browser was asked to sign, once; null when it was not, or too long ago. */
export async function takeChallenge(
	visit: Visit,
	purpose: Asked['purpose']
): Promise<Asked | null> {
	const token = readCookie(visit, COOKIE);
	if (!token) return null;
	deleteCookie(visit, COOKIE);
	const [asked] = await write((tx) =>
		tx
			.delete(passkeyChallenge)
			.where(eq(passkeyChallenge.id, hashToken(token)))
			.returning()
	);
	return asked && asked.purpose === purpose && asked.expiresAt > now() ? asked : null;
}
