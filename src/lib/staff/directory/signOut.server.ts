import { eq } from 'drizzle-orm';
import { reader } from '$lib/database/database.server';
import { log } from '$lib/database/log.server';
import { openSecret } from '$lib/database/secret.server';
import { reasonOf } from './fault';
import { meet, signOutUrl } from './issuer.server';
import { activeDirectory, ownAddresses, registrationOf } from './settings.server';
import { TOKEN_PURPOSE } from './signIn.server';
import { directorySession } from './tables.server';

/** A token with very many groups makes an address that servers refuse; it may be left out. */
const LONGEST_HINT = 4000;

/** The name of the directory that a session came from, or null. */
export async function sessionDirectory(sessionId = ''): Promise<string | null> {
	const directory = await activeDirectory(reader);
	return directory && (await tokensOf(sessionId)) ? directory.name : null;
}

/**
 * Where the browser of a session goes to sign out of the directory too (RP-Initiated Logout 1.0).
 * Null when the session did not come from there, or the directory does not answer or cannot.
 */
export async function directorySignOut(sessionId: string): Promise<URL | null> {
	const kept = await tokensOf(sessionId);
	const directory = await activeDirectory(reader);
	if (!kept || !directory) return null;
	const idToken = openSecret(kept.idToken, TOKEN_PURPOSE) ?? '';
	const isUsable = idToken && idToken.length <= LONGEST_HINT;
	try {
		return signOutUrl(await meet(registrationOf(directory)), {
			post_logout_redirect_uri: ownAddresses().afterSignOut,
			...(isUsable && { id_token_hint: idToken })
		});
	} catch (fault) {
		log('warn', 'directory.signOutFailed', { reason: reasonOf(fault) });
		return null;
	}
}

async function tokensOf(sessionId: string) {
	const [kept] = await reader
		.select()
		.from(directorySession)
		.where(eq(directorySession.sessionId, sessionId));
	return kept;
}
