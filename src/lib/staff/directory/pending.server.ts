import type { RequestEvent } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { openSecret, sealSecret } from '$lib/database/secret.server';
import type { Secrets } from './issuer.server';

type Visit = Pick<RequestEvent, 'cookies' | 'url'>;

/** A sign-in that has gone to the directory and not come back. */
export interface Pending extends Secrets {
	/** where the person was going */
	returnTo: string;
	/** the person, signed in already, whose account is to be linked */
	linkTo: string | null;
	/** the person must show the directory once more who it is */
	anew: boolean;
	startedAt: number;
}

const PURPOSE = 'directory sign-in';
const LASTS = 10 * 60;

/** Lets this browser, and no other, come back from the directory. */
export function remember(visit: Visit, pending: Pending): void {
	const sealed = sealSecret(JSON.stringify(pending), PURPOSE);
	visit.cookies.set(cookieName(visit.url), sealed, { ...options(visit.url), maxAge: LASTS });
}

/** What this browser went to the directory with, and forgets it; null when there is nothing. */
export function recall(visit: Visit): Pending | null {
	const sealed = visit.cookies.get(cookieName(visit.url));
	if (!sealed) return null;
	visit.cookies.delete(cookieName(visit.url), options(visit.url));
	const opened = openSecret(sealed, PURPOSE);
	if (!opened) return null;
	const pending = JSON.parse(opened) as Pending;
	return pending.startedAt + LASTS * 1000 > now() ? pending : null;
}

// Lax: the way back from the directory is a navigation from another site.
const options = ({ protocol }: URL) =>
	({ path: '/', httpOnly: true, sameSite: 'lax', secure: protocol === 'https:' }) as const;

function cookieName({ protocol, port }: URL): string {
	return protocol === 'https:' ? '__Host-varde-katalog' : `varde-katalog-${port || 80}`;
}
