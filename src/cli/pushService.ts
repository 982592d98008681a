import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { createServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { generate } from 'selfsigned';

/** What the service tells its parent when it listens: where, what to believe, and whom it reads for. */
export interface Service {
	/** host:port that speaks HTTP/2, and one that speaks HTTP/1.1 only */
	hosts: { http2: string; http1: string };
	ca: string;
	/** The browser that every subscription is of: what is sent to it can be read here. */
	p256dh: string;
	auth: string;
}

/** How many messages were taken, and of those that were opened, how many could be read. */
export interface Counts {
	taken: number;
	read: number;
	unreadable: number;
}

/** One in so many is opened: reading them all would measure the reader. */
const SAMPLE = 200;
/** How long a slow answer takes. */
const SLOW = 1_500;

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

/**
 * A push service in a process of its own, for measuring; ends with its parent. It opens a sample of
 * what it is sent. Under `/hard/{n}` it is as real ones are: every 50th browser is gone (404 or 410),
 * every 100th is told to wait once (429), and every 200th answer is slow. Asked 'counts' it tells.
 */
export async function main(): Promise<void> {
	const { private: key, cert } = await generate([{ name: 'commonName', value: 'push service' }], {
		keyType: 'ec',
		extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }]
	});
	const keys = createECDH('prime256v1');
	const p256dh = keys.generateKeys();
	const auth = randomBytes(16);
	const counts: Counts = { taken: 0, read: 0, unreadable: 0 };
	const waited = new Set<string>();

	const take = async (request: Request, response: Response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const { status, ms } = answer(request.url ?? '', waited);
		if (status === 201 && ++counts.taken % SAMPLE === 0) look(Buffer.concat(chunks));
		if (ms) await sleep(ms);
		response.writeHead(status, status === 429 ? { 'retry-after': '1' } : {});
		response.end();
	};
	const look = (body: Buffer) => {
		try {
			JSON.parse(opened(body, { keys, p256dh, auth }));
			counts.read++;
		} catch {
			counts.unreadable++;
		}
	};
	const http2 = await listening(
		createSecureServer({ key, cert, allowHTTP1: true }, (...of) => void take(...of))
	);
	const http1 = await listening(createServer({ key, cert }, (...of) => void take(...of)));
	const service: Service = {
		hosts: { http2, http1 },
		ca: cert,
		p256dh: p256dh.toString('base64url'),
		auth: auth.toString('base64url')
	};
	process.send?.(service);
	process.on('message', () => process.send?.(counts));
	process.on('disconnect', () => process.exit());
}

function answer(path: string, waited: Set<string>): { status: number; ms?: number } {
	const n = /^\/hard\/(\d+)$/.exec(path)?.[1];
	if (n === undefined) return { status: 201 };
	if (Number(n) % 50 === 7) return { status: Number(n) % 100 === 7 ? 404 : 410 };
	if (Number(n) % 100 === 11 && !waited.has(n)) {
		waited.add(n);
		return { status: 429 };
	}
	return { status: 201, ...(Number(n) % 200 === 13 && { ms: SLOW }) };
}

function listening(server: Server): Promise<string> {
	return new Promise((done) =>
		server.listen(0, 'localhost', () => done(`localhost:${(server.address() as AddressInfo).port}`))
	);
}

interface Browser {
	keys: ReturnType<typeof createECDH>;
	p256dh: Buffer;
	auth: Buffer;
}

/** The message inside, by RFC 8188 and RFC 8291. Throws when it was not made for this browser. */
function opened(body: Buffer, { keys, p256dh, auth }: Browser): string {
	const salt = body.subarray(0, 16);
	const sender = body.subarray(21, 21 + (body[20] ?? 0));
	const sealed = body.subarray(21 + sender.length);
	const info = Buffer.concat([Buffer.from('WebPush: info\0'), p256dh, sender]);
	const shared = Buffer.from(hkdfSync('sha256', keys.computeSecret(sender), auth, info, 32));
	const derived = (use: string, length: number) =>
		Buffer.from(hkdfSync('sha256', shared, salt, `Content-Encoding: ${use}\0`, length));
	const opener = createDecipheriv('aes-128-gcm', derived('aes128gcm', 16), derived('nonce', 12));
	opener.setAuthTag(sealed.subarray(-16));
	const padded = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
	return padded.subarray(0, padded.lastIndexOf(2)).toString();
}
