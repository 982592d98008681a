import { record } from '../../audit/audit.server';
import { reader, write } from '../../database/database.server';
import { newId } from '../../database/ids.server';
import { refuse, type Refusal } from '../../i18n/refusal';
import { translator } from '../../i18n/translate';
import type { Actor } from '../../staff/actor';
import type { Answer } from './answer';
import { openGateway } from './gateway.server';
import { begin, forget, learned, messageOf, type StoredMessage } from './messages.server';
import { sendSms } from './send.server';

const PATIENCE = 25_000;
const about = (actor: Pick<Actor, 'id'>) => `trial:${actor.id}`;

/** Sends a trial through the SMS service as it is set up now, and answers what the service said. */
export async function trySms(actor: Actor, to: string): Promise<Answer | Refusal> {
	const gateway = await openGateway(reader);
	if (!gateway) return refuse('sms_not_set_up');
	const text = translator(actor.locale)('sms_trial_text', { sender: gateway.sender });
	const reference = newId();
	await forget(about(actor));
	await begin(reference, about(actor), to);
	const answer = await sendSms(gateway, { to, text, reference }, AbortSignal.timeout(PATIENCE));
	await write(async (tx) => {
		await learned(tx, reference, answer);
		const details = { answer: answer.kind };
		await record(tx, { actor, action: 'sms.try', subject: 'sms', details });
	});
	return answer;
}

/** Where one's last trial stands; null when there was none. */
export function lastTrial(actor: Pick<Actor, 'id'>): Promise<StoredMessage | null> {
	return messageOf(reader, about(actor));
}
