import { putLane } from '$lib/public/store.server';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laneKeeper, sendPage } from './lane';
import { plainly, quickly } from './quick';

const dataDir = mkdtempSync(join(tmpdir(), 'varde-quick-'));
process.env.DATA_DIR = dataDir;
const lane = laneKeeper(join(dataDir, 'public'));
/** How many requests Node's own HTTP has answered. */
let slowly = 0;
const server = createServer((request, response) => {
	slowly++;
	const page = request.method === 'GET' && lane.get(request.url ?? '');
	if (page) sendPage(page, request, response);
	else request.resume().on('end', () => response.end(`${request.method} ${request.url}`));
});
quickly(server, lane);

beforeAll(async () => {
	const headers = { 'content-security-policy': "default-src 'none'" };
	const body = 'Vannet er borte. '.repeat(50);
	await putLane([{ path: '/', type: 'text/html; charset=utf-8', body, headers, version: 'v1' }]);
	lane.read();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
	server.close();
	rmSync(dataDir, { recursive: true });
});

const GET = 'GET / HTTP/1.1\r\nHost: a\r\n';

function connection(): Socket {
	return connect((server.address() as AddressInfo).port, '127.0.0.1');
}

/** What comes back on one connection until so many answers are whole. */
function said(socket: Socket, bytes: string, until: RegExp): Promise<string> {
	let heard = '';
	const answered = new Promise<string>((done) =>
		socket.on('data', (more: Buffer) => {
			heard += more.toString('latin1');
			if (until.test(heard)) done(heard);
		})
	);
	socket.write(bytes);
	return answered.finally(() => socket.removeAllListeners('data'));
}

const WHOLE = /Vannet er borte\. $/;

describe('a page that a resident asks for', () => {
	it('is sent with the same words and headers as Node would, without its help', async () => {
		const before = slowly;
		const quick = await said(connection(), `${GET}\r\n`, WHOLE);
		expect(slowly).toBe(before);
		const odd = await said(connection(), `${GET}Connection: Keep-Alive, TE\r\n\r\n`, WHOLE);
		expect(slowly).toBe(before + 1);
		const undated = (answer: string) => answer.replace(/Date: .*/, 'Date');
		expect(undated(quick)).toBe(undated(odd));
		expect(quick).toMatch(/\r\nDate: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\r\n/);
	});

	it('is sent compressed to one who takes that, and not again to one who has it', async () => {
		const before = slowly;
		const socket = connection();
		const br = await said(socket, `${GET}Accept-Encoding: gzip, br\r\n\r\n`, /\r\n\r\n[^]+/);
		expect(br).toContain('\r\ncontent-encoding: br\r\netag: "v1-br"\r\n');
		const again = await said(socket, `${GET}If-None-Match: W/"v1"\r\n\r\n`, /\r\n\r\n$/);
		expect(again).toMatch(/^HTTP\/1\.1 304 Not Modified\r\netag: "v1"\r\n/);
		expect(again).not.toMatch(/\ncontent-(type|length):/);
		expect(slowly).toBe(before);
	});

	it('is sent in turn on a connection where other things are asked for as well', async () => {
		const socket = connection();
		expect(await said(socket, `${GET}\r\n`, WHOLE)).toContain(' 200 OK');
		const post = `POST /kontakt HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n`;
		expect(await said(socket, post + 'hei', /kontakt$/)).toContain('POST /kontakt');
		expect(await said(socket, `${GET}\r\n`, WHOLE)).toContain(' 200 OK');
	});

	it('is sent once for each time, when several ask in one breath or one asks in two', async () => {
		const both = await said(connection(), `${GET}\r\n${GET}\r\n`, /(Vannet[^]+HTTP[^]+borte\. )$/);
		expect(both.match(/ 200 OK/g)).toHaveLength(2);
		const socket = connection();
		socket.write(GET.slice(0, 9));
		await new Promise((done) => setTimeout(done, 20));
		expect(await said(socket, `${GET.slice(9)}\r\n`, WHOLE)).toContain(' 200 OK');
	});
});

it('a connection that only waits does not hold up the end', async () => {
	const other = createServer();
	quickly(other, lane);
	await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
	const socket = connect((other.address() as AddressInfo).port, '127.0.0.1');
	await said(socket, `${GET}\r\n`, WHOLE);
	await new Promise((done) => other.close(done));
});

describe('what is left to Node', () => {
	const asked = (text: string) => plainly(Buffer.from(text, 'latin1'));
	it.each([
		['a form', 'POST / HTTP/1.1\r\nHost: a\r\n\r\n'],
		['an older HTTP', 'GET / HTTP/1.0\r\nHost: a\r\n\r\n'],
		['half a request', GET],
		['no host', 'GET / HTTP/1.1\r\nAccept: */*\r\n\r\n'],
		['a body', `${GET}Content-Length: 3\r\n\r\n`],
		['a body in parts', `${GET}transfer-encoding: chunked\r\n\r\n`],
		['an end', `${GET}Connection: close\r\n\r\n`],
		['another protocol', `${GET}Upgrade: h2c\r\n\r\n`],
		['two in one', `${GET}\r\n${GET}\r\n`],
		['lines without a return', 'GET / HTTP/1.1\nHost: a\n\n'],
		['a header on two lines', `${GET}A: b\r\n c\r\n\r\n`],
		['a space before the colon', `${GET}Content-Length : 3\r\n\r\n`],
		['letters outside ASCII', `${GET}A: ø\r\n\r\n`],
		['an address with signs in it', 'GET /%2e%2e HTTP/1.1\r\nHost: a\r\n\r\n'],
		['the address of another', 'GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n']
	])('%s', (_, text) => expect(asked(text)).toBeNull());

	it('nothing, when a browser asks as they do', () => {
		const text = `GET /hendelse/K-2026-0007?fbclid=x HTTP/1.1\r\nHost: localhost:3000\r\nConnection: keep-alive\r\nAccept: text/html,*/*;q=0.8\r\nAccept-Encoding: gzip, deflate, br\r\nIf-None-Match: "v3-br"\r\n\r\n`;
		expect(asked(text)).toEqual({
			path: '/hendelse/K-2026-0007',
			acceptEncoding: 'gzip, deflate, br',
			ifNoneMatch: '"v3-br"'
		});
	});
});
