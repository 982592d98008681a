import * as v from 'valibot';
import { now } from '../../database/clock.server';
import { reader, write } from '../../database/database.server';
import { NO_GATEWAY, TOO_LATE, type Delivery, type Outcome } from '../delivery';
import type { Answer } from '../sms/answer';
import { openGateway } from '../sms/gateway.server';
import { begin, learned } from '../sms/messages.server';
import { sendSms } from '../sms/send.server';

/** A text to a phone: `to` is E.164. Nothing leaves after `until`. */
const SmsLetter = v.object({ to: v.string(), text: v.string(), until: v.optional(v.number()) });
export type SmsLetter = v.InferInput<typeof SmsLetter>;

/** Letters by SMS, through the kommune's SMS service. */
export const sms: Delivery = {
	name: 'sms',
	// Two at night do harm: when nobody knows whether the first one went, a person decides.
	repeatable: false,
	async deliver({ id, key, payload }, signal, handOver) {
		const { to, text, until } = v.parse(SmsLetter, payload);
		const gateway = await openGateway(reader);
		if (!gateway) return { kind: 'refused', reason: NO_GATEWAY };
		if (until !== undefined && until < now()) return { kind: 'refused', reason: TOO_LATE };
		await begin(id, key, to);
		await handOver();
		const answer = await sendSms(gateway, { to, text, reference: id }, signal);
		await write((tx) => learned(tx, id, answer));
		return outcome(answer);
	}
};

function outcome(answer: Answer): Outcome {
	switch (answer.kind) {
		case 'accepted':
			return { kind: 'sent', note: answer.gatewayId };
		case 'later':
			return { kind: 'retry', reason: answer.reason, afterMs: answer.afterMs };
		default:
			return { kind: answer.kind, reason: answer.reason };
	}
}
