import type { RequestEvent } from '@sveltejs/kit';
import { Lucia, TimeSpan } from 'lucia';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { hashToken } from '$lib/database/ids.server';
import { text } from '$lib/database/text';
import type { Actor } from './actor';
import { actorById } from './actors.server';
import type { SignInMethod } from './keys/sessionPolicy';
import { sessionStore, type SessionAttributes } from './sessionStore.server';

/** The only file that imports lucia, so that it can be replaced in one place. */
type Visit = Pick<RequestEvent, 'cookies' | 'url'>;

/** A session lives twelve hours after its last use, and a week at the most. */
const IDLE = new TimeSpan(12, 'h');
const LONGEST = new TimeSpan(7, 'd').milliseconds();

const lucia = new Lucia(sessionStore, {
	sessionExpiresIn: IDLE,
	getSessionAttributes: (attributes) => attributes
});

declare module 'lucia' {
	interface Register {
		Lucia: typeof lucia;
		DatabaseSessionAttributes: SessionAttributes;
	}
}

/** A browser where somebody is signed in. `id` is the hash, good for nothing but ending it. */
export interface Device {
	id: string;
	device: string;
	startedAt: number;
	/** to within half the idle time */
	usedAt: number;
	isThis: boolean;
}

/**
 * Signs the person in here: a new session, and its cookie on the answer.
 * @param device what the browser calls itself (`user-agent`)
 * @returns the hash that the session is stored under
 */
export async function startSession(
	visit: Visit,
	userId: string,
	device: string,
	method: SignInMethod
): Promise<string> {
	await lucia.deleteExpiredSessions();
	await endSession(visit); // a second sign-in in one browser is no second device
	const at = now();
	const times = { startedAt: at, authenticatedAt: at, usedAt: at };
	const attributes = { ...times, device: text(device, 300), method };
	const { id, expiresAt } = await lucia.createSession(userId, attributes);
	setCookie(visit, id, expiresAt);
	return hashToken(id);
}

/** Who the request comes from; null for nobody, and for whoever was switched off meanwhile. */
export async function sessionFromCookie(visit: Visit): Promise<Actor | null> {
	const id = visit.cookies.get(cookieName(visit.url));
	if (!id) return null;
	const { session, user } = await lucia.validateSession(id);
	if (!session) return forget(visit);
	if (session.startedAt + LONGEST <= now()) {
		await lucia.invalidateSession(id);
		return forget(visit);
	}
	if (session.fresh) setCookie(visit, id, session.expiresAt);
	return actorById(reader, user.id, now());
}

/** Signs out here. */
export async function endSession(visit: Visit): Promise<void> {
	const id = visit.cookies.get(cookieName(visit.url));
	if (id) await lucia.invalidateSession(id);
	forget(visit);
}

/** Signs the person out of every browser. */
export function endAllSessions(userId: string): Promise<void> {
	return lucia.invalidateUserSessions(userId);
}

/** Where the person is signed in, this browser first, then the last used first. */
export async function devices(visit: Visit, userId: string): Promise<Device[]> {
	const own = hashToken(visit.cookies.get(cookieName(visit.url)) ?? '');
	const sessions = await lucia.getUserSessions(userId);
	return sessions
		.map(({ id, device, startedAt, expiresAt }) => ({
			id,
			device,
			startedAt,
			usedAt: expiresAt.getTime() - IDLE.milliseconds(),
			isThis: id === own
		}))
		.sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.usedAt - a.usedAt);
}

function setCookie({ cookies, url }: Visit, id: string, expires: Date) {
	const secure = url.protocol === 'https:';
	cookies.set(cookieName(url), id, { path: '/', httpOnly: true, sameSite: 'lax', secure, expires });
}

function forget({ cookies, url }: Visit): null {
	const secure = url.protocol === 'https:';
	cookies.delete(cookieName(url), { path: '/', httpOnly: true, sameSite: 'lax', secure });
	return null;
}

/**
 * `__Host-` keeps neighbouring subdomains from planting it (RFC 6265bis § 4.1.3.2). Plain http
 * cannot use that, and cookies are shared between ports: there the port is part of the name.
 */
function cookieName({ protocol, port }: URL): string {
	return protocol === 'https:' ? '__Host-varde' : `varde-${port || 80}`;
}
