import { putLane } from '$lib/public/store.server';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './app';
import { laneKeeper } from './lane';
import { proxy } from './proxy';
import { frontServer } from './server';

const dataDir = mkdtempSync(join(tmpdir(), 'varde-front-'));
process.env.DATA_DIR = dataDir;
const lane = laneKeeper(join(dataDir, 'public'));
const socket = join(dataDir, 'app.sock');
let state: ReturnType<App['state']> = 'ready';
const app: App = {
	state: () => state,
	whenReady: async () => state === 'ready',
	stop: async () => {}
};
const streams = new Set<import('node:http').ServerResponse>();
const settings = {
	mode: 'demo' as const,
	host: '127.0.0.1',
	port: 0,
	dataDir,
	addressHeader: null,
	proxies: 1
};
const front = frontServer({ settings, lane, app: () => app, pass: proxy(socket, streams) });

/** What stands behind the front in these tests; each sets its own. */
let behind: RequestListener = (_, response) => response.end('fra appen');
const upstream = createServer((request, response) => behind(request, response));

const page = (version: string, title = 'Vannet er borte') => ({
	path: '/hendelse/K-2026-0007',
	type: 'text/html; charset=utf-8',
	body: `<h1>${title}</h1>`.repeat(50),
	headers: { 'Content-Security-Policy': "default-src 'none'" },
	version
});

beforeAll(async () => {
	await putLane([page('v3'), { path: '/', type: 'text/html', body: 'Forsiden', version: 'v1' }]);
	lane.read();
	await new Promise<void>((done) => upstream.listen(socket, done));
	await new Promise<void>((done) => front.listen(0, '127.0.0.1', done));
});
afterAll(() => {
	front.close();
	upstream.close();
	rmSync(dataDir, { recursive: true });
});

interface Asked {
	method?: string;
	headers?: Record<string, string>;
	body?: string;
}

async function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}) {
	const { port } = front.address() as AddressInfo;
	const response = await new Promise<IncomingMessage>((done, fail) => {
		const asked = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, done);
		asked.on('error', fail);
		asked.end(body);
	});
	const chunks: Buffer[] = [];
	for await (const chunk of response) chunks.push(chunk);
	return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

/** What comes back on a connection that is sent exactly this. */
function sendRaw(bytes: string): Promise<string> {
	const { port } = front.address() as AddressInfo;
	return readText(
		connect(port, '127.0.0.1', function (this: import('node:net').Socket) {
			this.write(bytes);
		})
	);
}

