import { and, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { hashToken } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { loginAttempt } from './tables.server';
import { failedAgain, LIMITS, wait, type Attempts, type Counted } from './throttle';

const DAY = 24 * 60 * 60 * 1000;
const COUNTED = Object.keys(LIMITS) as Counted[];
type Keys = Record<Counted, string>;

/** A try that was counted as failed; `succeeded` takes that back, in the transaction that lets in. */
export interface Try {
	succeeded(tx: Tx): Promise<void>;
}

/**
 * Counts a try at somebody's secret as failed before the secret is looked at, so that a thousand
 * tries at once are still a thousand tries.
 * @param what whose secret, and which: an e-mail address, 'code <id>'
 * @param address the network address of the browser
 */
export async function beginTry(what: string, address: string): Promise<Try | Refusal> {
	const keys = keysOf(what, address);
	const seconds = await write((tx) => countTry(tx, keys, now()));
	if (seconds > 0) return refuse('staff_sign_in_wait', { seconds });
	return { succeeded: (tx) => countSuccess(tx, keys, now()) };
}

function keysOf(what: string, address: string): Keys {
	return {
		pair: hashToken(`pair ${what} ${address}`),
		account: hashToken(`account ${what}`),
		address: hashToken(`address ${address}`)
	};
}

/** @returns how many seconds to wait, or 0 after counting one more failure */
async function countTry(tx: Tx, keys: Keys, at: number): Promise<number> {
	await forgetOld(tx, at);
	const before = await attempts(tx, keys);
	const waiting = wait(before, at);
	if (waiting > 0) return Math.ceil(waiting / 1000);
	for (const counted of COUNTED) {
		const failures = failedAgain(before[counted], counted, at);
		await tx
			.insert(loginAttempt)
			.values({ key: keys[counted], failures, failedAt: at })
			.onConflictDoUpdate({ target: loginAttempt.key, set: { failures, failedAt: at } });
	}
	return 0;
}

/** Takes back the failure that was counted; the pair starts afresh and is known from now on. */
async function countSuccess(tx: Tx, keys: Keys, at: number): Promise<void> {
	const before = await attempts(tx, keys);
	for (const counted of COUNTED) {
		const failures = counted === 'pair' ? 0 : Math.max(0, (before[counted]?.failures ?? 1) - 1);
		await tx
			.update(loginAttempt)
			.set({ failures, succeededAt: at })
			.where(eq(loginAttempt.key, keys[counted]));
	}
}

async function attempts(tx: Tx, keys: Keys): Promise<Record<Counted, Attempts | null>> {
	const rows = await tx
		.select()
		.from(loginAttempt)
		.where(inArray(loginAttempt.key, Object.values(keys)));
	const of = (counted: Counted) => rows.find((row) => row.key === keys[counted]) ?? null;
	return { pair: of('pair'), account: of('account'), address: of('address') };
}

async function forgetOld(tx: Tx, at: number): Promise<void> {
	await tx
		.delete(loginAttempt)
		.where(
			and(
				lt(loginAttempt.failedAt, at - DAY),
				or(isNull(loginAttempt.succeededAt), lt(loginAttempt.succeededAt, at - 90 * DAY))
			)
		);
}
