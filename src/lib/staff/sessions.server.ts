import { Lucia, TimeSpan } from 'lucia';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { hashToken } from '$lib/database/ids.server';
import { text } from '$lib/database/text';
import type { Actor } from './actor';
import { actorById } from './actors.server';
import { forgetAlertDevices } from './alerts/devices.server';
import { handOverAlerts } from './alerts/handedOver.server';
import { deleteCookie, readCookie, setCookie, type Visit } from './cookies.server';
import { countsAsOnDuty } from './keys/countsAsOnDuty.server';
import { isOver, sessionPolicy, type SessionPolicy, type SignInMethod } from './keys/sessionPolicy';
import {
	sessionByHash,
	sessionStore,
	touchSession,
	type SessionAttributes
} from './sessionStore.server';

// The only file that imports lucia, so that it can be replaced in one place. lucia knows one lifetime
// for all; the shorter ones are in keys/sessionPolicy.ts.
const lucia = new Lucia(sessionStore, {
	sessionExpiresIn: new TimeSpan(12, 'h'),
	getSessionAttributes: (attributes) => attributes
});

declare module 'lucia' {
	interface Register {
		Lucia: typeof lucia;
		DatabaseSessionAttributes: SessionAttributes;
	}
}

/** The session a request came with. */
export interface CurrentSession {
	/** the hash that it is stored under, good for nothing but ending it */
	id: string;
	method: SignInMethod;
	authenticatedAt: number;
	isOnDuty: boolean;
	policy: SessionPolicy;
}

/** A browser where somebody is signed in. */
export interface Device extends Pick<CurrentSession, 'id' | 'method'> {
	device: string;
	startedAt: number;
	/** to within a minute */
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
	setCookie(visit, '', id, expiresAt);
	await handOverAlerts(visit, userId);
	return hashToken(id);
}

/**
 * Who the request comes from; null for nobody, and for whoever was switched off meanwhile.
 * @param isUse false for what a page asks for by itself, which keeps no session alive
 */
export async function sessionFromCookie(
	visit: Visit,
	isUse = true
): Promise<{ actor: Actor; session: CurrentSession } | null> {
	const secret = readCookie(visit, '');
	if (!secret) return null;
	const { session, user } = await lucia.validateSession(secret);
	const at = now();
	const actor = session && (await actorById(reader, user.id, at));
	if (!actor) return forget(visit);
	const isOnDuty = await countsAsOnDuty(reader, actor, at);
	const policy = sessionPolicy(actor, { isOnDuty });
	if (isOver(policy, session, at)) {
		await endSession(visit);
		return null;
	}
	if (session.fresh) setCookie(visit, '', secret, session.expiresAt);
	if (isUse) await touchSession(secret, session.usedAt, at);
	const { method, authenticatedAt } = session;
	return { actor, session: { id: hashToken(secret), method, authenticatedAt, isOnDuty, policy } };
}

/** Whether a session has neither ended nor run out: for what lives longer than its request. */
export async function isStanding({ id, policy }: CurrentSession): Promise<boolean> {
	const kept = await sessionByHash(id);
	return kept !== null && kept.expiresAt > now() && !isOver(policy, kept, now());
}

/** Signs out here. */
export async function endSession(visit: Visit): Promise<void> {
	const secret = readCookie(visit, '');
	if (secret) await lucia.invalidateSession(secret);
	forget(visit);
}

/** Signs the person out of every browser, and sends alarms to none of them any more. */
export async function endAllSessions(userId: string): Promise<void> {
	await lucia.invalidateUserSessions(userId);
	await write((tx) => forgetAlertDevices(tx, userId));
}

/** Where the person is signed in, this browser first, then the last used first. */
export async function devices(
	{ id: own, policy }: CurrentSession,
	userId: string
): Promise<Device[]> {
	const sessions = await lucia.getUserSessions(userId);
	return sessions
		.filter((session) => !isOver(policy, session, now()))
		.map(({ id, device, method, startedAt, usedAt }) => ({
			...{ id, device, method, startedAt, usedAt },
			isThis: id === own
		}))
		.sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.usedAt - a.usedAt);
}

function forget(visit: Visit): null {
	deleteCookie(visit, '');
	return null;
}
