import { plainMarks } from '$lib/outbox/sms/count';
import { pageOf } from './frame';
import type { Output } from './output';
import { push } from './push';

/** To those who asked us for SMS: all of the notification, and where the rest is. */
export const sms: Output = {
	// Three parts: what somebody asked for is told whole.
	limit: { unit: 'gsm', max: 459 },
	write: (telling) => plainMarks(`${push.write(telling)} ${pageOf(telling)}`)
};
