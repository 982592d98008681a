import type { MessageKey } from '../i18n/refusal';

/** Why a mail server or a token endpoint would not do as asked: a sentence, and its own words. */
export class MailFault extends Error {
	constructor(
		readonly key: MessageKey,
		readonly detail = ''
	) {
		super(`${key} ${detail}`.trim());
	}
}

/** What nodemailer, imapflow and Node put on an error. */
interface Told extends Error {
	code?: string;
	response?: string;
	responseText?: string;
	authenticationFailed?: boolean;
}

const SIGNS: [RegExp, MessageKey][] = [
	[/5\.7\.60|SendAsDenied|not owned by user/i, 'mail_fault_sender'],
	[/ENOTFOUND|EAI_AGAIN|EDNS|\bENODATA\b/, 'mail_fault_dns'],
	[/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/, 'mail_fault_refused'],
	[
		/certificate|altnames|CERT_|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/i,
		'mail_fault_certificate'
	],
	[/ETIMEDOUT|_TIMEOUT|timed? ?out/i, 'mail_fault_timeout'],
	[/ETLS|STARTTLS|ssl3?_|ERR_SSL|TLS/i, 'mail_fault_tls'],
	[
		/ECONNRESET|ECONNECTION|ESOCKET|EPIPE|NoConnection|EConnectionClosed|closed/i,
		'mail_fault_closed'
	]
];

/** What a failed attempt is called in words, with what the other side said. */
export function faultOf(error: unknown): MailFault {
	if (error instanceof MailFault) return error;
	const { code = '', message, response, responseText, authenticationFailed } = error as Told;
	const detail = oneLine(responseText ?? response ?? message);
	if (authenticationFailed || code === 'EAUTH') return new MailFault('mail_fault_auth', detail);
	const sign = SIGNS.find(([looks]) => looks.test(`${code} ${message}`));
	return new MailFault(sign?.[1] ?? 'mail_fault_other', detail);
}

const LONGEST = 300;

/** One line of what somebody else's machine said, of bearable length. */
export function oneLine(said: unknown): string {
	return String(said ?? '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.slice(0, LONGEST);
}
