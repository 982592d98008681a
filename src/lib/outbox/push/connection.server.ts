import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import tls from 'node:tls';
import { publicOnly } from '../../database/publicOnly.server';

/** What a push service answered; status 0 when it did not. */
export interface Answer {
	status: number;
	retryAfter?: string;
}

/** Sends one message. Redirects are not followed: they are an answer like any other. */
export type Post = (
	endpoint: URL,
	headers: Record<string, string>,
	body: Uint8Array
) => Promise<Answer>;

export interface Connection {
	post: Post;
	close(): void;
}

interface Options {
	ca?: string;
	/** True for a host that may lie on this machine or a private net. */
	anywhere: boolean;
	onBroken(): void;
}

/**
 * How many messages are under way to one push service at once: with 100 ms to an answer, 5 000 a
 * second. A service that allows fewer streams, or speaks no HTTP/2, makes them wait in line.
 */
export const AT_ONCE = 500;
const SOCKETS = 100;
const CONNECT = 5_000;
const ANSWER = 5_000;
const IDLE = 60_000;

/** A way to a push service: one HTTP/2 session where it is spoken, otherwise kept connections. */
export async function connect(endpoint: URL, options: Options): Promise<Connection> {
	const resolve = options.anywhere ? undefined : publicOnly;
	if (endpoint.protocol === 'http:')
		return overPool(
			http,
			new http.Agent({ keepAlive: true, maxSockets: SOCKETS, lookup: resolve })
		);
	const { ca } = options;
	const socket = await opened(endpoint, { ca, lookup: resolve });
	if (socket.alpnProtocol === 'h2') return overHttp2(endpoint, socket, options.onBroken);
	socket.destroy();
	return overPool(
		https,
		new https.Agent({ keepAlive: true, maxSockets: SOCKETS, ca, lookup: resolve })
	);
}

function opened(endpoint: URL, options: tls.ConnectionOptions): Promise<tls.TLSSocket> {
	return new Promise((done, fail) => {
		const socket = tls.connect({
			host: endpoint.hostname,
			port: Number(endpoint.port || 443),
			servername: endpoint.hostname,
			ALPNProtocols: ['h2', 'http/1.1'],
			...options
		});
		const late = setTimeout(() => socket.destroy(new Error('No connection in time')), CONNECT);
		socket.once('secureConnect', () => done(socket));
		socket.once('error', fail);
		socket.once('close', () => fail(new Error('Closed')));
		socket.once('secureConnect', () => clearTimeout(late));
		socket.once('close', () => clearTimeout(late));
	});
}

function overHttp2(endpoint: URL, socket: tls.TLSSocket, onBroken: () => void): Connection {
	const session = http2.connect(endpoint.origin, { createConnection: () => socket });
	session.on('error', onBroken).on('goaway', onBroken).on('close', onBroken);
	session.setTimeout(IDLE, () => session.close());
	session.unref();
	const post: Post = ({ pathname, search }, headers, body) =>
		new Promise((done) => {
			const stream = session.request({ ':method': 'POST', ':path': pathname + search, ...headers });
			let answer: Answer = { status: 0 };
			const late = setTimeout(() => stream.close(http2.constants.NGHTTP2_CANCEL), ANSWER);
			stream.on('response', ({ ':status': status = 0, 'retry-after': wish }) => {
				answer = { status, retryAfter: typeof wish === 'string' ? wish : undefined };
			});
			stream.on('error', () => undefined); // It closes as well, without an answer.
			stream.on('close', () => {
				clearTimeout(late);
				done(answer);
			});
			stream.resume().end(body);
		});
	return { post, close: () => session.close() };
}

function overPool(client: typeof http | typeof https, agent: http.Agent): Connection {
	const post: Post = (endpoint, headers, body) =>
		new Promise((done) => {
			let answer: Answer = { status: 0 };
			const request = client.request(endpoint, { method: 'POST', agent, headers }, (response) => {
				answer = { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] };
				response.resume();
			});
			const late = setTimeout(() => request.destroy(), ANSWER);
			request.on('error', () => undefined); // It closes as well, without an answer.
			request.on('close', () => {
				clearTimeout(late);
				done(answer);
			});
			request.end(body);
		});
	return { post, close: () => agent.destroy() };
}
