import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerLines, requestOf, type Gateway } from './gateway';
import { faultsOf, settingsOf } from './gatewayForm';
import { PRESETS, type PresetKey } from './presets';
import { previewOf } from './preview';

const secrets = { user: 'u"&<', password: 'p\\ß=', signing: '' };
const keys = Object.keys(PRESETS) as PresetKey[];
const generic = settingsOf('generic', { sender: 'Lillevik' });
const sms = (text: string) => ({
	to: '+4791234567',
	text,
	reference: 'r1',
	callback: 'https://x.no/?ref=r1'
});

test.each(keys)('the ready settings of %s can be used as they are', (key) =>
	expect(faultsOf(settingsOf(key, { sender: 'Lillevik' }))).toEqual({})
);

test('no text, however odd, gets out of its place in JSON, a form, XML or an address', () => {
	const json = { ...generic };
	const form: Gateway = { ...generic, bodyKind: 'form', body: 'a={text}&b=1' };
	const xml: Gateway = { ...generic, bodyKind: 'xml', body: '<a>{text}</a>' };
	const address: Gateway = { ...generic, bodyKind: 'none', address: 'https://x.no/?a={text}&b=1' };
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
			expect(JSON.parse(requestOf(json, secrets, sms(text)).body).text).toBe(text.toWellFormed());
			const fields = new URLSearchParams(requestOf(form, secrets, sms(text)).body);
			expect([...fields]).toEqual([
				['a', text.toWellFormed()],
				['b', '1']
			]);
			expect(requestOf(xml, secrets, sms(text)).body).toMatch(/^<a>[\n\t\x20-\x7e]*<\/a>$/);
			expect(requestOf(xml, secrets, sms(text)).body.slice(3, -4)).not.toMatch(/[<>"']/);
			const url = new URL(requestOf(address, secrets, sms(text)).address);
			expect(url.searchParams.get('b')).toBe('1');
		})
	);
});

test('nothing that is put into a header ends it', () => {
	const settings = { ...generic, headers: 'X-Ref: {text}' };
	const { headers } = requestOf(settings, secrets, sms('a\r\nX-Evil: 1'));
	expect(headers).toContainEqual(['X-Ref', 'aX-Evil: 1']);
});

test('basic authentication is of user and password in UTF-8 (RFC 7617)', () => {
	const settings = { ...generic, headers: 'Authorization: Basic {basic}' };
	const [, header] = requestOf(settings, secrets, sms('x')).headers;
	expect(Buffer.from(header![1].slice(6), 'base64').toString()).toBe('u"&<:p\\ß=');
});

test.each<[string, Partial<Gateway>, keyof Gateway, string]>([
	['http to elsewhere', { address: 'http://sms.example.no' }, 'address', 'sms_address_wrong'],
	['a header that cannot be sent', { headers: 'X-Ref: a – b' }, 'headers', 'sms_header_wrong'],
	['a password in the address', { address: 'https://a:b@x.no' }, 'address', 'sms_address_wrong'],
	[
		'a host that could be anybody',
		{ address: 'https://{to}.x.no' },
		'address',
		'sms_address_wrong'
	],
	['no text', { body: '{"to":"{to}"}' }, 'body', 'sms_text_missing'],
	['no receiver', { body: '{"t":"{text}"}' }, 'body', 'sms_to_missing'],
	['JSON that is none', { body: '{"to":{to},"t":"{text}"' }, 'body', 'sms_json_wrong'],
	['a secret in the open', { headers: 'X-Api-Key: abc' }, 'headers', 'sms_header_secret'],
	['a header that is none', { headers: 'hei' }, 'headers', 'sms_header_wrong']
])('settings with %s are not saved', (_what, change, field, key) =>
	expect(faultsOf({ ...generic, ...change })[field]).toBe(key)
);

test.each([
	'http://localhost:8080/s',
	'http://127.0.0.1/s',
	'http://[::1]:1/s',
	'https://10.0.0.5/s'
])('%s may be used', (address) => expect(faultsOf({ ...generic, address })).toEqual({}));

test.each(keys)('a preview of %s shows the request, and no secret place', (key) => {
	const preview = previewOf(settingsOf(key, { sender: 'Lillevik' }), 'Hei «du»', '…');
	expect(preview).toMatch(/^(POST|GET) https:/);
	expect(preview).toContain('•••');
	expect(preview).not.toMatch(/\{(to|text|user|password|basic)\}|varde0/);
});

test('header lines are read one by one', () =>
	expect(headerLines('A: b:c\n\n x-y :  z \nnone')).toEqual([
		['A', 'b:c'],
		['x-y', 'z']
	]));
