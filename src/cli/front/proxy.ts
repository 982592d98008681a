import {
	Agent,
	request as ask,
	type ClientRequest,
	type IncomingMessage,
	type ServerResponse
} from 'node:http';
import { pipeline } from 'node:stream';
import { publicOrigin } from '$lib/database/config.server';
import { largestBody, passedBack, passedOn } from './request';
import type { Status } from './sentences';

/** How long the app may think before it has said anything, in milliseconds. */
const PATIENCE = 30_000;

/** What the front tells the app about a request. */
export interface Passage {
	requestId: string;
	address: string;
	protocol: 'http' | 'https';
}

/**
 * @param socket where the app listens
 * @param streams told of the event streams that are open: they have no end of their own
 * @returns passes a request on to the app and its answer back, as they come. Gives null when it was
 * answered, 'again' when it may be asked again, or the status to refuse with
 */
export function proxy(socket: string, streams: Set<ServerResponse>) {
	const agent = new Agent({ keepAlive: true, maxFreeSockets: 64 });
	return (request: IncomingMessage, response: ServerResponse, passage: Passage) =>
		new Promise<Status | 'again' | null>((done) => {
			const upstream = ask({
				agent,
				socketPath: socket,
				method: request.method,
				path: request.url,
				headers: passedOn(request.headers, ownHeaders(request, passage)),
				setHost: false,
				timeout: PATIENCE
			});
			upstream.on('timeout', () => upstream.destroy());
			upstream.on('response', (back) => {
				upstream.setTimeout(0);
				response.writeHead(back.statusCode ?? 502, passedBack(back.rawHeaders, passage.requestId));
				if (isStream(back)) follow(response, streams);
				response.flushHeaders();
				pipeline(back, response, () => done(null));
			});
			upstream.on('error', () => {
				if (response.headersSent) response.destroy();
				done(response.headersSent ? null : isRepeatable(request) ? 'again' : 503);
			});
			response.on('close', () => upstream.destroy());
			passBody(request, upstream, () => done(413));
		});
}

function isStream(back: IncomingMessage): boolean {
	return back.headers['content-type'] === 'text/event-stream';
}

function follow(response: ServerResponse, streams: Set<ServerResponse>): void {
	streams.add(response);
	response.on('close', () => streams.delete(response));
}

/** Nothing to send again, and nothing that asking twice could do twice. */
function isRepeatable(request: IncomingMessage): boolean {
	return request.method === 'GET' || request.method === 'HEAD';
}

function ownHeaders(request: IncomingMessage, { requestId, address, protocol }: Passage) {
	return {
		'x-request-id': requestId,
		'x-forwarded-for': address,
		'x-forwarded-proto': protocol,
		'x-forwarded-host': request.headers.host ?? '',
		...(isReport(request) && { origin: publicOrigin() })
	};
}

/**
 * The SMS service is no browser and says no origin, which forms must (SvelteKit's guard against
 * other sites' pages). Its reports are let in by a secret address, never by a cookie.
 */
function isReport({ url = '', headers }: IncomingMessage): boolean {
	return url.startsWith('/sms/status/') && headers.origin === undefined;
}

/** A body without a stated length is counted as it comes. */
function passBody(request: IncomingMessage, upstream: ClientRequest, tooLarge: () => void): void {
	const most = largestBody(request.url ?? '');
	let received = 0;
	request.on('data', (part: Buffer) => {
		received += part.length;
		if (received <= most) return;
		request.unpipe(upstream).pause();
		tooLarge();
		upstream.destroy();
	});
	request.pipe(upstream);
}
