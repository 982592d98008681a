import type { Tx } from '../database/database.server';
import type { MessageKey } from '../i18n/refusal';
import { noteUndelivered } from '../inquiries/byMail.server';
import { unitUndelivered } from '../inquiries/outside/byMail.server';
import { reportFromWords, verdictOf } from '../mail/bounce';
import { suppress } from '../mail/suppressed.server';
import type { Delivery } from '../outbox/delivery';
import { forgetAddress } from '../public/mail/subscribers.server';

interface Undelivered {
	/** the letter's key, which names what it is about */
	key: string;
	/** where it went, '' when that is no longer remembered */
	address: string;
	because: MessageKey;
	/** the address itself is no good */
	dead: boolean;
	/** what the other side said */
	said: string;
}

/** A letter will never arrive: a dead address gets no more mail, and the inquiry it was about says so. */
export async function tellUndelivered(tx: Tx, letter: Undelivered): Promise<void> {
	const { key, address, because, dead, said } = letter;
	if (dead && address) {
		await suppress(tx, { address, because: 'bounce', note: `${because} ${said}`.trim() });
		await forgetAddress(tx, address);
	}
	if (await unitUndelivered(tx, key, because)) return;
	const ref = /\bH-\d{4}-\d+/.exec(key)?.[0];
	if (ref) await noteUndelivered(tx, ref, { because, address });
}

/** The way out by mail, which tells the inquiry when a letter is refused at once or given up. */
export function telling(email: Delivery): Delivery {
	return {
		...email,
		lost: async (tx, { key, payload }, { kind, reason }) => {
			const to =
				payload && typeof payload === 'object' && 'to' in payload ? String(payload.to) : '';
			const told = kind === 'refused' ? refusal(reason) : GIVEN_UP;
			if (told) await tellUndelivered(tx, { key, address: to, said: reason, ...told });
		}
	};
}

/** It was tried for a day, and nobody would take it; the address may be as good as ever. */
const GIVEN_UP = { because: 'mail_bounce_given_up', dead: false } as const;

/** What a refusal means for whoever was to be reached; null when the fault is ours. */
function refusal(reason: string): Pick<Undelivered, 'because' | 'dead'> | null {
	if (reason.startsWith('mail_suppressed_')) return { because: reason as MessageKey, dead: false };
	if (reason.startsWith('mail_')) return null;
	const report = reportFromWords(reason);
	const verdict = report && verdictOf(report);
	return verdict?.final ? { because: verdict.because, dead: verdict.dead } : null;
}
