/** Whose sessions end: those of a subject, of one session of the directory, or both; never of all. */
export interface Logout {
	/** jti: the token counts once */
	id: string;
	subject: string | null;
	sid: string | null;
}

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/**
 * What a logout token asks for, its signature, issuer, audience and times being checked already
 * (Back-Channel Logout 1.0 § 2.6). Null for a token that is something else: an id_token has a nonce
 * and no event, and must not sign anybody out.
 */
export function logoutOf(payload: Record<string, unknown>): Logout | null {
	const { events, jti, sub, sid } = payload;
	if (typeof events !== 'object' || events === null || !(EVENT in events)) return null;
	if ('nonce' in payload || typeof jti !== 'string') return null;
	const subject = typeof sub === 'string' && sub ? sub : null;
	const named = typeof sid === 'string' && sid ? sid : null;
	return subject || named ? { id: jti, subject, sid: named } : null;
}
