import { plainMarks } from './count';
import { requestOf, type Gateway, type GatewayRequest } from './gateway';

/** What is put where the secrets go, and what is shown there instead. */
const STAND_INS = { user: 'varde0user0varde', password: 'varde0password0varde' };
const HIDDEN = '•••';

/** The exact request that a sample would go as, with what is secret hidden. */
export function previewOf(gateway: Gateway, text: string, callback: string): string {
	const { user, password } = STAND_INS;
	const written = gateway.plain ? plainMarks(text) : text;
	const sms = { to: '+4790000000', text: written, reference: '0190-1234', callback };
	return asText(requestOf(gateway, { ...STAND_INS, signing: '' }, sms))
		.replaceAll(btoa(`${user}:${password}`), HIDDEN)
		.replaceAll(password, HIDDEN)
		.replaceAll(user, HIDDEN);
}

function asText({ method, address, headers, body }: GatewayRequest): string {
	const lines = headers.map(([name, value]) => `${name}: ${value}`);
	return [`${method} ${address}`, ...lines, ...(body ? ['', body] : [])].join('\n');
}
