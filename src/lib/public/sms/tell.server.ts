import { setMaxListeners } from 'node:events';
import { now } from '../../database/clock.server';
import { publicOrigin } from '../../database/config.server';
import { reader } from '../../database/database.server';
import { translator } from '../../i18n/translate';
import { kommune } from '../../kommune/kommune.server';
import { NO_GATEWAY, type Delivery, type Letter, type Outcome } from '../../outbox/delivery';
import { openGateway, type OpenGateway } from '../../outbox/sms/gateway.server';
import { taken, type Answer } from '../../outbox/sms/answer';
import { messageCounts } from '../../outbox/sms/messages.server';
import { sendSms } from '../../outbox/sms/send.server';
import { wordsFor } from '../choice';
import { isNewest } from '../push/subscriptions.server';
import { smsAlert, textFor, type SmsAlert } from './alert';
import { Brake, type Stop } from './brake';
import { abandon, claimNext, claimWaiting, settleClaims, type Claim } from './claims.server';
import { paced } from './pace.server';
import { smsReach } from './subscribers.server';

/** How long one try may begin new batches: then how far it has come is written down. */
const SLICE = 3_000;
/** This many are not known, when the process is killed. */
const BATCH = 100;
const AT_ONCE = 16;

/** How far a warning to many phones has come. */
type Run = { after: string; total: number };

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
		return told(letter, alert, gateway, run, signal);
	}
};

async function totalOf({ audiences }: SmsAlert): Promise<number> {
	const reach = await smsReach(reader, audiences);
	return Object.values(reach).reduce((sum, n) => sum + n, 0);
}

async function told(
	letter: Letter,
	alert: SmsAlert,
	gateway: OpenGateway,
	run: Run,
	signal: AbortSignal
): Promise<Outcome> {
	const until = now() + SLICE;
	const most = Math.min(BATCH, Math.max(AT_ONCE, gateway.perSecond * 2));
	while (now() < until && !signal.aborted) {
		const waiting = await claimWaiting(letter.key, most);
		const next = waiting.length
			? { claims: waiting, after: run.after }
			: await claimNext(letter.key, alert.audiences, run.after, most);
		if (!next) return receipt(letter, 'done');
		run.after = next.after;
		const stopped = await sendAll(next.claims, alert, gateway, signal);
		if (stopped?.kind === 'refused') return { kind: 'refused', reason: stopped.reason };
		if (stopped)
			return { kind: 'retry', reason: stopped.reason, afterMs: stopped.afterMs, cursor: run };
	}
	return { kind: 'partial', cursor: run };
}

/** Sends to those that are claimed. @returns why it was stopped, when the service would not take them */
async function sendAll(
	claims: Claim[],
	{ texts }: SmsAlert,
	gateway: OpenGateway,
	signal: AbortSignal
): Promise<Stop | null> {
	const origin = publicOrigin();
	const { mainLanguage: main } = await kommune();
	const brake = new Brake();
	const told: { id: string; answer: Answer }[] = [];
	const left = await paced(
		claims,
		{
			perSecond: gateway.perSecond,
			atOnce: AT_ONCE,
			stopped: () => signal.aborted || !!brake.stop
		},
		async ({ id, subscriber }) => {
			const t = translator(wordsFor(subscriber.locale, main));
			const leave = (link: string) => t('public_sms_leave_in', { link });
			const text = textFor(texts, subscriber, { origin, leave });
			const answer = await sendSms(gateway, { to: subscriber.phone, text, reference: id }, signal);
			told.push({ id, answer: brake.feel(answer) });
		}
	);
	const waits: Answer = { kind: 'later', reason: '' };
	await settleClaims([...told, ...left.map(({ id }) => ({ id, answer: waits }))]);
	return brake.stop;
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
