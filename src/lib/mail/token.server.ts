import * as v from 'valibot';
import { now } from '../database/clock.server';
import type { OpenAccount } from './account';
import { MailFault, oneLine } from './fault';
import { lifetime, tokenFault } from './token';

const TIMEOUT = 15_000;
const Token = v.object({
	access_token: v.pipe(v.string(), v.nonEmpty(), v.maxLength(20_000)),
	expires_in: v.optional(v.pipe(v.unknown(), v.transform(Number)), 300)
});

const kept = new Map<string, { token: string; until: number }>();
const underWay = new Map<string, Promise<string>>();

/**
 * A token that opens an account (client credentials, RFC 6749 §4.4): the one we have until shortly
 * before it expires, else a new one. However many ask, one question is under way at a time.
 * @param rejected a token that the mail server would not take: another one is asked for
 * Throws MailFault when there is none to be had.
 */
export function accessToken(account: OpenAccount, rejected?: string): Promise<string> {
	const key = JSON.stringify([
		account.tokenEndpoint,
		account.clientId,
		account.scope,
		account.secret
	]);
	const found = kept.get(key);
	if (found && found.until > now() && found.token !== rejected) return Promise.resolve(found.token);
	const asked = underWay.get(key);
	if (asked) return asked;
	const asking = ask(account)
		.then(({ access_token: token, expires_in: seconds }) => {
			kept.set(key, { token, until: now() + lifetime(seconds) });
			return token;
		})
		.finally(() => underWay.delete(key));
	underWay.set(key, asking);
	return asking;
}

async function ask(account: OpenAccount): Promise<v.InferOutput<typeof Token>> {
	if (account.secret === null) throw new MailFault('mail_fault_secret');
	const { status, said } = await question(account.tokenEndpoint, {
		grant_type: 'client_credentials',
		client_id: account.clientId,
		client_secret: account.secret,
		...(account.scope && { scope: account.scope })
	});
	if (status !== 200) throw tokenFault(status, said);
	const token = v.safeParse(Token, said);
	if (!token.success) throw new MailFault('mail_fault_token_odd');
	return token.output;
}

/** Asks the endpoint, and reads what it says as JSON; an answer that is none is an empty object. */
async function question(endpoint: string, form: Record<string, string>) {
	try {
		const response = await fetch(endpoint, {
			method: 'POST',
			body: new URLSearchParams(form),
			headers: { accept: 'application/json' },
			redirect: 'error',
			signal: AbortSignal.timeout(TIMEOUT)
		});
		const said: unknown = await response.json().catch(() => ({}));
		return { status: response.status, said };
	} catch (error) {
		const { cause, message } = error as Error;
		throw new MailFault(
			'mail_fault_token_down',
			oneLine(cause instanceof Error ? cause.message : message)
		);
	}
}
