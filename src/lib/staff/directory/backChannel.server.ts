import { and, eq, inArray } from 'drizzle-orm';
import { createRemoteJWKSet, customFetch, jwtVerify, type JWTPayload } from 'jose';
import { record } from '$lib/audit/audit.server';
import { reader, write } from '$lib/database/database.server';
import { log } from '$lib/database/log.server';
import { session } from '../tables.server';
import { reasonOf } from './fault';
import { bounded, meet } from './issuer.server';
import { logoutOf, type Logout } from './logout';
import { spend } from './seen.server';
import { activeDirectory, registrationOf, type Directory } from './settings.server';
import { directorySession } from './tables.server';

const ALGORITHMS = [
	'RS256',
	'RS384',
	'RS512',
	'PS256',
	'PS384',
	'PS512',
	'ES256',
	'ES384',
	'EdDSA'
];

/**
 * The directory says that somebody has signed out, or may not be here any more (OpenID Connect
 * Back-Channel Logout 1.0): ends the sessions that the token names.
 * @returns false when the token is not one that this directory made for Varde, or has been used
 */
export async function signOutByDirectory(token: string): Promise<boolean> {
	const directory = await activeDirectory(reader);
	if (!directory) return false;
	const payload = await verified(directory, token);
	const logout = payload && logoutOf(payload);
	if (!logout || !(await spend('logout', logout.id))) return false;
	await endSessions(payload.iss!, logout);
	return true;
}

async function verified(directory: Directory, token: string): Promise<JWTPayload | null> {
	try {
		const issuer = await meet(registrationOf(directory));
		const metadata = issuer.serverMetadata();
		const fetcher = bounded(AbortSignal.timeout(5000)) as typeof fetch;
		const keys = createRemoteJWKSet(new URL(metadata.jwks_uri!), { [customFetch]: fetcher });
		const { payload } = await jwtVerify(token, keys, {
			issuer: metadata.issuer,
			audience: directory.clientId,
			algorithms: ALGORITHMS,
			clockTolerance: 60,
			maxTokenAge: '1h',
			requiredClaims: ['exp', 'jti']
		});
		return payload;
	} catch (error) {
		log('warn', 'directory.logoutRefused', { reason: reasonOf(error) });
		return null;
	}
}

function endSessions(issuer: string, { subject, sid }: Logout): Promise<void> {
	return write(async (tx) => {
		const named = await tx
			.select({ id: directorySession.sessionId })
			.from(directorySession)
			.where(
				and(
					eq(directorySession.issuer, issuer),
					subject === null ? undefined : eq(directorySession.subject, subject),
					sid === null ? undefined : eq(directorySession.sid, sid)
				)
			);
		const ids = named.map(({ id }) => id);
		if (!ids.length) return;
		const ended = await tx.delete(session).where(inArray(session.id, ids)).returning();
		for (const userId of new Set(ended.map(({ userId }) => userId)))
			await record(tx, { actor: null, action: 'directory.endSession', subject: userId });
	});
}
