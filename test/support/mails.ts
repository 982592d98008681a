import { randomUUID } from 'node:crypto';

interface Said {
	name?: string;
	subject: string;
	text?: string;
	html?: string;
	inReplyTo?: string;
	headers?: Record<string, string>;
	/** name, type, content */
	files?: [string, string, string][];
}

/** A mail as it comes from a person's mail program. */
export function mailFrom(address: string, said: Said): string {
	const { name = '', subject, text = '', html, inReplyTo, headers = {}, files = [] } = said;
	const encoded = (word: string) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`;
	const head = [
		`From: ${encoded(name)} <${address}>`,
		'To: servicetorg@lillevik.test',
		`Subject: ${encoded(subject)}`,
		`Message-ID: <${randomUUID()}@mail.example.org>`,
		`Date: ${new Date().toUTCString()}`,
		'MIME-Version: 1.0',
		...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`] : []),
		...Object.entries(headers).map(([key, value]) => `${key}: ${value}`)
	];
	const type = html === undefined ? 'text/plain' : 'text/html';
	const body = [`Content-Type: ${type}; charset=utf-8`, '', html ?? text];
	if (!files.length) return [...head, ...body, ''].join('\r\n');
	const parts = files.map(([file, kind, content]) =>
		[
			`Content-Type: ${kind}; name="${file}"`,
			`Content-Disposition: attachment; filename="${file}"`,
			'Content-Transfer-Encoding: base64',
			'',
			Buffer.from(content).toString('base64')
		].join('\r\n')
	);
	return multipart(head, 'mixed', [body.join('\r\n'), ...parts]);
}

/** What Postfix sends back when an address does not take a letter (RFC 3464). */
export function bounceOf(address: string, letterId: string, status: string): string {
	return multipart(
		[
			'Return-Path: <>',
			'From: MAILER-DAEMON@mail.lillevik.test (Mail Delivery System)',
			'To: servicetorg@lillevik.test',
			'Subject: Undelivered Mail Returned to Sender',
			`Message-ID: <${randomUUID()}@mail.lillevik.test>`,
			'Auto-Submitted: auto-replied',
			'MIME-Version: 1.0'
		],
		'report; report-type=delivery-status',
		[
			'Content-Type: text/plain; charset=us-ascii\r\n\r\nI’m sorry to have to inform you that your message could not be delivered.',
			`Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.lillevik.test\r\n\r\nFinal-Recipient: rfc822; ${address}\r\nAction: failed\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 ${status} User unknown`,
			`Content-Type: message/rfc822\r\n\r\nMessage-ID: <${letterId}@lillevik.test>\r\nSubject: Svar\r\n\r\nHei`
		]
	);
}

/** What a mailbox provider sends when somebody presses «spam» (RFC 5965). */
export function feedbackOn(letterId: string): string {
	return multipart(
		[
			'From: fbl@provider.example',
			'Subject: FW: complaint',
			`Message-ID: <${randomUUID()}@provider.example>`,
			'MIME-Version: 1.0'
		],
		'report; report-type=feedback-report',
		[
			'Content-Type: text/plain\r\n\r\nThis is an email abuse report.',
			'Content-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nUser-Agent: FBL/1.0\r\nVersion: 1',
			`Content-Type: message/rfc822\r\n\r\nMessage-ID: <${letterId}@lillevik.test>\r\n\r\nHei`
		]
	);
}

function multipart(head: string[], type: string, parts: string[]): string {
	const boundary = `=_${randomUUID()}`;
	const inside = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
	return `${head.join('\r\n')}\r\nContent-Type: multipart/${type}; boundary="${boundary}"\r\n\r\n${inside}--${boundary}--\r\n`;
}
