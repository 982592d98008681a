import { usesToken, type OpenAccount } from './account';
import { faultOf, MailFault } from './fault';
import { accessToken } from './token.server';

/** What Varde shows a mail server: nothing, a password, or a token (XOAUTH2, RFC 7628). */
export type Credentials =
	null | { user: string; pass: string } | { user: string; accessToken: string };

/**
 * Signs in by `attempt`. A token that the server would not take is changed for a fresh one, once:
 * it may have been withdrawn before its time. Throws MailFault.
 */
export async function signedIn<T>(
	account: OpenAccount,
	attempt: (credentials: Credentials) => Promise<T>
): Promise<T> {
	if (account.secret === null) throw new MailFault('mail_fault_secret');
	const { user, secret } = account;
	const inWords = (error: unknown) => Promise.reject(faultOf(error));
	if (!usesToken(account)) return attempt(user ? { user, pass: secret } : null).catch(inWords);
	const first = await accessToken(account);
	return attempt({ user, accessToken: first }).catch(async (error: unknown) => {
		if (faultOf(error).key !== 'mail_fault_auth') return inWords(error);
		return attempt({ user, accessToken: await accessToken(account, first) }).catch(inWords);
	});
}
