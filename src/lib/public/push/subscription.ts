import { createPublicKey } from 'node:crypto';
import * as v from 'valibot';
import { refuse, type Refusal } from '../../i18n/refusal';
import { pushEndpoint } from './endpoint';

/** A browser that wants to be told, and what about. No name: the endpoint is all we know. */
export interface Subscription {
	endpoint: string;
	/** Scheme, host and port of the push service. */
	origin: string;
	/** The browser's public key, an uncompressed P-256 point in base64url (RFC 8291). */
	p256dh: string;
	/** 16 secret bytes in base64url. */
	auth: string;
	/** BCP 47 */
	locale: string;
	/** Empty: the whole kommune. */
	areaIds: string[];
	/** Topics or kinds of incidents. Empty: all. */
	topics: string[];
}

const names = v.optional(
	v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(200)),
	[]
);
const Request = v.object({
	subscription: v.object({
		endpoint: v.string(),
		keys: v.object({
			p256dh: v.pipe(v.string(), v.check(isPoint)),
			auth: v.pipe(
				v.string(),
				v.check((auth) => bytes(auth)?.length === 16)
			)
		})
	}),
	areas: names,
	topics: names,
	locale: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/)), 'nb')
});

/**
 * The subscription in a request of `POST /push/subscription`, or why it is none.
 * @param allowed hosts that tests may use, see `pushEndpoint`
 */
export function subscriptionFrom(input: unknown, allowed: string[]): Subscription | Refusal {
	const { success, output } = v.safeParse(Request, input);
	if (!success) return refuse('public_subscription_invalid');
	const { subscription, areas, topics, locale } = output;
	const endpoint = pushEndpoint(subscription.endpoint, allowed);
	if (!endpoint) return refuse('public_subscription_endpoint');
	return {
		endpoint: endpoint.href,
		origin: endpoint.origin,
		...subscription.keys,
		locale,
		areaIds: [...new Set(areas)],
		topics: [...new Set(topics)]
	};
}

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
