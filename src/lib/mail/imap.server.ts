import { ImapFlow } from 'imapflow';
import type { OpenAccount } from './account';
import { signedIn, type Credentials } from './signIn.server';

const TIMEOUT = 20_000;
/** Somewhat more than the largest message that is fetched: a server that announces more is not listened to. */
const LONGEST_LITERAL = 40 * 1024 * 1024;

/** A connection to a mailbox that has let us in; the caller logs out or closes it. Throws MailFault. */
export function connected(account: OpenAccount): Promise<ImapFlow> {
	return signedIn(account, async (credentials) => {
		const client = clientFor(account, credentials);
		// What happens to a connection later is told by the command that fails.
		client.on('error', () => {});
		try {
			await client.connect();
			return client;
		} catch (error) {
			client.close();
			throw error;
		}
	});
}

function clientFor(
	{ host, port, security, user }: OpenAccount,
	credentials: Credentials
): ImapFlow {
	return new ImapFlow({
		host,
		port,
		secure: security === 'tls',
		...(security === 'starttls' && { doSTARTTLS: true }),
		auth: credentials ?? { user },
		logger: false,
		clientInfo: { name: 'Varde' },
		connectionTimeout: TIMEOUT,
		greetingTimeout: TIMEOUT,
		maxLiteralSize: LONGEST_LITERAL,
		maxResponseSize: 2 * LONGEST_LITERAL,
		autoIdleDelay: 200,
		maxIdleTime: 4 * 60_000
	});
}

/** What a mailbox looks like from outside, when somebody tries whether it can be reached. */
export interface MailboxSeen {
	greeting: string;
	encrypted: boolean;
	folders: number;
	messages: number;
}

/** Connects, signs in, looks, and leaves again without having touched anything. Throws MailFault. */
export async function lookInside(account: OpenAccount): Promise<MailboxSeen> {
	const client = await connected(account);
	try {
		const folders = await client.list();
		const { messages = 0 } = (await client.status('INBOX', { messages: true })) || {};
		return {
			greeting: client.greeting ?? '',
			encrypted: client.secureConnection,
			folders: folders.length,
			messages
		};
	} finally {
		await client.logout().catch(() => client.close());
	}
}
