import { now } from '$lib/database/clock.server';
import { log } from '$lib/database/log.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { reasonOf } from './fault';
import { bounded } from './issuer.server';
import { foundIn, type Found } from './probe';

/** Asks a directory what it is, before anybody relies on it. Waits five seconds. */
export async function probe(issuer: string): Promise<Found | Refusal> {
	const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
	try {
		const ask = bounded(AbortSignal.timeout(5000));
		const answer = await ask(address, {
			method: 'GET',
			headers: {},
			body: null,
			redirect: 'manual'
		});
		if (answer.status !== 200)
			return refuse('directory_probe_status', { status: String(answer.status) });
		const metadata: unknown = await answer.json().catch(() => null);
		return foundIn(metadata, issuer, answer.headers.get('date'), now());
	} catch (error) {
		log('warn', 'directory.probeFailed', { reason: reasonOf(error) });
		return refuse('directory_probe_silent');
	}
}
