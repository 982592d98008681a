import { expect, test } from 'vitest';
import { faultOf, MailFault } from './fault';
import { lifetime, tokenFault } from './token';

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more);

test.each([
	[error('getaddrinfo ENOTFOUND mail.x', { code: 'EDNS' }), 'mail_fault_dns'],
	[error('connect ECONNREFUSED 127.0.0.1:25', { code: 'ESOCKET' }), 'mail_fault_refused'],
	[error('Greeting never received', { code: 'ETIMEDOUT' }), 'mail_fault_timeout'],
	[error('self-signed certificate', { code: 'ESOCKET' }), 'mail_fault_certificate'],
	[error('Hostname/IP does not match certificate’s altnames'), 'mail_fault_certificate'],
	[error('wrong version number', { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }), 'mail_fault_tls'],
	[error('Command failed', { authenticationFailed: true, responseText: 'No' }), 'mail_fault_auth'],
	[error('Invalid login', { code: 'EAUTH' }), 'mail_fault_auth'],
	[
		error('5.7.60 SMTP; Client does not have permissions to send as this sender'),
		'mail_fault_sender'
	],
	[error('Unexpected close', { code: 'NoConnection' }), 'mail_fault_closed'],
	[error('?'), 'mail_fault_other']
])('%o is told as %s', (thrown, key) => expect(faultOf(thrown).key).toBe(key));

test('what has been put in words stays so', () => {
	const fault = new MailFault('mail_fault_secret');
	expect(faultOf(fault)).toBe(fault);
});

test.each([
	[
		401,
		{ error: 'invalid_client', error_description: 'AADSTS7000222: expired' },
		'mail_fault_token_expired'
	],
	[
		401,
		{ error: 'invalid_client', error_description: 'AADSTS7000215: invalid' },
		'mail_fault_token_client'
	],
	[
		400,
		{ error: 'invalid_request', error_description: 'AADSTS90002: Tenant not found' },
		'mail_fault_token_tenant'
	],
	[400, { error: 'invalid_scope' }, 'mail_fault_token_scope'],
	[503, {}, 'mail_fault_token_down'],
	[429, {}, 'mail_fault_token_down'],
	[400, null, 'mail_fault_token_odd']
])('a token endpoint that says %i %o is told as %s', (status, said, key) =>
	expect(tokenFault(status, said).key).toBe(key)
);

test.each([
	[3600, 55 * 60_000],
	[60, 30_000],
	[0, 0],
	[Number.NaN, 0]
])('a token of %d seconds is used for %d ms', (seconds, ms) => expect(lifetime(seconds)).toBe(ms));
