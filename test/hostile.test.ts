import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type RunningApp } from './support/app';

let app: RunningApp;
beforeAll(async () => {
	app = await startApp();
});
afterAll(() => app.stop());

interface Answer {
	status: number;
	body: string;
}

/** A request as it is written here: nothing is normalised on the way. */
function send(method: string, path: string, headers: Record<string, string> = {}, body?: string) {
	return new Promise<Answer>((done, fail) => {
		const sent = request(
			{
				host: '127.0.0.1',
				port: app.port,
				method,
				path,
				headers: { origin: app.origin, ...headers }
			},
			(response) => {
				let text = '';
				response.setEncoding('utf8').on('data', (part) => (text += part));
				response.on('end', () => done({ status: response.statusCode ?? 0, body: text }));
			}
		);
		sent.on('error', fail);
		sent.end(body);
	});
}

/** Bytes straight on the wire; gives what came back. */
function raw(bytes: string): Promise<string> {
	return new Promise((done) => {
		let said = '';
		const socket = connect(app.port, '127.0.0.1', () => socket.write(bytes));
		socket.setTimeout(10_000, () => socket.destroy());
		socket.on('data', (part) => (said += part));
		socket.on('error', () => {});
		socket.on('close', () => done(said));
	});
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const JSON_TYPE = { 'content-type': 'application/json' };
const stack = /\bat .+:\d+:\d+|node_modules|file:\/\//;

test.each([
	['GET', '/%'],
	['GET', '/%E0%A4%A'],
	['GET', '/%00'],
	['GET', '/hendelse/%ff%fe'],
	['GET', '/hendelse/K-2026-9999'],
	['GET', '/henvendelse/finnes-ikke'],
	['GET', `/${'a'.repeat(4000)}`],
	['GET', '/../../etc/passwd'],
	['GET', '/..%2f..%2fetc%2fpasswd'],
	['GET', '//evil.example/'],
	['GET', '/cap/../../x.xml'],
	['GET', '/kontakt?x=%zz'],
	['GET', '/__data.json'],
	['GET', '/intern/__data.json'],
	['GET', '/nn/finnes-ikke'],
	['DELETE', '/'],
	['PUT', '/kontakt'],
	['PATCH', '/push/subscription'],
	['OPTIONS', '/intern'],
	['TRACE', '/']
])('%s %s is answered calmly', async (method, path) => {
	const { status, body } = await send(method, path);
	expect(status).toBeLessThan(500);
	expect(body).not.toMatch(stack);
});

test.each<[string, string, Record<string, string>, string]>([
	['a form of another type', '/kontakt', { 'content-type': 'text/plain' }, 'tekst=hei'],
	['a form without its type', '/kontakt', {}, 'tekst=hei'],
	['a form that is no multipart', '/kontakt', { 'content-type': 'multipart/form-data' }, 'x'],
	[
		'a cut multipart',
		'/kontakt',
		{ 'content-type': 'multipart/form-data; boundary=x' },
		'--x\r\nCont'
	],
	['an unknown action', '/kontakt?/finnes-ikke', FORM, 'a=b'],
	['bad percent signs', '/kontakt', FORM, 'text=%E0%A4%A&name=%'],
	['a form far too large', '/kontakt', FORM, `text=${'x'.repeat(3_000_000)}`],
	[
		'ten thousand fields',
		'/kontakt',
		FORM,
		Array.from({ length: 10_000 }, (_, i) => `f${i}=1`).join('&')
	],
	['no JSON', '/push/subscription', JSON_TYPE, '{'],
	['JSON of another shape', '/push/subscription', JSON_TYPE, '[null]'],
	['deep JSON', '/push/subscription', JSON_TYPE, '['.repeat(100_000)],
	['a prototype', '/push/subscription', JSON_TYPE, '{"__proto__":{"x":1},"subscription":{}}'],
	['sign-in with nothing', '/logg-inn', FORM, ''],
	['sign-in with lists', '/logg-inn', FORM, 'email=a&email=b&password=c&password=d'],
	['a language that is none', '/sprak', FORM, 'locale=../../x&til=//evil.example']
])('%s is refused with a sentence', async (_name, path, headers, body) => {
	const answer = await send('POST', path, headers, body);
	expect(answer.status).toBeLessThan(500);
	expect(answer.status).toBeGreaterThanOrEqual(300);
	expect(answer.body).not.toMatch(stack);
});

test('a form from another site is refused', async () => {
	const answer = await send(
		'POST',
		'/kontakt',
		{ ...FORM, origin: 'https://evil.example' },
		'text=hei'
	);
	expect(answer.status).toBe(403);
});

const JSON_BYTES = new TextEncoder().encode('{}');
test.each([
	['JSON', { 'content-type': 'application/json' }],
	['something without a type', {}]
])('%s from another site is refused too', async (_name, type) => {
	const post = async (origin: string) => {
		const headers = { ...type, origin };
		const door = `${app.origin}/push/subscription`;
		return (await fetch(door, { method: 'POST', body: JSON_BYTES, headers })).text();
	};
	const refused = await post('https://evil.example');
	expect(refused).not.toBe(await post(app.origin));
	expect(await post('null')).toBe(refused);
});

test('anybody can make up tokens of the directory, and is slowed', async () => {
	const door = `${app.origin}/logg-inn/katalog/utlogging`;
	const body = new URLSearchParams({ logout_token: 'x' });
	const knock = async () => (await fetch(door, { method: 'POST', body })).status;
	const answers = await Promise.all(Array.from({ length: 120 }, knock));
	expect(new Set(answers)).toEqual(new Set([400, 429]));
});

test('signing in never leads away from here', async () => {
	const form = 'email=admin%40lillevik.test&password=varde-demo';
	const answer = await send('POST', '/logg-inn?til=//evil.example/x', FORM, form);
	expect(answer.body).not.toContain('evil.example');
});

test.each([
	['no HTTP', 'hallo\r\n\r\n'],
	['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
	[
		'length and chunks',
		'POST /kontakt HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'
	],
	['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(100_000)}\r\n\r\n`],
	[
		'a chunk that lies',
		'POST /kontakt HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'
	]
])('%s on the wire is a bad request', async (_name, bytes) => {
	expect(await raw(bytes)).toMatch(/^HTTP\/1\.1 4\d\d/);
});

test('after all that Varde still works', async () => {
	expect(await send('GET', '/healthz')).toEqual({ status: 200, body: '{"status":"ok"}' });
	expect((await send('GET', '/')).status).toBe(200);
});
