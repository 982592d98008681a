import { setMaxListeners } from 'node:events';
import { now } from '../../database/clock.server';
import { publicOrigin } from '../../database/config.server';
import { reader } from '../../database/database.server';
import { translator } from '../../i18n/translate';
import type { Kommune } from '../../kommune/kommune';
import { kommune } from '../../kommune/kommune.server';
import { NO_GATEWAY, type Delivery, type Letter, type Outcome } from '../../outbox/delivery';
import { openGateway, type OpenGateway } from '../../outbox/sms/gateway.server';
import { taken } from '../../outbox/sms/answer';
import { messageCounts } from '../../outbox/sms/messages.server';
import { sendSms } from '../../outbox/sms/send.server';
import { wordsFor } from '../choice';
import { tellMany, type Run, type WayToMany } from '../many.server';
import { isNewest } from '../push/subscriptions.server';
import { inAll } from '../reach.server';
import { smsAlert, textFor, type SmsAlert } from './alert';
import { abandon, claimNext, claimWaiting, settleClaims, type Claim } from './claims.server';
import { smsReach } from './subscribers.server';

const AT_ONCE = 16;

/**
 * Warnings to residents' phones. Each phone is written down before it is told, so that it is told at
 * most once of a version, whatever happens to this process; what was under way is then unknown.
 */
export const smsAlerts: Delivery = {
	name: 'smsAlert',
	// Not that a second copy does no harm: there is none, whoever takes the letter up again.
	repeatable: true,
	async deliver(letter, signal, handOver) {
		const alert = smsAlert(letter.payload);
		const gateway = await openGateway(reader);
		if (!gateway) return { kind: 'refused', reason: NO_GATEWAY };
		await abandon(letter.key);
		if (alert.expiresAt <= now()) return receipt(letter, 'expired');
		if (!(await isNewest(reader, alert.ref, alert.version))) return receipt(letter, 'superseded');
		const run = (letter.cursor as Run | null) ?? { after: '', total: await totalOf(alert) };
		await handOver();
		setMaxListeners(0, signal); // Each message that is under way listens to it.
		const way = wayTo(letter.key, alert, gateway, await kommune(), signal);
		const ended = await tellMany(way, run, signal);
		return ended === 'all' ? receipt({ ...letter, cursor: run }, 'done') : ended;
	}
};

async function totalOf({ audiences }: SmsAlert): Promise<number> {
	return inAll(await smsReach(reader, audiences));
}

function wayTo(
	about: string,
	{ audiences, texts }: SmsAlert,
	gateway: OpenGateway,
	{ mainLanguage }: Kommune,
	signal: AbortSignal
): WayToMany<Claim> {
	const origin = publicOrigin();
	return {
		perSecond: gateway.perSecond,
		atOnce: AT_ONCE,
		claimWaiting: (most) => claimWaiting(about, most),
		claimNext: (after, most) => claimNext(about, audiences, after, most),
		settle: settleClaims,
		send({ id, subscriber }) {
			const t = translator(wordsFor(subscriber.locale, mainLanguage));
			const leave = (link: string) => t('public_sms_leave_in', { link });
			const text = textFor(texts, subscriber, { origin, leave });
			return sendSms(gateway, { to: subscriber.phone, text, reference: id }, signal);
		}
	};
}

const RECEIPTS = {
	done: 'public_sms_receipt',
	expired: 'public_sms_receipt_expired',
	superseded: 'public_sms_receipt_superseded'
} as const;

/** «levert til SMS-tjenesten: 1 180 av 1 212»: never that anybody has read it. */
async function receipt(letter: Letter, how: keyof typeof RECEIPTS): Promise<Outcome> {
	const { accepted, total } = taken(await messageCounts(reader, letter.key));
	const all = Math.max(total, (letter.cursor as Run | null)?.total ?? 0);
	const { mainLanguage } = await kommune();
	const note = translator(mainLanguage)(RECEIPTS[how], { accepted, total: all });
	return { kind: 'sent', note, cursor: { total: all, ...(how !== 'done' && { ended: how }) } };
}
