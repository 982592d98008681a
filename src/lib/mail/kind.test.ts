import { describe, expect, test } from 'vitest';
import { kindOfMail, letterIdOf, type Shape } from './kind';

const LETTER = '01939c6e-7a10-7c3e-9f00-0123456789ab';
const shape = (headers: Record<string, string>, ...types: Shape['types']): Shape => ({
	headers: new Map(Object.entries(headers)),
	types,
	ownDomain: 'lillevik.test'
});

describe('what came in is', () => {
	test.each<[string, string, Shape]>([
		[
			'ordinary',
			'a person in Outlook',
			shape({ 'message-id': '<DB9P190@EURP190.PROD.OUTLOOK.COM>' })
		],
		['ordinary', 'a person’s reply to us', shape({ 'in-reply-to': `<${LETTER}@lillevik.test>` })],
		['ordinary', 'one that says it is no machine’s', shape({ 'auto-submitted': 'no' })],
		['ordinary', 'a person whose subject mentions an office', shape({ subject: 'Ut av kontoret' })],
		[
			'delivery status',
			'a bounce of Postfix',
			shape(
				{ from: 'MAILER-DAEMON@mx.no', 'auto-submitted': 'auto-replied' },
				{ type: 'multipart/report', reportType: 'delivery-status' }
			)
		],
		[
			'delivery status',
			'a bounce whose report type is missing',
			shape({}, { type: 'multipart/report' }, { type: 'message/delivery-status' })
		],
		[
			'delivery status',
			'a bounce of qmail',
			shape({ from: 'MAILER-DAEMON@a.no', 'return-path': '<>' })
		],
		['delivery status', 'a bounce of Exim', shape({ 'x-failed-recipients': 'kari@example.org' })],
		[
			'complaint',
			'a report of abuse',
			shape({}, { type: 'multipart/report', reportType: 'feedback-report' })
		],
		[
			'automatic reply',
			'Exchange’s out-of-office',
			shape({
				subject: 'Automatisk svar: Svar på henvendelsen din',
				'auto-submitted': 'auto-generated',
				'x-auto-response-suppress': 'All'
			})
		],
		[
			'automatic reply',
			'a vacation message (RFC 3834)',
			shape({ 'auto-submitted': 'auto-replied (vacation)' })
		],
		[
			'automatic reply',
			'a read receipt',
			shape({}, { type: 'multipart/report', reportType: 'disposition-notification' })
		],
		[
			'automatic reply',
			'Gmail’s vacation reply',
			shape({ precedence: 'bulk', 'in-reply-to': '<a@b>' })
		],
		['machine', 'another agency’s case system', shape({ 'auto-submitted': 'auto-generated' })],
		[
			'machine',
			'a form that suppresses replies',
			shape({ 'x-auto-response-suppress': 'OOF, AutoReply' })
		],
		['list', 'a newsletter', shape({ 'list-unsubscribe': '<mailto:a@b.no>', precedence: 'bulk' })],
		['list', 'a mailing list', shape({ 'list-id': '<kommuner.ks.no>' })],
		['loop', 'our own letter come back', shape({ 'message-id': `<${LETTER}@lillevik.test>` })],
		['loop', 'our own letter with a new Message-ID', shape({ 'x-varde-letter': LETTER })]
	])('%s: %s', (kind, _told, mail) => expect(kindOfMail(mail)).toBe(kind));
});

test('a letter is known by its Message-ID at our own domain, and nowhere else', () => {
	expect(letterIdOf(`<${LETTER}@Lillevik.test>`, 'lillevik.test')).toBe(LETTER);
	expect(letterIdOf(`<${LETTER}@evil.test>`, 'lillevik.test')).toBeNull();
	expect(letterIdOf('<abc@lillevik.test>', 'lillevik.test')).toBeNull();
});
