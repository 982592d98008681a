import type { Actor } from '../actor';
import { may, TASKS, type Task } from '../rights';
import type { SignInMethod } from './sessionPolicy';

/** What a password alone must not open: warning people, deciding who may, what is logged and what is deleted. */
const GUARDED: readonly Task[] = TASKS.filter(
	(task) =>
		/^administer (?!routing)/.test(task) ||
		/crisis message$/.test(task) ||
		task === 'read audit log'
);

/** How long a person has from being told, in milliseconds: two weeks, so that a holiday is no lock-out. */
export const GRACE = 14 * 24 * 60 * 60 * 1000;

/** Whether the person must have a passkey or one-time codes. Never in the demo, which all may try. */
export function secondStepNeeded(actor: Pick<Actor, 'grants'>, { demo }: { demo: boolean }) {
	return !demo && GUARDED.some((task) => may(actor, task));
}

/** What a person who must set up a second step is told; null when there is nothing to tell. */
export interface Owed {
	/** the last moment, in epoch milliseconds */
	dueAt: number;
	overdue: boolean;
}

/**
 * What the person owes. Only a password that came alone can be overdue: whoever the directory or a
 * passkey let in has shown more than a password.
 * @param dueAt null until the person has been told
 */
export function owed(
	actor: Pick<Actor, 'grants'>,
	known: { demo: boolean; has: boolean; dueAt: number | null; method: SignInMethod },
	now: number
): Owed | null {
	if (known.has || !secondStepNeeded(actor, known)) return null;
	const dueAt = known.dueAt ?? now + GRACE;
	return { dueAt, overdue: known.method === 'password' && now >= dueAt };
}

/**
 * What stays open to whoever is overdue: warning people, knowing who is on duty, and setting the second
 * step up. @param route as the routes spell it
 */
export function opensOverdue(route: string): boolean {
	return /^\/intern(\/(krise|vakt|min-side|endringer|tilstede)(\/|$)|$)/.test(route);
}
