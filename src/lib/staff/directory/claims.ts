/** What an id_token says, after its signature, issuer, audience and times have been checked. */
export interface Claims {
	iss: string;
	sub: string;
	[name: string]: unknown;
}

/**
 * The groups (or app roles) that the directory says the person is in. The name of a claim may be a
 * path («realm_access.roles», Keycloak).
 * @returns 'overage' when there are too many for the token, so that Entra ID left them all out
 */
export function groupsIn(claims: Claims, claim: string): string[] | 'overage' {
	const names = claims._claim_names;
	if (isRecord(names) && claim in names) return 'overage';
	if (claim === 'groups' && String(claims.hasgroups) === 'true') return 'overage';
	const found = at(claims, claim);
	const values = Array.isArray(found) ? found : [found];
	return values.filter((value) => typeof value === 'string').map(groupValue);
}

/** True when the token says something about groups, were it only that there are none. */
export function saysGroups(claims: Claims, claim: string): boolean {
	return groupsIn(claims, claim) === 'overage' || at(claims, claim) !== undefined;
}

/** A group as it is compared: ids in lower case, since portals show them both ways. */
export function groupValue(value: string): string {
	const trimmed = value.trim();
	return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(trimmed)
		? trimmed.toLowerCase()
		: trimmed;
}

/** An e-mail address in the claims, and whether the directory vouches for it. */
export interface Address {
	email: string;
	verified: boolean;
}

/**
 * The person's e-mail address. `email` alone proves nothing: at Entra ID the owner of any tenant
 * can write anybody's address there («nOAuth»). It counts as verified when the token says so
 * (`email_verified`, or Entra's `xms_edov`), or when it is the user name of one of the house's own
 * and the administrators have said that only they set those.
 */
export function addressIn(claims: Claims, trustsNames: boolean): Address | null {
	const email = address(claims.email);
	const vouched = claims.email_verified === true || /^(1|true)$/.test(String(claims.xms_edov));
	if (email && vouched) return { email, verified: true };
	const name = address(claims.preferred_username);
	if (name && trustsNames && !isGuest(claims)) return { email: name, verified: true };
	const shown = email ?? name;
	return shown === null ? null : { email: shown, verified: false };
}

/**
 * Whether the person showed the directory who it is before `at` (epoch milliseconds), and not when
 * asked to. A directory that was asked (`max_age`) must say when (`auth_time`, Core § 2), or is not
 * believed. A minute is let pass.
 */
export function isFromBefore({ auth_time: shownAt }: Claims, at: number): boolean {
	return typeof shownAt !== 'number' || shownAt * 1000 < at - 60_000;
}

/** What the person is called; the address when the directory gives no name. */
export function nameIn(claims: Claims, email: string): string {
	const parts = [claims.given_name, claims.family_name].filter((part) => typeof part === 'string');
	const name = typeof claims.name === 'string' ? claims.name : parts.join(' ');
	return name.trim() || email;
}

/** A guest's user name comes from another house, which Varde has no reason to believe. */
function isGuest({ iss, idp, acct, preferred_username: name }: Claims): boolean {
	return (idp !== undefined && idp !== iss) || String(acct) === '1' || /#ext#/i.test(String(name));
}

function address(value: unknown): string | null {
	if (typeof value !== 'string' || value.length > 254) return null;
	const trimmed = value.trim().toLowerCase();
	return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(trimmed) ? trimmed : null;
}

function at(claims: Claims, claim: string): unknown {
	if (claim in claims) return claims[claim];
	return claim
		.split('.')
		.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), claims);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
