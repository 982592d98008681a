import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { WebSocketServer, type WebSocket } from 'ws';

/** Mozilla's push service, as much as a Firefox and a sender of messages need of it (RFC 8030). */
export async function autopush(port = 0) {
	const channels = new Map<string, { socket: WebSocket; channelID: string }>();
	const server = createServer(async (request, response) => {
		const data = (await buffer(request)).toString('base64url');
		const channel = channels.get(request.url ?? '');
		const headers = { encoding: request.headers['content-encoding'] };
		const { socket, channelID } = channel ?? {};
		const message = { messageType: 'notification', channelID, version: randomUUID() };
		socket?.send(JSON.stringify({ ...message, data, headers }));
		response.writeHead(channel ? 201 : 410).end();
	});
	await new Promise<void>((up) => server.listen(port, '127.0.0.1', up));
	const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	const sockets = new WebSocketServer({ server });
	sockets.on('connection', (socket) =>
		socket.on('message', (data) => {
			const { messageType, uaid = '', channelID } = JSON.parse(String(data));
			const path = `/wpush/${channelID}`;
			const answer = { messageType, status: 200 };
			const say = (more: object) => socket.send(JSON.stringify({ ...answer, ...more }));
			if (messageType === 'hello') say({ uaid: uaid || randomUUID(), use_webpush: true });
			if (messageType === 'unregister') channels.delete(path);
			if (messageType === 'unregister') say({ channelID });
			if (messageType !== 'register') return;
			channels.set(path, { socket, channelID });
			say({ channelID, pushEndpoint: `http://${host}${path}` });
		})
	);
	return {
		host,
		close() {
			for (const socket of sockets.clients) socket.terminate();
			server.close();
		}
	};
}
