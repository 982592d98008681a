import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';

/** A token endpoint (RFC 6749 §4.4) and introspection (RFC 7662), which does as it is told. */
export interface TokenEndpoint {
	address: string;
	introspection: string;
	/** How many tokens it was asked for. */
	asked: number;
	/** What it answers instead of a token, while set. */
	trouble: { status: number; said: object } | null;
	/** Tokens it vouches for. */
	valid: Set<string>;
	/** How long a question takes, ms. */
	delay: number;
	stop(): void;
}

export const CLIENT = { clientId: 'varde', secret: 'klientens hemmelighet' };

/** @param user whom its tokens open the mailbox of */
export async function tokenEndpoint(user: string): Promise<TokenEndpoint> {
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (part: Buffer) => (body += part.toString()));
		request.on('end', () => {
			const form = new URLSearchParams(body);
			const say = (status: number, said: object) => {
				response.writeHead(status, { 'content-type': 'application/json' });
				response.end(JSON.stringify(said));
			};
			if (request.url === '/introspect') {
				const active = endpoint.valid.has(form.get('token') ?? '');
				return say(200, active ? { active, username: user } : { active });
			}
			setTimeout(() => answer(form, say), endpoint.delay);
		});
	});
	const answer = (form: URLSearchParams, say: (status: number, said: object) => void) => {
		endpoint.asked++;
		if (endpoint.trouble) return say(endpoint.trouble.status, endpoint.trouble.said);
		const known =
			form.get('grant_type') === 'client_credentials' &&
			form.get('client_id') === CLIENT.clientId &&
			form.get('client_secret') === CLIENT.secret;
		if (!known) return say(401, { error: 'invalid_client' });
		const token = randomUUID();
		endpoint.valid.add(token);
		say(200, { access_token: token, token_type: 'Bearer', expires_in: 3600 });
	};
	await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const endpoint: TokenEndpoint = {
		address: `${origin}/token`,
		introspection: `${origin}/introspect`,
		asked: 0,
		trouble: null,
		valid: new Set(),
		delay: 0,
		stop: () => void server.close()
	};
	return endpoint;
}
