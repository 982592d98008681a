import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { answerAtOnce, type Lane } from './lane';

/** A longer request is left to Node, as is whoever asks for much and reads nothing. In bytes. */
const LARGEST = 8192;
const UNREAD = 64 * 1024;

/**
 * Answers what nearly every resident asks for, a GET of a page in the lane, with bytes that lie ready.
 * Node's own HTTP takes twice as long, which counts when everybody comes at once. A connection on which
 * anything else is said goes to Node's, whole and for good.
 */
export function quickly(server: Server, lane: Lane): void {
	const listeners = server.listeners('connection');
	const open = new Set<Socket>();

	function attend(socket: Socket): void {
		open.add(socket);
		socket.setTimeout(server.keepAliveTimeout);
		socket.on('data', hear).on('timeout', socket.destroy).on('end', leave).on('close', forget);
		socket.on('error', ignore);
	}
	function hear(this: Socket, bytes: Buffer): void {
		const plain = bytes.length <= LARGEST && this.writableLength <= UNREAD && plainly(bytes);
		const page = plain && lane.get(plain.path);
		if (page) this.write(answerAtOnce(page, plain, server.keepAliveTimeout));
		else pass(this, bytes);
	}
	function pass(socket: Socket, bytes: Buffer): void {
		forget.call(socket);
		socket.off('data', hear).off('timeout', socket.destroy).off('end', leave).off('close', forget);
		socket.setTimeout(0).unshift(bytes);
		for (const listener of listeners) listener.call(server, socket);
	}
	function leave(this: Socket): void {
		this.destroySoon();
	}
	function forget(this: Socket): void {
		open.delete(this);
	}

	server.removeAllListeners('connection').on('connection', attend);
	const closeOthers = server.closeIdleConnections.bind(server);
	// Between two requests they are idle: each is answered when it is heard.
	server.closeIdleConnections = () => {
		for (const socket of open) socket.destroySoon();
		closeOthers();
	};
}

function ignore(): void {} // It closes as well.

/** A request that can be answered without more: what it asks for, and how it wants it. */
export interface Plain {
	path: string;
	acceptEncoding: string;
	ifNoneMatch: string | undefined;
}

/** Exactly one GET, whole, in HTTP/1.1 and without any oddity of spelling. */
const GET =
	/^GET (\/[\w/.~-]*)(?:\?[\x21-\x7e]*)? HTTP\/1\.1\r\n(?:[\w-]+: [\x20-\x7e]*\r\n)+\r\n$/;
/** What says that more follows, or how the connection is to go on. */
const MORE =
	/\r\n(?:content-length|transfer-encoding|expect|upgrade|connection: (?!keep-alive\r\n))/i;
const HOST = /\r\nhost: /i;
const ENCODINGS = /\r\naccept-encoding: ([^\r]*)/i;
const CONDITION = /\r\nif-none-match: ([^\r]*)/i;

/** @returns null for anything that is not plain */
export function plainly(bytes: Buffer): Plain | null {
	const text = bytes.toString('latin1');
	const path = GET.exec(text)?.[1];
	if (path === undefined || MORE.test(text) || !HOST.test(text)) return null;
	const acceptEncoding = ENCODINGS.exec(text)?.[1] ?? '';
	return { path, acceptEncoding, ifNoneMatch: CONDITION.exec(text)?.[1] };
}
