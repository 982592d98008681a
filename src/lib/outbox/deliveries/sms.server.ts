import { NO_GATEWAY, type Delivery } from '../delivery';

/** A text to a phone: `to` is E.164. Nothing leaves after `until`. */
export type SmsLetter = { to: string; text: string; until?: number };

/** Letters by SMS, through the kommune's SMS service. */
export const sms: Delivery = {
	name: 'sms',
	repeatable: false,
	deliver: async () => ({ kind: 'refused', reason: NO_GATEWAY })
};
