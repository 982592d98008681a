import { describe, expect, test } from 'vitest';
import { deliveryReports, reportFromWords, verdictOf, type DeliveryReport } from './bounce';

const POSTFIX = `Reporting-MTA: dns; mail.lillevik.test
Arrival-Date: Fri, 20 Nov 2026 10:00:00 +0100 (CET)

Final-Recipient: rfc822; kari@example.org
Original-Recipient: rfc822;kari@example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 <kari@example.org>: Recipient address rejected:
    User unknown
`;

test('a delivery status of Postfix is read', () => {
	expect(deliveryReports(POSTFIX)).toEqual([
		{
			recipient: 'kari@example.org',
			action: 'failed',
			status: '5.1.1',
			diagnostic: '550 5.1.1 <kari@example.org>: Recipient address rejected: User unknown'
		}
	]);
});

const report = (action: string, status: string): DeliveryReport => ({
	recipient: '',
	action,
	status,
	diagnostic: ''
});

describe('a report of', () => {
	test.each<[string, string, object | null]>([
		['failed', '5.1.1', { final: true, dead: true, because: 'mail_bounce_address' }],
		['failed', '5.1.10', { final: true, dead: true, because: 'mail_bounce_address' }],
		['failed', '5.2.2', { final: true, dead: false, because: 'mail_bounce_full' }],
		['failed', '5.7.26', { final: true, dead: false, because: 'mail_bounce_policy' }],
		['failed', '4.4.7', { final: true, dead: false, because: 'mail_bounce_unreachable' }],
		['failed', '', { final: true, dead: false, because: 'mail_bounce_other' }],
		['delayed', '4.4.1', { final: false, dead: false, because: 'mail_bounce_unreachable' }],
		['delivered', '2.0.0', null],
		['relayed', '2.1.5', null]
	])('%s %s means %o', (action, status, verdict) =>
		expect(verdictOf(report(action, status))).toEqual(verdict)
	);
});

test.each([
	['<kari@example.org>:\n550 Requested action not taken: mailbox unavailable', '5.1.1'],
	['host mx said: 452 4.2.2 Mailbox full', '4.2.2'],
	['Your message was delivered', undefined]
])('a bounce in words alone: %s', (words, status) =>
	expect(reportFromWords(words)?.status).toBe(status)
);
