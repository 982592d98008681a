import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import type { CurrentSession } from '../sessions.server';
import { opensOverdue } from './secondStep';
import { owedBy } from './secondStep.server';
import { mustConfirm } from './sessionPolicy';
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
	if (mustConfirm(requireSession(locals), now()))
		redirect(303, onwards('/logg-inn/bekreft', comeBack));
}
