import type { RequestEvent } from '@sveltejs/kit';

export type Visit = Pick<RequestEvent, 'cookies' | 'url'>;

/** Keeps a secret in the browser that scripts and other sites cannot use. @param name '' is the session */
export function setCookie({ cookies, url }: Visit, name: string, value: string, expires: Date) {
	cookies.set(cookieName(url, name), value, { ...options(url), expires });
}

export function readCookie({ cookies, url }: Visit, name: string): string | undefined {
	return cookies.get(cookieName(url, name));
}

export function deleteCookie({ cookies, url }: Visit, name: string): void {
	cookies.delete(cookieName(url, name), options(url));
}

function options({ protocol }: URL) {
	return { path: '/', httpOnly: true, sameSite: 'lax', secure: protocol === 'https:' } as const;
}

/**
 * `__Host-` keeps neighbouring subdomains from planting it (RFC 6265bis § 4.1.3.2). Plain http
 * cannot use that, and cookies are shared between ports: there the port is part of the name.
 */
function cookieName({ protocol, port }: URL, name: string): string {
	const own = protocol === 'https:' ? '__Host-varde' : `varde-${port || 80}`;
	return name ? `${own}-${name}` : own;
}
