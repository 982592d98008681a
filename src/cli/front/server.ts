import { log, loggedPath } from '$lib/database/log.server';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { App } from './app';
import { sendPage, type Lane } from './lane';
import type { proxy } from './proxy';
import { quickly } from './quick';
import { readerAddress, refusal } from './request';
import { answer, rawAnswer } from './answer';
import type { Status } from './sentences';
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
/** A connection to the app on which nothing has moved for so long is closed; event streams send oftener. */
const LONGEST_SILENCE = 120_000;

export interface Front {
	settings: Settings;
	lane: Lane;
	app(): App | null;
	pass: ReturnType<typeof proxy>;
}

/** The server that everybody meets: the lane from memory, the rest from the app. */
export function frontServer(front: Front): Server {
	const server = createServer(limits, (request, response) => {
		const { method = '', url = '' } = request;
		const page = (method === 'GET' || method === 'HEAD') && front.lane.get(pathOf(url));
		if (page) sendPage(page, request, response);
		else void rest(front, request, response);
	});
	server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		if (socket.writable) socket.end(rawAnswer(statusOf(error)));
		else socket.destroy();
	});
	server.on('upgrade', (_, socket) => socket.end(rawAnswer(400)));
	server.on('connect', (_, socket) => socket.end(rawAnswer(405)));
	quickly(server, front.lane);
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

/** Everything that is not in the lane. The app logs what it answers; the front logs the rest. */
async function rest(front: Front, request: IncomingMessage, response: ServerResponse) {
	request.socket.setTimeout(LONGEST_SILENCE);
	const requestId = randomUUID();
	const { method = '', url = '' } = request;
	const wrong = refusal(method, url, request.headers);
	if (!wrong && pathOf(url) === '/healthz' && front.app()?.state() !== 'ready')
		return health(response);
	const status = wrong ?? (await passOn(front, request, response, requestId));
	if (!status || response.headersSent || response.destroyed) return;
	log('warn', 'front.refused', {
		id: requestId,
		method,
		path: loggedPath(pathOf(url)).slice(0, 200),
		status
	});
	response.setHeader('X-Request-Id', requestId);
	answer(request, response, status);
}

/**
 * One who asks while the app is starting waits a little; one whom it left in the middle asks again.
 * @returns the status to refuse with, or null when it was answered
 */
async function passOn(
	front: Front,
	request: IncomingMessage,
	response: ServerResponse,
	requestId: string
): Promise<Status | null> {
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
		if (page) {
			sendPage(page, request, response);
			return null;
		}
		const outcome = await front.pass(request, response, passage);
		if (outcome !== 'again') return outcome;
	}
	return 503;
}

/** Without the app, residents may still read; the watcher is told so. */
function health(response: ServerResponse): void {
	response
		.writeHead(503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
		.end('{"status":"public-only"}');
}
