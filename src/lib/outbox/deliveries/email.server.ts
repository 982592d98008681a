import type { Transporter } from 'nodemailer';
import * as v from 'valibot';
import { reader } from '../../database/database.server';
import { kommune } from '../../kommune/kommune.server';
import { accounts } from '../../mail/accounts.server';
import { depart, stay } from '../../mail/departures.server';
import { faultOf } from '../../mail/fault';
import { wayOut } from '../../mail/smtp.server';
import { suppression } from '../../mail/suppressed.server';
import { written } from '../../mail/written';
import { NO_SERVER, type Delivery, type Letter, type Outcome } from '../delivery';

const EmailLetter = v.object({
	to: v.string(),
	subject: v.string(),
	text: v.string(),
	/** BCP 47; the kommune's own when left out */
	language: v.optional(v.string()),
	/** Where one click ends a subscription (RFC 8058), for letters that one subscribes to. */
	unsubscribe: v.optional(v.string()),
	/** The Message-ID that this answers. */
	inReplyTo: v.optional(v.string()),
	/** What several letters are about, 'K-2026-0007': mail programs show them together. */
	thread: v.optional(v.string())
});
export type EmailLetter = v.InferOutput<typeof EmailLetter>;

/** Letters by e-mail, through the SMTP server of the settings or of SMTP_URL (RFC 5321). */
export const email: Delivery = {
	name: 'email',
	repeatable: false,
	async deliver(letter, _signal, handOver) {
		const [account] = await accounts(reader, 'out');
		if (!account) return { kind: 'refused', reason: NO_SERVER };
		const mail = v.parse(EmailLetter, letter.payload);
		const stopped = await suppression(reader, mail.to);
		if (stopped) return { kind: 'refused', reason: `mail_suppressed_${stopped.because}` };
		const departs = await depart(leaving(letter, mail));
		if (departs.kind !== 'now') return { kind: 'wait', reason: departs.because, until: departs.at };
		const outcome = await wayOut(account).then(
			async (transporter) => {
				await handOver();
				return send(transporter, letter, mail);
			},
			// What is wrong before anything has left is ours to mend: the letter waits for that.
			(error): Outcome => ({ kind: 'retry', reason: faultOf(error).message })
		);
		if (outcome.kind === 'retry') await stay(letter.id);
		return outcome;
	}
};

function leaving({ id, urgent }: Letter, { to }: EmailLetter) {
	return { letterId: id, address: to.toLowerCase(), urgent: urgent ?? false };
}

async function send(transporter: Transporter, letter: Letter, mail: EmailLetter): Promise<Outcome> {
	try {
		const { response } = await transporter.sendMail(await composed(letter.id, mail));
		return { kind: 'sent', note: String(response) };
	} catch (error) {
		return refusal(error);
	} finally {
		transporter.close();
	}
}

/**
 * A letter as it leaves, when it has that id. From, envelope and Message-ID are of one domain, for SPF, DKIM and DMARC to agree. The Message-ID
 * is the letter's own, so that a second copy is known for what it is, and an answer or a bounce finds
 * its letter.
 */
export async function composed(id: string, mail: EmailLetter) {
	const { name, email: address, phone, website, mainLanguage } = await kommune();
	const language = mail.language ?? mainLanguage;
	return {
		from: { name, address },
		to: { name: '', address: mail.to },
		envelope: { from: address, to: mail.to },
		subject: mail.subject,
		...written({ ...mail, language, sender: { name, phone, website } }),
		textEncoding: 'quoted-printable' as const,
		messageId: `<${id}@${domainOf(address)}>`,
		...(mail.inReplyTo && { inReplyTo: mail.inReplyTo, references: mail.inReplyTo }),
		...(mail.thread && { references: `<${mail.thread}@${domainOf(address)}>` }),
		headers: {
			'Auto-Submitted': mail.inReplyTo ? 'auto-replied' : 'auto-generated',
			'X-Auto-Response-Suppress': 'All',
			// What answers by itself is told by this too, to servers older than RFC 3834.
			...(mail.inReplyTo && { Precedence: 'auto_reply' }),
			'X-Varde-Letter': id,
			'Content-Language': language,
			...(mail.unsubscribe && {
				'List-Unsubscribe': `<${mail.unsubscribe}>`,
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
			})
		}
	};
}

/** The domain that our Message-IDs end with. @param address of the kommune */
export function domainOf(address: string): string {
	return address.split('@')[1] ?? 'no-domain.invalid';
}

/**
 * 5xx is a refusal (RFC 5321 §4.2.1), and 4xx is tried again; a connection lost after the content was
 * sent is unknown, unless there never was one or we were not let in.
 */
export function refusal(
	error: unknown
): Extract<Outcome, { kind: 'retry' | 'refused' | 'unknown' }> {
	const { responseCode, code, message } = error as Error & { responseCode?: number; code?: string };
	const fault = faultOf(error);
	if (code === 'EAUTH' || fault.key === 'mail_fault_dns' || fault.key === 'mail_fault_refused')
		return { kind: 'retry', reason: fault.message };
	const reason = responseCode ? `${responseCode} ${message}` : message;
	if (fault.key === 'mail_fault_sender') return { kind: 'refused', reason: fault.message };
	if (!responseCode) return { kind: 'unknown', reason };
	return { kind: responseCode >= 500 ? 'refused' : 'retry', reason };
}
