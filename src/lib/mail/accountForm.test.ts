import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ACCOUNT_FORM, accountFrom } from './accountForm';

const filled = (form: Record<string, string>) => accountFrom('in', v.parse(ACCOUNT_FORM, form));
const password = {
	signIn: 'password',
	host: 'mail.example.no',
	port: '993',
	security: 'tls',
	user: 'post@example.no'
};

test('Microsoft 365 needs a tenant, a client and a mailbox, and knows the rest', () => {
	const form = {
		signIn: 'microsoft',
		tenant: 'lillevik.no',
		clientId: 'c',
		user: 'post@lillevik.no'
	};
	expect(filled(form)).toMatchObject({
		account: {
			host: 'outlook.office365.com',
			port: 993,
			security: 'tls',
			tokenEndpoint: 'https://login.microsoftonline.com/lillevik.no/oauth2/v2.0/token',
			scope: 'https://outlook.office365.com/.default'
		}
	});
});

test.each([
	[{ host: 'https://mail.no' }, { host: 'mail_host_wrong' }],
	[{ host: '' }, { host: 'mail_host_wrong' }],
	[{ port: '99999' }, { port: 'mail_port_wrong' }],
	[{ port: 'x' }, { port: 'mail_port_wrong' }],
	[{ user: '' }, { user: 'mail_user_missing' }],
	[{ security: 'none' }, { security: 'mail_token_without_tls' }],
	[
		{ signIn: 'oauth', tokenEndpoint: 'http://a.no' },
		{ clientId: 'mail_client_id_missing', tokenEndpoint: 'mail_token_endpoint_wrong' }
	],
	[
		{ signIn: 'microsoft', tenant: '' },
		{ tenant: 'mail_tenant_missing', clientId: 'mail_client_id_missing' }
	]
])('%o is wrong: %o', (form, errors) =>
	expect(filled({ ...password, ...form })).toEqual({ errors })
);

test('a server on this machine needs no encryption, and one without signing in no name', () => {
	const here = { ...password, host: '127.0.0.1', security: 'none' };
	expect(filled(here)).toHaveProperty('account');
	expect(filled({ ...password, signIn: 'none' })).toMatchObject({ account: { user: '' } });
});
