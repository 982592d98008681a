import { refuse } from '$lib/i18n/refusal';
import type { Answer, Intent } from './outbox';

const DOOR = '/intern/krise/utboks';
/**
 * Longer than this nobody waits for an answer: it is asked about instead, and what then is sent again has
 * the key of the first, so that it happens once. Milliseconds.
 */
const PATIENCE = 10_000;

/** Sends an intent under its key. */
export function send({ key, who, wish, entries }: Intent): Promise<Answer> {
	const body = new FormData();
	for (const [name, value] of entries) body.append(name, value);
	body.set('wish', wish);
	body.set('who', who);
	return exchange(DOOR, { method: 'POST', body, headers: { 'Idempotency-Key': key } });
}

/** Asks how it went with an intent that was sent, and never answered. */
export function ask({ key, who, draft, entries, pressedAt }: Intent): Promise<Answer> {
	const ref = entries.find(([name]) => name === 'ref')?.[1] ?? '';
	const question = new URLSearchParams({
		utkast: draft,
		hvem: who,
		hendelse: ref,
		siden: String(pressedAt)
	});
	return exchange(`${DOOR}/${encodeURIComponent(key)}?${question}`, {});
}

async function exchange(address: string, request: RequestInit): Promise<Answer> {
	try {
		const headers = { ...request.headers, accept: 'application/json' };
		const signal = AbortSignal.timeout(PATIENCE);
		return await heard(await fetch(address, { ...request, headers, signal }));
	} catch {
		return { kind: 'none' };
	}
}

/** An answer of ours says how it went; one that breaks down on the way says nothing. */
async function heard(response: Response): Promise<Answer> {
	const { ok, status } = response;
	if (status === 401) return { kind: 'hindered', hindrance: { kind: 'signedOut' } };
	if (status >= 500) return { kind: 'none' };
	const answer: (Answer & { message?: string }) | null = await response.json().catch(() => null);
	if (answer?.kind) return answer;
	if (status === 403) return { kind: 'hindered', hindrance: { kind: 'forbidden' } };
	return ok ? { kind: 'none' } : { kind: 'refused', refusal: refuse('ui_error_request') };
}
