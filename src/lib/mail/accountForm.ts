import * as v from 'valibot';
import { text } from '../database/text';
import type { Errors } from '../ui/forms';
import { microsoft, SECURITIES, SIGN_INS, usesToken, type Account, type Way } from './account';

const line = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max).replace(/\s+/g, ' '))
	);

/** What the form of an account holds; which of it counts depends on how one signs in. */
export const ACCOUNT_FORM = v.object({
	signIn: v.picklist(SIGN_INS),
	host: line(253),
	port: line(5),
	security: v.optional(v.picklist(SECURITIES), 'tls'),
	user: line(254),
	/** As it was written: a password may end with a space. */
	secret: v.pipe(v.optional(v.string(), ''), v.maxLength(4000)),
	tenant: line(100),
	clientId: line(200),
	tokenEndpoint: line(500),
	scope: line(1000),
	authserv: line(253)
});
export type AccountForm = v.InferOutput<typeof ACCOUNT_FORM>;

/** The account that a form describes, or what is wrong with it. */
export function accountFrom(
	way: Way,
	form: AccountForm
): { account: Omit<Account, 'id'> } | { errors: Errors } {
	const { signIn, host, port, security, user, clientId, tokenEndpoint, scope, tenant } = form;
	const authserv = way === 'in' ? form.authserv.toLowerCase() : '';
	const server = { host, port: Number(port), security, tokenEndpoint, scope };
	const known = signIn === 'microsoft' ? microsoft(way, tenant) : server;
	const account = { way, signIn, user, clientId, authserv, ...known };
	const errors = faultsOf(account, tenant);
	return Object.keys(errors).length ? { errors } : { account: onlyWhatCounts(account) };
}

function faultsOf(account: Omit<Account, 'id'>, tenant: string): Errors {
	const { signIn, host, port, security, user, clientId, tokenEndpoint } = account;
	const token = usesToken(account);
	return {
		...(!/^[a-z0-9.:-]+$/i.test(host) && { host: 'mail_host_wrong' }),
		...(!/^[a-z0-9._:-]*$/.test(account.authserv) && { authserv: 'mail_authserv_wrong' }),
		...(!(Number.isInteger(port) && port > 0 && port < 65536) && { port: 'mail_port_wrong' }),
		...(signIn !== 'none' && !user && { user: 'mail_user_missing' }),
		...(signIn === 'microsoft' && !tenant && { tenant: 'mail_tenant_missing' }),
		...(token && !clientId && { clientId: 'mail_client_id_missing' }),
		...(token && !isSafe(tokenEndpoint) && { tokenEndpoint: 'mail_token_endpoint_wrong' }),
		...(signIn !== 'none' &&
			security === 'none' &&
			!isHere(host) && { security: 'mail_token_without_tls' })
	};
}

function onlyWhatCounts(account: Omit<Account, 'id'>): Omit<Account, 'id'> {
	const token = usesToken(account) ? {} : { clientId: '', tokenEndpoint: '', scope: '' };
	return { ...account, ...token, ...(account.signIn === 'none' && { user: '' }) };
}

/** A secret goes to nobody but over TLS, or to this very machine. */
function isSafe(address: string): boolean {
	const url = URL.canParse(address) ? new URL(address) : null;
	return url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere(url.hostname));
}

function isHere(host: string): boolean {
	return /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i.test(host);
}

const count = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.regex(/^[1-9]\d{0,6}$/, 'mail_caps_wrong'),
	v.transform(Number)
);

/** What the form of the caps holds. */
export const CAPS_FORM = v.object({ perMinute: count, perDay: count, perRecipientHour: count });
