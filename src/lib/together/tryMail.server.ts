import { publicOrigin } from '../database/config.server';
import { newId } from '../database/ids.server';
import { reader } from '../database/database.server';
import { refuse, type MessageKey, type Refusal } from '../i18n/refusal';
import { translator } from '../i18n/translate';
import { kommune } from '../kommune/kommune.server';
import type { OpenAccount, SignIn, Way } from '../mail/account';
import { accountById } from '../mail/accounts.server';
import { faultOf, oneLine } from '../mail/fault';
import { lookInside } from '../mail/imap.server';
import { wayOut } from '../mail/smtp.server';
import { composed } from '../outbox/deliveries/email.server';
import type { Actor } from '../staff/actor';

/** What came of trying an account. */
export type Tried = { id: string; host: string } & (
	| { worked: false; because: MessageKey; said: string }
	| {
			worked: true;
			signIn: SignIn;
			/** null when it is not known */
			encrypted: boolean | null;
			/** the greeting, or what was said to the test */
			said: string;
			/** whom a test was sent to, or what lies in the mailbox */
			to?: string;
			folders?: number;
			messages?: number;
	  }
);

/** Tries an account as it is used: signs in, sends whoever asks a test or looks into the mailbox. */
export async function tryMail(actor: Actor, way: Way, id: string): Promise<Tried | Refusal> {
	const account = await accountById(reader, way, id);
	if (!account) return refuse('mail_account_gone');
	const { host, signIn } = account;
	try {
		const found = way === 'out' ? await sendTest(actor, account) : await look(account);
		return { id, host, worked: true, signIn, ...found };
	} catch (error) {
		const { key, detail } = faultOf(error);
		return { id, host, worked: false, because: key, said: detail };
	}
}

async function look(account: OpenAccount) {
	const { greeting, ...seen } = await lookInside(account);
	return { ...seen, said: oneLine(greeting) };
}

async function sendTest({ name, email, locale }: Actor, account: OpenAccount) {
	const transporter = await wayOut(account);
	const t = translator(locale);
	const { name: house } = await kommune();
	const link = `${publicOrigin()}/intern/innstillinger/epost`;
	try {
		const { response } = await transporter.sendMail(
			await composed(newId(), {
				to: email,
				subject: t('mail_test_subject'),
				text: t('mail_test_text', { name, kommune: house, link }),
				language: locale
			})
		);
		const encrypted = account.security === 'none' ? null : true;
		return { to: email, encrypted, said: oneLine(response) };
	} finally {
		transporter.close();
	}
}