describe('the public lane', () => {
	const path = '/hendelse/K-2026-0007';

	it.each([
		['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
		['gzip', 'gzip', gunzipSync],
		['gzip', 'gzip, br;q=0', gunzipSync],
		[undefined, 'identity', (body: Buffer) => body]
	])('is sent as %s to one who accepts %s', async (encoding, accepted, decode) => {
		const { status, headers, body } = await ask(path, { headers: { 'accept-encoding': accepted } });
		expect(status).toBe(200);
		expect(headers['content-encoding']).toBe(encoding);
		expect(decode(body).toString()).toBe(page('').body);
		expect(headers.vary).toBe('Accept-Encoding');
		expect(headers['cache-control']).toMatch(/max-age=15.*stale-if-error/);
		expect(headers['content-security-policy']).toBe("default-src 'none'");
	});

	it('has one strong ETag per encoding, and is not sent again to one who has it', async () => {
		const plain = await ask(path);
		const br = await ask(path, { headers: { 'accept-encoding': 'br' } });
		expect(plain.headers.etag).toBe('"v3"');
		expect(br.headers.etag).toBe('"v3-br"');
		expect(br.headers.etag).not.toBe(plain.headers.etag);
		const again = await ask(path, { headers: { 'if-none-match': `"x", W/${plain.headers.etag}` } });
		expect(again.status).toBe(304);
		expect(again.headers.etag).toBe(plain.headers.etag);
		expect(again.body).toHaveLength(0);
	});

	it('answers HEAD with the same headers and no body, whatever the query', async () => {
		const { headers } = await ask(path);
		const head = await ask(`${path}?fbclid=1`, { method: 'HEAD' });
		expect(head.body).toHaveLength(0);
		expect(head.headers['content-length']).toBe(headers['content-length']);
	});

	it('is there when the app is not', async () => {
		state = 'down';
		expect((await ask(path)).status).toBe(200);
		const staff = await ask('/intern/krise');
		expect(staff.status).toBe(503);
		expect(staff.body.toString()).toContain('starter på nytt av seg selv');
		expect((await ask('/healthz')).body.toString()).toBe('{"status":"public-only"}');
		state = 'ready';
	});

	it.each([
		['/hendelse/K-2026-0007/gjelder?adresse=x', 'nb', 'Vi kan ikke slå opp adressen', '/'],
		['/nn/hendelse/K-2026-0007/gjelder', 'nn', 'Vi kan ikkje slå opp adressa', '/nn/'],
		['/en/varsling', 'en', 'The form does not answer', '/en/'],
		['/s/abc', 'nb', 'Skjemaet svarer ikke', '/']
	])('what a resident asks for at %s is excused in %s', async (asked, language, words, home) => {
		state = 'down';
		const { status, body } = await ask(asked);
		state = 'ready';
		expect(status).toBe(503);
		expect(body.toString()).toContain(`<html lang="${language}">`);
		expect(body.toString()).toContain(words);
		expect(body.toString()).toContain(`href="${home}"`);
	});

	it('shows what was put last, and forgets what was taken away', async () => {
		await putLane([page('v4', 'Vannet er tilbake')]);
		lane.read();
		expect((await ask(path)).body.toString()).toContain('tilbake');
		expect((await ask('/')).body.toString()).toBe('fra appen');
	});

	it('keeps a body that is newer than its index, without the encodings that are not of it', async () => {
		writeFileSync(join(dataDir, 'public', `${path}.html`), '<p>nyere</p>');
		const restarted = laneKeeper(join(dataDir, 'public'));
		restarted.read();
		const variants = restarted.get(path)?.variants;
		expect(variants?.identity?.body.toString()).toBe('<p>nyere</p>');
		expect(variants?.br).toBeUndefined();
	});
});

describe('what goes through to the app', () => {
	it('says who is asking in the words of the front, not of the reader', async () => {
		let seen: IncomingMessage['headers'] = {};
		behind = (request, response) => {
			seen = request.headers;
			response.end();
		};
		const claims = { 'x-forwarded-for': '1.2.3.4', forwarded: 'for=1.2.3.4', 'x-request-id': 'x' };
		const { headers } = await ask('/logg-inn', { headers: { ...claims, te: 'trailers' } });
		expect(seen['x-forwarded-for']).toBe('127.0.0.1');
		expect(seen['x-forwarded-proto']).toBe('http');
		expect(seen.forwarded).toBeUndefined();
		expect(seen.te).toBeUndefined();
		expect(seen['x-request-id']).toBe(headers['x-request-id']);
	});

	it('brings back several cookies as several', async () => {
		behind = (_, response) =>
			response
				.writeHead(
					303,
					[
						['Set-Cookie', 'a=1'],
						['Set-Cookie', 'b=2']
					].flat()
				)
				.end();
		expect((await ask('/logg-inn')).headers['set-cookie']).toEqual(['a=1', 'b=2']);
	});

	it('comes as it is written: an event stream is not held back', async () => {
		behind = (_, response) => {
			response.writeHead(200, { 'content-type': 'text/event-stream' });
			response.write('data: 1\n\n');
		};
		const { port } = front.address() as AddressInfo;
		const stream = await new Promise<IncomingMessage>((done) =>
			request({ port, path: '/intern/strom' }, done).end()
		);
		const [first] = await new Promise<Buffer[]>((done) =>
			stream.once('data', (chunk) => done([chunk]))
		);
		expect(String(first)).toBe('data: 1\n\n');
		expect(streams.size).toBe(1);
		stream.destroy();
	});

	it('is asked for again when the app was gone and nothing can happen twice', async () => {
		let times = 0;
		behind = (request, response) => {
			if (++times === 1) request.socket.destroy();
			else response.end('andre gang');
		};
		expect((await ask('/intern')).body.toString()).toBe('andre gang');
		times = 0;
		expect((await ask('/intern', { method: 'POST', body: 'x' })).status).toBe(503);
		expect(times).toBe(1);
	});
});

it('a file of areas may be larger than any other form', async () => {
	behind = (request, response) => {
		let size = 0;
		request.on('data', (part: Buffer) => (size += part.length));
		request.on('end', () => response.end(String(size)));
	};
	const body = 'x'.repeat(2_000_000);
	const path = '/intern/innstillinger/omrader/fil';
	expect((await ask(path, { method: 'POST', body })).body.toString()).toBe('2000000');
});

const HEAD = 'HTTP/1.1\r\nHost: a\r\n';

describe('a request nobody should send', () => {
	it.each<[number, string, Asked & { path: string }]>([
		[400, 'an address on another host', { path: '//evil.test/' }],
		[400, 'half a letter', { path: '/%E0%A4%A' }],
		[400, 'a NUL', { path: '/intern%00' }],
		[400, 'an impossible host', { path: '/', headers: { host: 'evil"onload' } }],
		[405, 'an odd method', { path: '/', method: 'TRACE' }],
		[
			413,
			'a body that says it is large',
			{ path: '/kontakt', method: 'POST', headers: { 'content-length': '600000' }, body: 'x' }
		],
		[
			413,
			'a file of areas that is too large',
			{
				path: '/intern/innstillinger/omrader/fil',
				method: 'POST',
				headers: { 'content-length': '23000000' },
				body: 'x'
			}
		],
		[
			413,
			'a body that turns out large',
			{
				path: '/kontakt',
				method: 'POST',
				headers: { 'transfer-encoding': 'chunked' },
				body: 'x'.repeat(600_000)
			}
		],
		[414, 'a long address', { path: `/${'a'.repeat(5000)}` }]
	])('is refused with %i and a sentence: %s', async (status, _, { path, ...asked }) => {
		behind = (request) => request.resume();
		const answer = await ask(path, asked);
		expect(answer.status).toBe(status);
		expect(answer.body.toString()).toContain('<h1>');
	});

	it.each([
		[400, 'another language', 'Hei på deg\r\n\r\n'],
		[400, 'no host', 'GET / HTTP/1.1\r\n\r\n'],
		[400, 'a wish for WebSocket', `GET / ${HEAD}Connection: upgrade\r\nUpgrade: websocket\r\n\r\n`],
		[405, 'a wish for a tunnel', `CONNECT evil.test:443 ${HEAD}\r\n`],
		[431, 'endless cookies', `GET / ${HEAD}Cookie: ${'a'.repeat(20_000)}\r\n\r\n`]
	])('is refused with %i when it is %s', async (status, _, bytes) => {
		expect(await sendRaw(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
	});

	it('is answered with problem+json when another system sent it, whatever it said that it sent', async () => {
		const headers = { 'content-length': '23000000', 'content-type': 'multipart/form-data' };
		const answer = await ask('/api/henvendelser', { method: 'POST', headers, body: 'x' });
		expect(answer.headers['content-type']).toBe('application/problem+json');
		expect(JSON.parse(answer.body.toString())).toMatchObject({
			status: 413,
			title: 'Det ble for mye på en gang'
		});
	});

	it('is answered in JSON when a program sent it', async () => {
		const { body } = await ask('/%E0', { headers: { accept: 'application/json' } });
		expect(JSON.parse(body.toString()).message).toContain('forsto ikke');
	});
});
