import { expect, test } from 'vitest';
import { accountFromUrl, microsoft, tenantOf } from './account';

test.each([
	[
		'smtps://post:p%40ss@mail.example.no',
		{
			way: 'out',
			host: 'mail.example.no',
			port: 465,
			security: 'tls',
			user: 'post',
			secret: 'p@ss',
			signIn: 'password'
		}
	],
	[
		'smtp://127.0.0.1:2525',
		{ way: 'out', host: '127.0.0.1', port: 2525, security: 'none', signIn: 'none' }
	],
	['imaps://post%40a.no:x@[::1]', { way: 'in', host: '::1', port: 993, user: 'post@a.no' }]
])('%s is understood', (url, account) => expect(accountFromUrl(url)).toMatchObject(account));

test.each(['', 'mail.example.no', 'https://mail.example.no', 'smtp://'])(
	'«%s» is no mail server',
	(url) => expect(accountFromUrl(url)).toBeNull()
);

test('a tenant is told by its token endpoint', () => {
	const { tokenEndpoint } = microsoft('in', 'lillevik.onmicrosoft.com');
	expect(tenantOf(tokenEndpoint)).toBe('lillevik.onmicrosoft.com');
	expect(tenantOf('https://oauth2.googleapis.com/token')).toBe('');
});
