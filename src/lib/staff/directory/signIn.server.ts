import type { RequestEvent } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { log } from '$lib/database/log.server';
import { sealSecret } from '$lib/database/secret.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { rememberLocale } from '../localeCookie.server';
import { startSession } from '../sessions.server';
import { admit } from './accounts.server';
import { isFromBefore, saysGroups, type Claims } from './claims';
import { faultRefusal, reasonOf } from './fault';
import {
	meet,
	moreClaims,
	newSecrets,
	signInUrl,
	tokensFor,
	type Issuer,
	type Tokens
} from './issuer.server';
import { recall, remember, type Pending } from './pending.server';
import { spend } from './seen.server';
import { activeDirectory, ownAddresses, registrationOf, type Directory } from './settings.server';
import { directorySession } from './tables.server';

type Visit = Pick<RequestEvent, 'cookies' | 'url' | 'request'>;

/** What the tokens of a session are sealed for. */
export const TOKEN_PURPOSE = 'directory session';

/** Somebody who is signed in already, and shows once more who it is, or wants the account linked. */
interface SignedIn {
	id: string;
	links: boolean;
}

/** Begins a sign-in. @returns where the browser is sent: a page of the directory */
export async function beginSignIn(
	visit: Visit,
	returnTo: string,
	signedIn: SignedIn | null
): Promise<URL | Refusal> {
	const directory = await activeDirectory(reader);
	if (!directory) return refuse('directory_off');
	const secrets = newSecrets();
	return orRefusal(async () => {
		const issuer = await meet(registrationOf(directory));
		const anew = signedIn !== null;
		const url = await signInUrl(issuer, secrets, ownAddresses().callback, anew);
		const linkTo = signedIn?.links ? signedIn.id : null;
		remember(visit, { ...secrets, returnTo, linkTo, anew, startedAt: now() });
		return url;
	});
}

/** Ends a sign-in that has come back, with a session. @returns the path that the person was going to */
export async function completeSignIn(visit: Visit): Promise<string | Refusal> {
	const pending = recall(visit);
	const directory = await activeDirectory(reader);
	if (!directory) return refuse('directory_off');
	if (!pending || visit.url.searchParams.get('state') !== pending.state)
		return refuse('directory_expired');
	if (!(await spend('state', pending.state))) return refuse('directory_expired');
	const answer = await orRefusal(() => ask(directory, visit.url.search, pending));
	if (isRefused(answer)) return answer;
	if (pending.anew && isFromBefore(answer.claims, pending.startedAt))
		return refuse('directory_not_anew');
	const person = await admit(directory, answer.claims, pending.linkTo);
	if (isRefused(person)) return noted(person, 'not admitted');
	const device = visit.request.headers.get('user-agent') ?? '';
	const sessionId = await startSession(visit, person.id, device, 'directory');
	await keepTokens(sessionId, answer);
	if (!visit.cookies.get('sprak')) rememberLocale(visit.cookies, person.locale);
	return pending.returnTo;
}

interface Answer {
	tokens: Tokens;
	claims: Claims;
}

async function ask(directory: Directory, search: string, pending: Pending): Promise<Answer> {
	const issuer = await meet(registrationOf(directory));
	const tokens = await tokensFor(issuer, new URL(ownAddresses().callback + search), pending);
	return { tokens, claims: await allClaims(issuer, tokens, directory) };
}

/** The claims of the id_token, and those of UserInfo where the groups are only there. */
export async function allClaims(
	issuer: Issuer,
	tokens: Tokens,
	{ groupsClaim }: Pick<Directory, 'groupsClaim'>
): Promise<Claims> {
	const claims: Claims = { ...tokens.claims()! };
	const { userinfo_endpoint } = issuer.serverMetadata();
	if (saysGroups(claims, groupsClaim) || !userinfo_endpoint) return claims;
	return { ...(await moreClaims(issuer, tokens.access_token, claims.sub)), ...claims };
}

async function keepTokens(sessionId: string, { tokens, claims }: Answer): Promise<void> {
	const seal = (token: string) => sealSecret(token, TOKEN_PURPOSE);
	await write((tx) =>
		tx.insert(directorySession).values({
			sessionId,
			issuer: claims.iss,
			subject: claims.sub,
			sid: typeof claims.sid === 'string' ? claims.sid : null,
			refreshToken: tokens.refresh_token ? seal(tokens.refresh_token) : null,
			idToken: seal(tokens.id_token!),
			checkedAt: now()
		})
	);
}

/** What the directory answered, or the sentence for what went wrong; the log has the rest. */
async function orRefusal<T>(work: () => Promise<T>): Promise<T | Refusal> {
	try {
		return await work();
	} catch (fault) {
		return noted(faultRefusal(fault as Error), reasonOf(fault));
	}
}

function noted(refusal: Refusal, reason: string): Refusal {
	log('warn', 'directory.signInFailed', { refused: refusal.refused, reason });
	return refusal;
}
