import * as v from 'valibot';
import { refuse, type Refusal } from '../../i18n/refusal';
import { BrowserKeys, type Browser } from '../../outbox/push/browser';
import { pushEndpoint } from '../../outbox/push/endpoint';

/** A browser that wants to be told, and what about. No name: the endpoint is all we know. */
export interface Subscription extends Browser {
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
	subscription: BrowserKeys,
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
