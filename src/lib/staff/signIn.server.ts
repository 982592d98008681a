import { eq, inArray, and, lt, or, isNull } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { reader, write, type Tx } from '$lib/database/database.server';
import { hashToken } from '$lib/database/ids.server';
import type { Locale } from '$lib/i18n/locale';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { passwordHolds } from './password.server';
import { loginAttempt, user } from './tables.server';
import { failedAgain, LIMITS, wait, type Attempts, type Counted } from './throttle';

const DAY = 24 * 60 * 60 * 1000;
const COUNTED = Object.keys(LIMITS) as Counted[];
type Keys = Record<Counted, string>;

/**
 * Whether this e-mail and password belong to somebody who may come in. The try is counted as failed
 * before the password is looked at, so that a thousand tries at once are still a thousand tries.
 * @param address the network address of the browser
 * @returns the person, or a refusal that does not tell whether the account exists
 */
export async function checkPassword(
	email: string,
	password: string,
	address: string
): Promise<{ id: string; locale: Locale } | Refusal> {
	const account = email.trim().toLowerCase();
	const keys = keysOf(account, address);
	const seconds = await write((tx) => countTry(tx, keys, now()));
	if (seconds > 0) return refuse('staff_sign_in_wait', { seconds });
	const [person] = await reader.select().from(user).where(eq(user.email, account));
	const stored = person?.active ? person.passwordHash : null;
	const holds = await passwordHolds(stored, password);
	if (!person || !holds) {
		if (person) await write((tx) => record(tx, entry(null, 'staff.signInFailed', person.id)));
		return refuse('staff_sign_in_wrong');
	}
	await write(async (tx) => {
		await countSuccess(tx, keys, now());
		await record(tx, entry(person, 'staff.signIn', person.id));
	});
	return { id: person.id, locale: person.locale };
}

const entry = (actor: { id: string; name: string } | null, action: string, subject: string) => ({
	actor,
	action,
	subject
});

function keysOf(account: string, address: string): Keys {
	return {
		pair: hashToken(`pair ${account} ${address}`),
		account: hashToken(`account ${account}`),
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
