import { now } from '../../database/clock.server';
import type { Browser } from './browser';
import type { Post } from './connection.server';
import { sealed } from './sealing.server';
import { authorization } from './vapid.server';
import { retryAfter, verdict, type Tried } from './verdict';

/** How long a push service is to keep a message, and what it replaces there. */
interface Message {
	/** The service keeps only the newest of a topic for a phone that is off; at most 32 of base64url. */
	topic: string;
	/** epoch milliseconds */
	expiresAt: number;
}

/**
 * Sends one message to one browser.
 * @param url its endpoint, which has been looked at
 * @param how.email the kommune's, for the keepers of the push services
 */
export async function pushTo(
	{ id, origin, p256dh, auth }: Browser & { id: string },
	url: URL,
	text: Buffer,
	{ topic, expiresAt }: Message,
	{ post, email }: { post: Post; email: string }
): Promise<Tried> {
	const ttl = Math.floor((expiresAt - now()) / 1000);
	if (ttl <= 0) return { id, verdict: 'again' }; // The next try finds that it has expired.
	const body = await sealed({ text, p256dh, auth });
	if (!body.length) return { id, verdict: 'rejected' };
	const headers = {
		authorization: authorization(origin, email, now()),
		'content-encoding': 'aes128gcm',
		'content-type': 'application/octet-stream',
		'content-length': String(body.length),
		ttl: String(ttl),
		topic,
		urgency: 'high'
	};
	const answer = await post(url, headers, body);
	return { id, verdict: verdict(answer.status), waitMs: retryAfter(answer.retryAfter, now()) };
}
