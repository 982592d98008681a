import type { Actor } from '../actor';
import { ROLES } from '../rights';

/** How a person showed who it is when signing in. */
export type SignInMethod = 'password' | 'passkey' | 'directory' | 'recovery';

/** How long a sign-in lasts, in milliseconds. */
export interface SessionPolicy {
	/** unused for this long, it is over; null: however long it lies */
	idle: number | null;
	/** over this long after the person showed who it is, however much it is used */
	longest: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A phone that must open at 03:10, whatever time it was last used; a long shift asks again. */
const ON_DUTY: SessionPolicy = { idle: null, longest: 6 * HOUR };
/** A screen somebody left must not go on showing barnevern's matters (fvl § 13). */
const SENSITIVE: SessionPolicy = { idle: 30 * MINUTE, longest: 12 * HOUR };
const OTHERS: SessionPolicy = { idle: 12 * HOUR, longest: 7 * 24 * HOUR };

/** How old a sign-in may be before something that cannot be taken back is asked about once more. */
const RECENT = 2 * HOUR;

/**
 * Duty comes first, also for those who see special matters: whoever is on duty must get in, and after
 * six hours that screen is closed too. Then what the person may see decides.
 */
export function sessionPolicy(
	actor: Pick<Actor, 'grants'>,
	{ isOnDuty }: { isOnDuty: boolean }
): SessionPolicy {
	if (isOnDuty) return ON_DUTY;
	return actor.grants.some(({ role }) => ROLES[role].sees === 'special') ? SENSITIVE : OTHERS;
}

/** Whether a session has ended by its policy at `now`. All times in epoch milliseconds. */
export function isOver(
	{ idle, longest }: SessionPolicy,
	{ authenticatedAt, usedAt }: { authenticatedAt: number; usedAt: number },
	now: number
): boolean {
	return now >= authenticatedAt + longest || (idle !== null && now >= usedAt + idle);
}

/**
 * Whether the person must show who it is once more before a danger message. Not on duty: that sign-in
 * is never older than a shift, and the night is not slowed.
 */
export function mustConfirm(
	{ authenticatedAt, isOnDuty }: { authenticatedAt: number; isOnDuty: boolean },
	now: number
): boolean {
	return !isOnDuty && isOld({ authenticatedAt }, now);
}

/** Whether a sign-in is too old for changing who may do what, or how one signs in: on duty as well. */
export function isOld({ authenticatedAt }: { authenticatedAt: number }, now: number): boolean {
	return now >= authenticatedAt + RECENT;
}
