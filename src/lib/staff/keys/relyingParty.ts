/** What the registrations and signatures of passkeys are bound to (WebAuthn § 5.1.2). */
export interface RelyingParty {
	/** the host, without a port */
	id: string;
	origin: string;
}

/**
 * The relying party of an address, or null where there can be none: browsers know passkeys by a name
 * and never by an IP address («localhost» works, «127.0.0.1» does not), and only on https or here.
 */
export function relyingParty({ protocol, hostname, origin }: URL): RelyingParty | null {
	const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost');
	if (protocol !== 'https:' && !isLocal) return null;
	if (/^[\d.]+$|^\[/.test(hostname)) return null;
	return { id: hostname, origin };
}

/**
 * Whether a signature's counter says that the passkey has been copied (WebAuthn § 6.1.1): it must grow,
 * unless neither side counts, as those that are shared between a person's own devices do not.
 */
export function isCopied(stored: number, reported: number): boolean {
	return (stored > 0 || reported > 0) && reported <= stored;
}
