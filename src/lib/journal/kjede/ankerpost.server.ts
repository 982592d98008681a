import * as v from 'valibot';
import type { Delivery, Outcome } from '$lib/outbox/delivery';

const Ankerbrev = v.object({ url: v.string(), text: v.string() });

/** Anchors to an address of the kommune's: the lines as plain text. The same lines twice are the same anchor. */
export const ankerpost: Delivery = {
	name: 'anchor',
	repeatable: true,
	async deliver({ payload }, signal, handOver): Promise<Outcome> {
		const { url, text } = v.parse(Ankerbrev, payload);
		await handOver();
		try {
			const headers = { 'content-type': 'text/plain; charset=utf-8' };
			const init = { method: 'POST', body: text, headers, signal, redirect: 'error' } as const;
			const { ok, status } = await fetch(url, init);
			if (ok) return { kind: 'sent' };
			const reason = `HTTP ${status}`;
			return status >= 500 || status === 429
				? { kind: 'retry', reason }
				: { kind: 'refused', reason };
		} catch (error) {
			return { kind: 'retry', reason: String(error) };
		}
	}
};
