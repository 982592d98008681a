import {
	createDecipheriv,
	createECDH,
	createPublicKey,
	hkdfSync,
	randomBytes,
	randomUUID,
	verify
} from 'node:crypto';
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

/** A message as the push service got it. */
export interface Received {
	path: string;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
	httpVersion: string;
}

/** What the service answers to a message; 201 unless told otherwise. 'nothing' never answers. */
type Answer = { status: number; headers?: Record<string, string> } | 'nothing';

/** A certificate for this machine alone, made now. */
export async function certificate() {
	// A name of its own: of two issuers with one name OpenSSL tries only the first.
	const name = [{ name: 'commonName', value: randomUUID() }];
	const altNames = [{ type: 2 as const, value: 'localhost' }];
	const { private: key, cert } = await generate(name, {
		keyType: 'ec',
		extensions: [{ name: 'subjectAltName', altNames }]
	});
	return { key, cert };
}

/**
 * A push service of our own (RFC 8030), on this machine: over HTTP/2 with TLS, or plain HTTP/1.1.
 * @param answer decides what is answered, by the message
 */
export async function pushService(
	how: 'http2' | 'http1',
	answer: (message: Received) => Answer = () => ({ status: 201 })
) {
	const received: Received[] = [];
	const sockets = new Set<{ destroy(): void }>();
	let connections = 0;
	const take = async (request: Request, response: Response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const { url: path = '', headers, httpVersion } = request;
		const message = { path, headers, body: Buffer.concat(chunks), httpVersion };
		received.push(message);
		const reply = answer(message);
		if (reply === 'nothing') return;
		response.writeHead(reply.status, reply.headers);
		response.end();
	};
	const { key, cert } = await certificate();
	const server = how === 'http2' ? createSecureServer({ key, cert }, take) : createPlain(take);
	server.on(how === 'http2' ? 'secureConnection' : 'connection', (socket) => {
		connections++;
		sockets.add(socket);
		socket.on('error', () => undefined);
	});
	await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
	const { port } = server.address() as AddressInfo;
	const host = `localhost:${port}`;
	return {
		host,
		origin: `${how === 'http2' ? 'https' : 'http'}://${host}`,
		/** The certificate to believe. */
		ca: cert,
		received,
		connections: () => connections,
		close() {
			for (const socket of sockets) socket.destroy();
			server.close();
		}
	};
}

/** A browser that has subscribed at a push service, and can read what it gets. */
export function browser(origin: string, name: string) {
	const keys = createECDH('prime256v1');
	const p256dh = keys.generateKeys();
	const auth = randomBytes(16);
	return {
		subscription: {
			endpoint: `${origin}/push/${name}`,
			expirationTime: null,
			keys: { p256dh: p256dh.toString('base64url'), auth: auth.toString('base64url') }
		},
		/** The message inside, by RFC 8188 and RFC 8291. Throws when it was not made for this browser. */
		read(body: Buffer): unknown {
			const salt = body.subarray(0, 16);
			const sender = body.subarray(21, 21 + (body[20] ?? 0));
			const sealed = body.subarray(21 + sender.length);
			const info = Buffer.concat([Buffer.from('WebPush: info\0'), p256dh, sender]);
			const shared = hkdfSync('sha256', keys.computeSecret(sender), auth, info, 32);
			const derived = (use: string, length: number) =>
				Buffer.from(
					hkdfSync('sha256', Buffer.from(shared), salt, `Content-Encoding: ${use}\0`, length)
				);
			const opener = createDecipheriv(
				'aes-128-gcm',
				derived('aes128gcm', 16),
				derived('nonce', 12)
			);
			opener.setAuthTag(sealed.subarray(-16));
			const padded = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
			return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString());
		}
	};
}

/** The claims of a message's VAPID token (RFC 8292), or null when its signature is not `publicKey`'s. */
export function vapidClaims({ headers }: Received, publicKey: string) {
	const [, token = '', k] = String(headers.authorization).match(/^vapid t=([^,]+), ?k=(.+)$/) ?? [];
	if (k !== publicKey) return null;
	const [head = '', claims = '', signature = ''] = token.split('.');
	const point = Buffer.from(publicKey, 'base64url');
	const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((n) => n.toString('base64url'));
	const key = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } });
	const right = verify(
		'sha256',
		Buffer.from(`${head}.${claims}`),
		{ key, dsaEncoding: 'ieee-p1363' },
		Buffer.from(signature, 'base64url')
	);
	return right ? JSON.parse(Buffer.from(claims, 'base64url').toString()) : null;
}
