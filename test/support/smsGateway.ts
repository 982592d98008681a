import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { settingsOf } from '$lib/outbox/sms/gatewayForm';
import type { Gateway } from '$lib/outbox/sms/gateway';
import { saveGateway } from '$lib/outbox/sms/gateway.server';
import type { PresetKey } from '$lib/outbox/sms/presets';

/** What the service was asked. */
export interface Asked {
	method: string;
	path: string;
	headers: IncomingMessage['headers'];
	body: string;
}

/** How the service answers; null cuts the line after the request has been read. */
export type Told = {
	status?: number;
	headers?: Record<string, string>;
	body?: string;
	waitMs?: number;
} | null;

/** A real SMS service on this machine that keeps what it is asked and answers as it is told. */
export async function smsService(answer: (asked: Asked, n: number) => Told) {
	const asked: Asked[] = [];
	const open = new Set<Socket>();
	const server: Server = createServer((request, response) => {
		let body = '';
		request.setEncoding('utf8').on('data', (part) => (body += part));
		request.on('end', () => {
			const { method = '', url = '', headers } = request;
			asked.push({ method, path: url, headers, body });
			const told = answer(asked.at(-1)!, asked.length);
			if (!told) return request.socket.destroy();
			const { status = 200, headers: own = {}, body: said = '', waitMs = 0 } = told;
			setTimeout(() => response.writeHead(status, own).end(said), waitMs);
		});
	});
	server.on('connection', (socket) => {
		open.add(socket);
		socket.on('close', () => open.delete(socket));
	});
	await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
	const { port } = server.address() as AddressInfo;
	const stop = () => {
		for (const socket of open) socket.destroy();
		return new Promise<void>((down) => server.close(() => down()));
	};
	return { asked, origin: `http://127.0.0.1:${port}`, stop };
}

/** Sets up a service of a kind, on this machine. */
export async function setUp(
	preset: PresetKey,
	origin: string,
	more: Partial<Gateway> = {}
): Promise<void> {
	const settings = settingsOf(preset, { sender: 'Lillevik' });
	const address = settings.address.replace(/^https:\/\/[^/]+/, origin);
	const secrets = { user: 'lillevik', password: 'hemmelig "&', signing: '' };
	await saveGateway(null, { ...settings, address, ...more }, secrets);
}
