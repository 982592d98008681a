import nodemailer, { type Transporter } from 'nodemailer';
import type { OpenAccount } from './account';
import { signedIn, type Credentials } from './signIn.server';

const TIMEOUT = 20_000;

/**
 * A way out that has let us in: connected, encrypted as asked, signed in. Nothing has been sent yet.
 * Throws MailFault.
 */
export function wayOut(account: OpenAccount): Promise<Transporter> {
	return signedIn(account, async (credentials) => {
		const transporter = transporterFor(account, credentials);
		await transporter.verify();
		return transporter;
	});
}

function transporterFor(account: OpenAccount, credentials: Credentials): Transporter {
	const { host, port, security } = account;
	return nodemailer.createTransport({
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
	});
}
