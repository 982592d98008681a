import { createPublicKey } from 'node:crypto';
import * as v from 'valibot';

/** Where a browser gets messages, and who can read them. */
export interface Browser {
	endpoint: string;
	/** Scheme, host and port of the push service. */
	origin: string;
	/** The browser's public key, an uncompressed P-256 point in base64url (RFC 8291). */
	p256dh: string;
	/** 16 secret bytes in base64url. */
	auth: string;
}

/** What a browser says of its subscription (`PushSubscription.toJSON`); look at the endpoint besides. */
export const BrowserKeys = v.object({
	endpoint: v.string(),
	keys: v.object({
		p256dh: v.pipe(v.string(), v.check(isPoint)),
		auth: v.pipe(
			v.string(),
			v.check((auth) => bytes(auth)?.length === 16)
		)
	})
});

/** The bytes of unpadded base64url, or null when it is something else. */
function bytes(input: string): Buffer | null {
	return /^[\w-]{1,200}={0,2}$/.test(input) ? Buffer.from(input, 'base64url') : null;
}

/** True for a point on the curve: a key that is not would fail at each message, or leak ours. */
function isPoint(input: string): boolean {
	const point = bytes(input);
	if (point?.length !== 65 || point[0] !== 4) return false;
	const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) =>
		part.toString('base64url')
	);
	try {
		return Boolean(createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } }));
	} catch {
		return false;
	}
}
