import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import type { Actor } from '../actor';
import { requireTask } from '../locks.server';
import type { Task } from '../rights';
import type { CurrentSession } from '../sessions.server';
import { opensOverdue } from './secondStep';
import { owedBy } from './secondStep.server';
import { isOld, mustConfirm } from './sessionPolicy';
import { onwards } from '../returnPath';

type Event = Pick<RequestEvent, 'locals' | 'url'>;

/** The session of a door that has asked for its colleague already. */
export function requireSession({ session }: App.Locals): CurrentSession {
	if (!session) error(401);
	return session;
}

/**
 * For every door of staff: whoever must have a second step, and let the time for it go by, sets it up
 * first (303 to the page for it). What is urgent stays open.
 */
export async function requireSecondStep({
	locals,
	route,
	url
}: Event & { route: { id: string | null } }): Promise<void> {
	if (!locals.actor || opensOverdue(route.id ?? '')) return;
	const debt = await owedBy(locals.actor, requireSession(locals).method);
	if (debt?.overdue) redirect(303, onwards('/logg-inn/sikre', url.pathname));
}

/**
 * For doors to what cannot be taken back: a colleague whose sign-in is old shows who it is once more
 * (303 to a page that asks), and comes back.
 * @param comeBack the path to come back to, where what was written must be kept; this page when left out
 */
export function requireRecent({ locals, url }: Event, comeBack = url.pathname): void {
	if (mustConfirm(requireSession(locals), now())) askWho(comeBack);
}

/** The same on duty as well, for what can wait: a phone left on a table must not become another key. */
export function requireRecentOnDutyToo({ locals, url }: Event, comeBack = url.pathname): void {
	if (isOld(requireSession(locals), now())) askWho(comeBack);
}

/** For doors that change who may do what, or where the links to become somebody go. */
export function requireTaskRecently(event: Event, task: Task, comeBack?: string): Actor {
	const actor = requireTask(event.locals, task);
	requireRecentOnDutyToo(event, comeBack);
	return actor;
}

/** Whether such a door will ask, so that a page can say so before anything is written. */
export function asksFirst(locals: App.Locals): boolean {
	return isOld(requireSession(locals), now());
}

/** Whether `requireRecent` will ask, so that nothing that was written is lost on the way. */
export function asksWho(locals: App.Locals): boolean {
	return mustConfirm(requireSession(locals), now());
}

function askWho(comeBack: string): never {
	redirect(303, onwards('/logg-inn/bekreft', comeBack));
}
