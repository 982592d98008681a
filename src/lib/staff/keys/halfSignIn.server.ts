import { and, eq, gt, lte } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader, type Tx } from '$lib/database/database.server';
import { hashToken, newToken } from '$lib/database/ids.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { deleteCookie, readCookie, setCookie, type Visit } from '../cookies.server';
import type { Known } from '../signIn.server';
import { user } from '../tables.server';
import { beginTry } from '../tries.server';
import { halfSignIn } from './tables.server';
import { useTyped } from './typedCode.server';

/** How long a person has to find the second step, in milliseconds. */
const VALID = 10 * 60_000;
const COOKIE = 'halv';

/** Remembers in this browser that the password was right, and nothing of the password. */
export async function beginHalf(visit: Visit, userId: string): Promise<void> {
	const token = newToken();
	const expiresAt = now() + VALID;
	await write(async (tx) => {
		await tx.delete(halfSignIn).where(lte(halfSignIn.expiresAt, now()));
		await tx.insert(halfSignIn).values({ id: hashToken(token), userId, expiresAt });
	});
	setCookie(visit, COOKIE, token, new Date(expiresAt));
}

/** Whose password was right in this browser a moment ago, or null. */
export async function halfOf(db: Reader, visit: Visit): Promise<Known | null> {
	const [found] = await db
		.select({ id: user.id, name: user.name, locale: user.locale })
		.from(halfSignIn)
		.innerJoin(user, eq(user.id, halfSignIn.userId))
		.where(
			and(eq(halfSignIn.id, own(visit)), gt(halfSignIn.expiresAt, now()), eq(user.active, true))
		);
	return found ?? null;
}

/** Forgets what `beginHalf` remembered in this browser. */
export async function endHalf(tx: Tx, visit: Visit): Promise<void> {
	await tx.delete(halfSignIn).where(eq(halfSignIn.id, own(visit)));
	deleteCookie(visit, COOKIE);
}

/** The second step: whose password was right here and whose code this is, once. */
export async function finishHalf(
	visit: Visit,
	typed: string,
	address: string
): Promise<Known | Refusal> {
	const half = await halfOf(reader, visit);
	if (!half) return refuse('keys_half_late');
	const tried = await beginTry(`code ${half.id}`, address);
	if (isRefused(tried)) return tried;
	return write(async (tx) => {
		if (!(await halfOf(tx, visit))) return refuse('keys_half_late');
		const refusal = await useTyped(tx, half.id, typed);
		if (refusal) return refusal;
		await endHalf(tx, visit);
		await tried.succeeded(tx);
		return half;
	});
}

function own(visit: Visit): string {
	return hashToken(readCookie(visit, COOKIE) ?? '');
}
