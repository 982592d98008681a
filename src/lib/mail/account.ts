/** Which way mail goes through an account. */
export type Way = 'out' | 'in';
/** `tls` from the first byte (RFC 8314), `starttls` demanded, or `none` on a network of one's own. */
export const SECURITIES = ['tls', 'starttls', 'none'] as const;
export type Security = (typeof SECURITIES)[number];
/** How Varde shows who it is: not at all, by password, or by a token (OAuth 2, RFC 6749 §4.4). */
export const SIGN_INS = ['none', 'password', 'microsoft', 'oauth'] as const;
export type SignIn = (typeof SIGN_INS)[number];

/** A server for mail and how Varde signs in there, without the secret. */
export interface Account {
	id: string;
	way: Way;
	host: string;
	port: number;
	security: Security;
	signIn: SignIn;
	user: string;
	clientId: string;
	tokenEndpoint: string;
	scope: string;
	/** The name of the server that checks who writes (RFC 8601 §2.5); '' when none is trusted. */
	authserv: string;
}

/** An account that can be used. */
export interface OpenAccount extends Account {
	/** The password or client secret; '' when none is needed, null when it can no longer be opened. */
	secret: string | null;
}

/** What Microsoft 365 wants (client credentials, «Authenticate an IMAP, POP or SMTP connection using OAuth»). */
const MICROSOFT_SCOPE = 'https://outlook.office365.com/.default';
const MICROSOFT = {
	out: { host: 'smtp.office365.com', port: 587, security: 'starttls' },
	in: { host: 'outlook.office365.com', port: 993, security: 'tls' }
} as const;

/** Server, token endpoint and scope of a Microsoft 365 tenant. @param tenant its id or a domain of it */
export function microsoft(way: Way, tenant: string) {
	const tokenEndpoint = `https://login.microsoftonline.com/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
	return { ...MICROSOFT[way], tokenEndpoint, scope: MICROSOFT_SCOPE };
}

/** The tenant in a token endpoint of Microsoft's, '' in any other. */
export function tenantOf(tokenEndpoint: string): string {
	const found = /^https:\/\/login\.microsoftonline\.com\/([^/]+)\//.exec(tokenEndpoint)?.[1] ?? '';
	return decodeURIComponent(found);
}

/** Whether Varde shows a token instead of a password. */
export function usesToken({ signIn }: Pick<Account, 'signIn'>): boolean {
	return signIn === 'microsoft' || signIn === 'oauth';
}

const SCHEMES: Record<string, { way: Way; security: Security; port: number }> = {
	'smtp:': { way: 'out', security: 'none', port: 587 },
	'smtps:': { way: 'out', security: 'tls', port: 465 },
	'imap:': { way: 'in', security: 'none', port: 143 },
	'imaps:': { way: 'in', security: 'tls', port: 993 }
};

/**
 * The account of `SMTP_URL` or `IMAP_URL`: `smtps://user:password@host:port`. The plain schemes take
 * TLS when the server offers it. @returns null when it is no such address
 */
export function accountFromUrl(address: string): OpenAccount | null {
	const url = URL.canParse(address) ? new URL(address) : null;
	const scheme = url && SCHEMES[url.protocol];
	if (!url || !scheme || !url.hostname) return null;
	const user = decodeURIComponent(url.username);
	return {
		id: 'environment',
		...scheme,
		port: Number(url.port) || scheme.port,
		host: url.hostname.replace(/^\[|\]$/g, ''),
		signIn: user ? 'password' : 'none',
		user,
		secret: decodeURIComponent(url.password),
		clientId: '',
		tokenEndpoint: '',
		scope: '',
		authserv: ''
	};
}
