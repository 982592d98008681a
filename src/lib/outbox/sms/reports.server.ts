import { reader } from '../../database/database.server';
import { contentOf, isSigned, reportsIn } from './answer';
import { callbackOf, gatewayByToken } from './gateway.server';
import { takeReport, type Undelivered } from './messages.server';

/** A request to the address that the SMS service reports to. */
export interface Incoming {
	token: string;
	/** what stands after the path: '?ref=…', or '' */
	search: string;
	type: string;
	body: string;
	header(name: string): string | null;
}

/** What it is answered with; nobody who does not know the secrets learns anything. */
export interface Reply {
	status: 200 | 403 | 404;
	body: string;
}

/**
 * Takes what the SMS service reports about messages. An unknown address or message is 404, a wrong
 * signature 403. The same report twice changes nothing.
 */
export async function takeReports(incoming: Incoming, undelivered: Undelivered): Promise<Reply> {
	const { token, search, type, body } = incoming;
	const query = new URLSearchParams(search);
	const gateway = await gatewayByToken(reader, token);
	if (!gateway) return { status: 404, body: '' };
	const signature = incoming.header(gateway.signatureHeader || 'x-signature') ?? '';
	const signed = { body, signature, address: callbackOf(gateway) + search };
	if (!isSigned(gateway, gateway.secrets, signed)) return { status: 403, body: '' };
	const own = query.get('ref');
	const reports = reportsIn(gateway, contentOf(body, type, query));
	let known = 0;
	for (const report of reports)
		if (await takeReport({ ...report, id: own ?? report.id }, undelivered)) known += 1;
	return known ? { status: 200, body: gateway.reply } : { status: 404, body: '' };
}
