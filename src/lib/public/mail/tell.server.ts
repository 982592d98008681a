import { now } from '../../database/clock.server';
import { reader, write } from '../../database/database.server';
import { translator } from '../../i18n/translate';
import type { Kommune } from '../../kommune/kommune';
import { kommune } from '../../kommune/kommune.server';
import { NO_SERVER, type Delivery, type Letter, type Outcome } from '../../outbox/delivery';
import { faultWords, openMailer, type Mailer } from '../../outbox/mail/mailer.server';
import { wordsFor } from '../choice';
import { unsubscribeLink } from '../manage.server';
import { tellMany, type Run, type WayToMany } from '../many.server';
import { isNewest } from '../push/subscriptions.server';
import { mailAlertIn, mailFor, type MailAlert } from './alert';
import {
	abandon,
	claimNext,
	claimWaiting,
	mailCounts,
	mailStates,
	settle,
	type MailClaim
} from './claims.server';
import { manageLink } from './signUp.server';
import { forgetAddress, mailReach } from './subscribers.server';

const AT_ONCE = 5;

/**
 * Warnings to residents by e-mail. Each address is written down before it is told, so that it is told
 * at most once of a version, whatever happens to this process; what was under way is then unknown.
 */
export const mailAlerts: Delivery = {
	name: 'mailAlert',
	// Not that a second copy does no harm: there is none, whoever takes the letter up again.
	repeatable: true,
	async deliver(letter, signal, handOver) {
		const alert = mailAlertIn(letter.payload);
		await abandon(letter.key);
		if (alert.expiresAt <= now()) return receipt(letter, 'expired');
		if (!(await isNewest(reader, alert.ref, alert.version))) return receipt(letter, 'superseded');
		const mailer = await openMailer(reader, AT_ONCE).catch(faultWords);
		if (mailer === null) return { kind: 'refused', reason: NO_SERVER };
		if (typeof mailer === 'string') return { kind: 'retry', reason: mailer };
		try {
			const run = (letter.cursor as Run | null) ?? {
				after: '',
				total: await mailReach(reader, alert.audiences)
			};
			await handOver();
			const way = wayTo(letter.key, alert, mailer, await kommune());
			const ended = await tellMany(way, run, signal);
			return ended === 'all' ? await receipt({ ...letter, cursor: run }, 'done') : ended;
		} finally {
			mailer.close();
		}
	}
};

function wayTo(
	about: string,
	{ ref, audiences, texts }: MailAlert,
	mailer: Mailer,
	{ mainLanguage }: Kommune
): WayToMany<MailClaim> {
	return {
		perSecond: mailer.perSecond,
		atOnce: AT_ONCE,
		claimWaiting: (most) => claimWaiting(about, most),
		claimNext: (after, most) => claimNext(about, audiences, after, most),
		settle,
		async send({ id, subscriber: { address: to, locale, manageToken } }) {
			const words = wordsFor(locale, mainLanguage);
			const t = translator(words);
			const footer = t('public_mail_why', { link: manageLink(words, manageToken) });
			const mail = mailFor(texts, locale, { fallback: t('public_fallback'), footer });
			const unsubscribe = unsubscribeLink(manageToken);
			const answer = await mailer.send(id, { ...mail, to, unsubscribe, thread: ref });
			if (answer.dead) await write((tx) => forgetAddress(tx, to));
			return answer;
		}
	};
}

const RECEIPTS = {
	done: 'public_mail_receipt',
	expired: 'public_mail_receipt_expired',
	superseded: 'public_mail_receipt_superseded'
} as const;

/** «levert til e-posttjenesten: 1 180 av 1 212»: never that anybody has read it. */
async function receipt({ key, cursor }: Letter, how: keyof typeof RECEIPTS): Promise<Outcome> {
	const { accepted, total } = mailCounts(await mailStates(reader, key));
	const all = Math.max(total, (cursor as Run | null)?.total ?? 0);
	const { mainLanguage } = await kommune();
	const note = translator(mainLanguage)(RECEIPTS[how], { accepted, total: all });
	return { kind: 'sent', note, cursor: { total: all, ...(how !== 'done' && { ended: how }) } };
}
