import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { App } from './app';
import { sendPage, type Lane } from './lane';
import type { Log } from './log';
import type { proxy } from './proxy';
import { readerAddress, redacted, refusal } from './request';
import { answer, rawAnswer, type Status } from './sentences';
import type { Settings } from './settings';

/** How long a request waits while the app starts, in milliseconds. */
const START_PATIENCE = 10_000;

/** Limits that a slow or endless sender meets, in milliseconds and bytes. */
const limits = {
	headersTimeout: 10_000,
	requestTimeout: 30_000,
	keepAliveTimeout: 20_000,
	connectionsCheckingInterval: 2000,
	maxHeaderSize: 16 * 1024
};
/** A connection on which nothing has moved for so long is closed; event streams send something oftener. */
const LONGEST_SILENCE = 120_000;

export interface Front {
	settings: Settings;
	lane: Lane;
	app(): App | null;
	pass: ReturnType<typeof proxy>;
	log: Log;
}

/** The server that everybody meets: the lane from memory, the rest from the app. */
export function frontServer(front: Front): Server {
	const server = createServer(limits, (request, response) => {
		const { method = '', url = '' } = request;
		const page = (method === 'GET' || method === 'HEAD') && front.lane.get(pathOf(url));
		if (page) sendPage(page, request, response);
		else void rest(front, request, response);
	});
	server.timeout = LONGEST_SILENCE;
	server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		if (socket.writable) socket.end(rawAnswer(statusOf(error)));
		else socket.destroy();
	});
	server.on('upgrade', (_, socket) => socket.end(rawAnswer(400)));
	server.on('connect', (_, socket) => socket.end(rawAnswer(405)));
	return server;
}

function pathOf(url: string): string {
	const query = url.indexOf('?');
	return query < 0 ? url : url.slice(0, query);
}

function statusOf({ code }: NodeJS.ErrnoException): Status {
	if (code === 'HPE_HEADER_OVERFLOW') return 431;
	return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}

/** Everything that is not in the lane. */
async function rest(front: Front, request: IncomingMessage, response: ServerResponse) {
	const began = performance.now();
	const requestId = randomUUID();
	const { method = '', url = '' } = request;
	response.on('close', () =>
		front.log('request', {
			requestId,
			method,
			path: redacted(url),
			status: response.headersSent ? response.statusCode : null,
			ms: Math.round(performance.now() - began)
		})
	);
	response.setHeader('X-Request-Id', requestId);
	const status = refusal(method, url, request.headers);
	if (status) return answer(request, response, status);
	if (pathOf(url) === '/healthz' && front.app()?.state() !== 'ready') return health(response);
	await passOn(front, request, response, requestId);
}

/** One who asks while the app is starting waits a little; one whom it left in the middle asks again. */
async function passOn(
	front: Front,
	request: IncomingMessage,
	response: ServerResponse,
	requestId: string
) {
	const { addressHeader, proxies, mode } = front.settings;
	const connected = request.socket.remoteAddress ?? '';
	const passage = {
		requestId,
		address: readerAddress(request.headers, connected, addressHeader, proxies),
		protocol: mode === 'demo' ? ('http' as const) : ('https' as const)
	};
	for (let attempt = 1; attempt <= 2; attempt++) {
		if (!(await front.app()?.whenReady(START_PATIENCE))) break;
		const page = request.method === 'GET' && front.lane.get(pathOf(request.url ?? ''));
		if (page) return sendPage(page, request, response);
		if (await front.pass(request, response, passage)) return;
	}
	if (!response.headersSent && !response.destroyed) answer(request, response, 503);
}

/** Without the app, residents may still read; the watcher is told so. */
function health(response: ServerResponse): void {
	response
		.writeHead(503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
		.end('{"status":"public-only"}');
}
