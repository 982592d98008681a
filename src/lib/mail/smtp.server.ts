import nodemailer, { type Transporter } from 'nodemailer';
import type { OpenAccount } from './account';
import { signedIn, type Credentials } from './signIn.server';

const TIMEOUT = 20_000;

/**
 * A way out that has let us in: connected, encrypted as asked, signed in. Nothing has been sent yet.
 * Throws MailFault. @param many connections that are held open until it is closed
 */
export function wayOut(
	account: OpenAccount,
	many: { atOnce: number } | null = null
): Promise<Transporter> {
	return signedIn(account, async (credentials) => {
		const transporter = nodemailer.createTransport({
			...optionsFor(account, credentials),
			...(many && { pool: true as const, maxConnections: many.atOnce, maxMessages: Infinity })
		});
		await transporter.verify();
		return transporter;
	});
}

function optionsFor(account: OpenAccount, credentials: Credentials) {
	const { host, port, security } = account;
	return {
		host,
		port,
		secure: security === 'tls',
		requireTLS: security === 'starttls',
		...(credentials && {
			auth:
				'accessToken' in credentials
					? { type: 'OAuth2' as const, ...credentials }
					: { ...credentials }
		}),
		connectionTimeout: TIMEOUT,
		greetingTimeout: TIMEOUT,
		socketTimeout: TIMEOUT,
		disableFileAccess: true,
		disableUrlAccess: true
	};
}
