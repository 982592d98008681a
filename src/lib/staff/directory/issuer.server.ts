import * as oidc from 'openid-client';
import { isSafe } from './address';

/** The only file that imports openid-client, so that it can be replaced in one place. */
export type Issuer = oidc.Configuration;
export type Tokens = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>;

/** What Varde is to the directory; the secret is open here, and null for a public client. */
export interface Registration {
	issuer: string;
	clientId: string;
	clientSecret: string | null;
}

/** What the library would have let pass; `code` as it names its own faults. */
class Untrusted extends Error {
	constructor(
		message: string,
		readonly code = 'UNTRUSTED'
	) {
		super(message);
	}
}

/** A person waits, so the whole conversation has five seconds. */
const PATIENCE = 5000;
/** How far the clocks may differ, in seconds. */
const TOLERANCE = 60;
const LONGEST_ANSWER = 1_000_000;
const SCOPE = 'openid profile email offline_access';

/**
 * Reads what the directory says of itself, for one conversation: what is not kept cannot grow old,
 * so keys it changed a moment ago are fetched. Throws when it does not answer, or is another one.
 */
export async function meet({ issuer, clientId, clientSecret }: Registration): Promise<Issuer> {
	const url = new URL(issuer);
	const config = await oidc.discovery(
		url,
		clientId,
		{ [oidc.clockTolerance]: TOLERANCE, ...(clientSecret && { client_secret: clientSecret }) },
		clientSecret === null ? oidc.None() : secretAsAsked(clientSecret),
		{
			// Without this the signature of an id_token that came over TLS would go unread.
			execute: [
				oidc.enableNonRepudiationChecks,
				...(url.protocol === 'http:' ? [oidc.allowInsecureRequests] : [])
			],
			timeout: PATIENCE / 1000,
			[oidc.customFetch]: bounded(AbortSignal.timeout(PATIENCE))
		}
	);
	// The library lets Entra ID answer with another issuer than it was asked for.
	if (new URL(config.serverMetadata().issuer).href !== url.href)
		throw new Untrusted('The metadata is another issuer’s');
	return config;
}

/** What a browser brings along to the directory and back; the verifier stays here. */
export interface Secrets {
	state: string;
	nonce: string;
	verifier: string;
}

export function newSecrets(): Secrets {
	return {
		state: oidc.randomState(),
		nonce: oidc.randomNonce(),
		verifier: oidc.randomPKCECodeVerifier()
	};
}

/**
 * Where the browser is sent to sign in: authorization code with PKCE (RFC 7636), state and nonce.
 * @param anew the person must show who it is, though the directory may know the browser. Whoever sits
 *   there can take `prompt` out of the address; `max_age` makes the directory say when it was (Core § 3.1.2.1)
 */
export async function signInUrl(
	issuer: Issuer,
	{ state, nonce, verifier }: Secrets,
	redirectUri: string,
	anew: boolean
): Promise<URL> {
	const url = oidc.buildAuthorizationUrl(issuer, {
		redirect_uri: redirectUri,
		scope: SCOPE,
		state,
		nonce,
		code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
		code_challenge_method: 'S256',
		...(anew && { prompt: 'login', max_age: '0' })
	});
	if (!isSafe(url)) throw new Untrusted('The sign-in page is not safe to go to');
	return url;
}

/** Exchanges the code that came back (in the query of `url`) for tokens, and checks them. */
export async function tokensFor(issuer: Issuer, url: URL, secrets: Secrets): Promise<Tokens> {
	const tokens = await oidc.authorizationCodeGrant(issuer, url, {
		pkceCodeVerifier: secrets.verifier,
		expectedState: secrets.state,
		expectedNonce: secrets.nonce,
		idTokenExpected: true
	});
	return notFromTheFuture(tokens);
}

/** Asks for new tokens: whether the person may still be here, and in which groups. */
export async function renewed(issuer: Issuer, refreshToken: string): Promise<Tokens> {
	return notFromTheFuture(await oidc.refreshTokenGrant(issuer, refreshToken));
}

/** What the directory says of the person when it keeps that out of the id_token. */
export function moreClaims(issuer: Issuer, accessToken: string, subject: string) {
	return oidc.fetchUserInfo(issuer, accessToken, subject);
}

/** Where a browser signs out of the directory too (RP-Initiated Logout 1.0), or null. */
export function signOutUrl(issuer: Issuer, parameters: Record<string, string>): URL | null {
	if (!issuer.serverMetadata().end_session_endpoint) return null;
	const url = oidc.buildEndSessionUrl(issuer, parameters);
	return isSafe(url) ? url : null;
}

/**
 * `fetch` that follows no redirect, goes to safe addresses only, gives up when `deadline` passes, and
 * reads no more than a megabyte.
 */
export function bounded(deadline: AbortSignal): oidc.CustomFetch {
	return async (address, { signal, ...options }) => {
		if (!isSafe(new URL(address))) throw new Untrusted(`Not safe to ask: ${address}`);
		const signals = signal ? [deadline, signal] : [deadline];
		const answer = await fetch(address, {
			...(options as RequestInit),
			redirect: 'manual',
			signal: AbortSignal.any(signals)
		});
		return new Response(await shortBody(answer), answer);
	};
}

async function shortBody(answer: Response): Promise<Blob | null> {
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	for await (const part of answer.body ?? []) {
		length += part.length;
		if (length > LONGEST_ANSWER) throw new Untrusted('The answer is too long');
		parts.push(part);
	}
	return parts.length ? new Blob(parts) : null;
}

/** The secret in the body or the header, as the directory asks for it (OpenID Connect Core § 9). */
function secretAsAsked(secret: string): oidc.ClientAuth {
	return (as, ...rest) => {
		const inBody = as.token_endpoint_auth_methods_supported?.includes('client_secret_post');
		const auth = inBody ? oidc.ClientSecretPost(secret) : oidc.ClientSecretBasic(secret);
		return auth(as, ...rest);
	};
}

/** A token from the future is a sign of clocks that differ; the library looks at the past only. */
function notFromTheFuture(tokens: Tokens): Tokens {
	const issuedAt = tokens.claims()?.iat ?? 0;
	if (issuedAt > Date.now() / 1000 + TOLERANCE)
		throw new Untrusted('Issued in the future', 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED');
	return tokens;
}
