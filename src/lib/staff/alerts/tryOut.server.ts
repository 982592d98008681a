import { now } from '$lib/database/clock.server';
import { write } from '$lib/database/database.server';
import { formatInstant } from '$lib/i18n/dates';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { append } from '$lib/outbox/outbox.server';
import type { Actor } from '../actor';
import { alertDevices } from './devices.server';
import type { StaffLetter } from './staffPush.server';

const MINUTE = 60_000;

/** Sends a test to all of a colleague's browsers, the way that an alarm goes; refuses when there are none. */
export function tryAlerts({ id, locale }: Actor): Promise<Refusal | void> {
	return write(async (tx) => {
		if (!(await alertDevices(tx, id)).length) return refuse('alerts_gone');
		const at = now();
		const t = translator(locale);
		const payload: StaffLetter = {
			to: id,
			subject: t('alerts_test_subject'),
			text: t('alerts_test_text', { time: formatInstant(at, locale, 'time') }),
			until: at + 10 * MINUTE
		};
		// One every ten seconds: a second press in haste is the same letter.
		const key = `staff-push-trial:${id}:${Math.floor(at / 10_000)}`;
		await append(tx, { delivery: 'staffPush', key, payload, urgent: true });
	});
}
