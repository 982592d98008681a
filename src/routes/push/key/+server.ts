import { vapidKeys } from '$lib/outbox/push/vapid.server';

/** What a browser needs to subscribe: our public key, base64url (RFC 8292). */
export function GET() {
	return new Response(vapidKeys().publicKey, { headers: { 'content-type': 'text/plain' } });
}
