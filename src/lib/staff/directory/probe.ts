import { refuse, type Refusal } from '$lib/i18n/refusal';

/** What a directory says of itself (OpenID Connect Discovery 1.0 § 3), as far as Varde uses it. */
export interface Found {
	issuer: string;
	signInPage: string;
	/** asks again whether people may stay */
	refresh: boolean;
	/** signs people out there too */
	signOut: boolean;
	/** tells Varde when somebody signs out there */
	backChannel: boolean;
	/** seconds that the clock there is ahead of ours; negative when it is behind, null when unsaid */
	clockAhead: number | null;
}

/** Reads what came from the directory's well-known address. @param date the answer's Date header */
export function foundIn(
	metadata: unknown,
	issuer: string,
	date: string | null,
	now: number
): Found | Refusal {
	if (typeof metadata !== 'object' || metadata === null) return refuse('directory_probe_nothing');
	const said = metadata as Record<string, unknown>;
	const text = (key: string) => (typeof said[key] === 'string' ? said[key] : '');
	const lists = (key: string, value: string) => {
		const list = said[key];
		return !Array.isArray(list) || list.includes(value);
	};
	const name = text('issuer');
	const needed = [name, text('authorization_endpoint'), text('token_endpoint'), text('jwks_uri')];
	if (!needed.every((address) => URL.canParse(address))) return refuse('directory_probe_nothing');
	if (new URL(name).href !== new URL(issuer).href)
		return refuse('directory_probe_other', { issuer: name });
	if (!lists('response_types_supported', 'code')) return refuse('directory_probe_code');
	const told = date === null ? NaN : Date.parse(date);
	return {
		issuer: name,
		signInPage: text('authorization_endpoint'),
		refresh: lists('scopes_supported', 'offline_access'),
		signOut: text('end_session_endpoint') !== '',
		backChannel: said.backchannel_logout_supported === true,
		clockAhead: Number.isNaN(told) ? null : Math.round((told - now) / 1000)
	};
}

/** True when the clocks differ so much that tokens may be refused. */
export function clockDiffers({ clockAhead }: Pick<Found, 'clockAhead'>): boolean {
	return Math.abs(clockAhead ?? 0) > 30;
}
