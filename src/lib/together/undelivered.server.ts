import type { Undelivered } from '../outbox/sms/messages.server';

/** Those who act when an SMS did not arrive after all; each knows its own by the letter's key. */
const TOLD: Undelivered[] = [];

/** Tells that a message which the SMS service took has not arrived, so that somebody else may be told. */
export const undelivered: Undelivered = async (tx, about, reason) => {
	for (const tell of TOLD) await tell(tx, about, reason);
};
