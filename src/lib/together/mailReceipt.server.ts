import { now } from '../database/clock.server';
import { publicOrigin } from '../database/config.server';
import { type Tx } from '../database/database.server';
import { hashToken } from '../database/ids.server';
import { log } from '../database/log.server';
import { osloDate } from '../calendar/civilDate';
import { localPath } from '../i18n/locale';
import { translator, type T } from '../i18n/translate';
import { languageOf } from '../inquiries/language';
import { callForRef } from '../inquiries/stop/call.server';
import { kommune } from '../kommune/kommune.server';
import { accounts } from '../mail/accounts.server';
import { type Incoming } from '../mail/incoming.server';
import { append } from '../outbox/outbox.server';
import { anyLetter, lettersLike } from '../outbox/read.server';

/** Addresses that nobody reads. */
const NEVER_ANSWERED =
	/^(no-?reply|do-?not-?reply|ikke-?svar|mailer-daemon|postmaster|bounces?|notifications?)([+.-].*)?@/i;

/** What a flood of forged senders can make us send in a day. */
const MOST_RECEIPTS_A_DAY = 2_000;

/** Whether an address is one of the mailboxes that we read ourselves. */
async function isOurs(tx: Tx, address: string): Promise<boolean> {
	return (await accounts(tx, 'in')).some(({ user }) => user.toLowerCase() === address);
}

/** Whom to call, when it must not wait; nothing of what it was about. */
async function urgent(tx: Tx, ref: string, t: T): Promise<string> {
	const call = await callForRef(tx, ref);
	if (!call.length) return '';
	const numbers = call.map(({ who, number }) => `- ${t(`stop_who_${who}`)}: ${number}`).join('\n');
	return t('stop_mail', { numbers });
}

/**
 * One receipt to a sender in a day (RFC 3834 §2), and not too many to all: two machines can then not
 * keep each other going, and nobody makes us write to thousands.
 */
export async function receipt(
	tx: Tx,
	{ from, messageId, text }: Incoming,
	{ ref, token }: { ref: string; token: string }
): Promise<void> {
	const { name, email } = await kommune(tx);
	if (!from.address || from.address === email.toLowerCase()) return;
	if (NEVER_ANSWERED.test(from.address) || (await isOurs(tx, from.address))) return;
	const day = `mail-receipt ${osloDate(now())} `;
	const today = `${day}${hashToken(from.address).slice(0, 16)} `;
	if (await anyLetter(tx, today)) return;
	if ((await lettersLike(tx, day)) >= MOST_RECEIPTS_A_DAY) return log('warn', 'mail.receipts_full');
	const locale = languageOf(text);
	const t = translator(locale);
	const link = publicOrigin() + localPath(locale, `/henvendelse/${token}`);
	await append(tx, {
		delivery: 'email',
		key: today + ref,
		payload: {
			to: from.address,
			subject: t('mail_receipt_subject', { ref }),
			text: (await urgent(tx, ref, t)) + t('mail_receipt_text', { kommune: name, ref, link }),
			language: locale,
			inReplyTo: messageId
		}
	});
}
