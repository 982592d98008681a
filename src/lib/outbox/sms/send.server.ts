import http from 'node:http';
import https from 'node:https';
import { now } from '../../database/clock.server';
import { answerOf, contentOf, type Answer } from './answer';
import { plainMarks } from './count';
import { callbackOf, type OpenGateway } from './gateway.server';
import { requestOf, type GatewayRequest } from './gateway';

const TIMEOUT = 20_000;
const LARGEST = 65_536;
const AT_ONCE = 16;
const AGENTS = {
	'http:': new http.Agent({ keepAlive: true, maxSockets: AT_ONCE }),
	'https:': new https.Agent({ keepAlive: true, maxSockets: AT_ONCE })
};

interface Letter {
	/** E.164 */
	to: string;
	text: string;
	reference: string;
}

/** The request that sends a message through the service, as it goes. */
export function requestFor(gateway: OpenGateway, { to, text, reference }: Letter): GatewayRequest {
	return requestOf(gateway, gateway.secrets, {
		to,
		text: gateway.plain ? plainMarks(text) : text,
		reference,
		callback: callbackOf(gateway, reference)
	});
}

/**
 * Hands one message over to the SMS service. Trouble before the connection is up is «later»: nothing
 * has left. After that, silence is «unknown», unless the service knows a second copy for what it is.
 */
export async function sendSms(
	gateway: OpenGateway,
	letter: Letter,
	signal: AbortSignal
): Promise<Answer> {
	const answer = await exchanged(gateway, requestFor(gateway, letter), signal);
	if (answer.kind !== 'unknown' || !gateway.repeatable) return answer;
	return { kind: 'later', reason: answer.reason };
}

function exchanged(
	gateway: OpenGateway,
	{ method, address, headers, body }: GatewayRequest,
	signal: AbortSignal
): Promise<Answer> {
	const url = new URL(address);
	const secure = url.protocol === 'https:';
	let left = false;
	return new Promise((done) => {
		const failed = (error: Error & { code?: string }) => {
			const reason = error.code ?? error.message;
			done(left ? { kind: 'unknown', reason } : { kind: 'later', reason });
		};
		const request = (secure ? https : http).request(
			url,
			{
				method,
				agent: AGENTS[secure ? 'https:' : 'http:'],
				signal,
				headers: { ...Object.fromEntries(headers), 'content-length': Buffer.byteLength(body) }
			},
			(response) => void received(gateway, response).then(done, failed)
		);
		const late = setTimeout(() => request.destroy(new Error('No answer in time')), TIMEOUT);
		request.on('close', () => clearTimeout(late));
		request.on('error', failed);
		request.on('socket', (socket) => {
			if (!socket.connecting) left = true;
			else socket.once(secure ? 'secureConnect' : 'connect', () => (left = true));
		});
		request.end(body);
	});
}

async function received(gateway: OpenGateway, response: http.IncomingMessage): Promise<Answer> {
	let text = '';
	for await (const part of response.setEncoding('utf8')) {
		text += part;
		if (text.length > LARGEST) break;
	}
	const content = contentOf(text, response.headers['content-type'] ?? '');
	const afterMs = waitOf(response.headers['retry-after']);
	return answerOf(gateway, { status: response.statusCode ?? 0, afterMs, content });
}

/** `Retry-After` in milliseconds (RFC 9110 §10.2.3), an hour at the most. */
function waitOf(header: string | undefined): number | undefined {
	if (!header) return undefined;
	const wish = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now();
	return Number.isFinite(wish) ? Math.min(Math.max(wish, 0), 3_600_000) : undefined;
}
