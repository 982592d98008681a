import { refuse, type Refusal } from '$lib/i18n/refusal';

/** True for an address that secrets may be sent to: encrypted, or on this very machine. */
export function isSafe({ protocol, hostname }: URL): boolean {
	return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** True when the host is this machine. */
export function isLoopback(hostname: string): boolean {
	return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** Why an issuer's address cannot be used; null when it can. */
export function issuerRefusal(issuer: string): Refusal | null {
	if (!URL.canParse(issuer)) return refuse('directory_issuer_wrong');
	const url = new URL(issuer);
	if (!isSafe(url)) return refuse('directory_issuer_insecure');
	if (url.search || url.hash || url.username) return refuse('directory_issuer_wrong');
	const [, tenant = ''] = url.pathname.split('/');
	const isEntra = url.hostname === 'login.microsoftonline.com';
	if (!isEntra) return null;
	// These let in everybody who has a Microsoft account anywhere.
	if (/^(common|organizations|consumers)?$/.test(tenant)) return refuse('directory_issuer_common');
	return url.pathname === `/${tenant}/v2.0` ? null : refuse('directory_issuer_entra');
}
