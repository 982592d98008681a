import { and, eq, isNotNull, lte } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { log } from '$lib/database/log.server';
import { openSecret, sealSecret } from '$lib/database/secret.server';
import { session } from '../tables.server';
import { readmit } from './accounts.server';
import { endsSession, faultRefusal, reasonOf } from './fault';
import { meet, renewed } from './issuer.server';
import { activeDirectory, registrationOf, type Directory } from './settings.server';
import { allClaims, TOKEN_PURPOSE } from './signIn.server';
import { directorySession } from './tables.server';

type Kept = typeof directorySession.$inferSelect;

/** How often the directory is asked whether somebody who works here may still be here. */
export const EVERY = 15 * 60 * 1000;
/** Asked in the background; whoever comes back after longer waits for the answer. */
const TOO_LONG = 4 * EVERY;

/**
 * Asks the directory, when it is time, whether the person of a session may stay and which groups it
 * is in now. «No» ends the session; no answer changes nothing.
 * @returns true when the answer was waited for: what is known of the session must be read again
 */
export async function askDirectory(sessionId: string): Promise<boolean> {
	const [kept] = await reader
		.select()
		.from(directorySession)
		.where(and(eq(directorySession.sessionId, sessionId), lte(directorySession.checkedAt, due())));
	if (!kept?.refreshToken) return false;
	const asked = askAgain(kept);
	if (kept.checkedAt > now() - TOO_LONG) {
		asked.catch((error) => log('error', 'directory.refreshFailed', { error }));
		return false;
	}
	await asked;
	return true;
}

async function askAgain(kept: Kept): Promise<void> {
	const directory = await activeDirectory(reader);
	if (!directory || !isSameIssuer(directory.issuer, kept.issuer)) return;
	if (!(await claim(kept))) return;
	try {
		if (await agrees(directory, kept)) return;
	} catch (fault) {
		const { refused } = faultRefusal(fault as Error);
		log('warn', 'directory.refreshFailed', { refused, reason: reasonOf(fault) });
		if (!endsSession(fault as Error)) return;
	}
	await end(kept);
}

/**
 * Runs what starts a session in the place of one from the directory (the person showed once more who
 * it is, another way), and lets the directory be asked about the new one as well.
 */
export async function inPlaceOf(
	sessionId: string | undefined,
	start: () => Promise<string>
): Promise<void> {
	const goOn = await watchOf(sessionId);
	await goOn(await start());
}

/**
 * What lets the directory be asked about the session that comes in the place of this one, also when
 * this one is gone by then. @returns to be called with the hash of the new session
 */
export async function watchOf(
	sessionId: string | undefined
): Promise<(fresh: string) => Promise<void>> {
	const [kept] = await reader
		.select()
		.from(directorySession)
		.where(eq(directorySession.sessionId, sessionId ?? ''));
	return async (fresh) => {
		if (kept)
			await write((tx) => tx.insert(directorySession).values({ ...kept, sessionId: fresh }));
	};
}

async function agrees(directory: Directory, kept: Kept): Promise<boolean> {
	const refreshToken = openSecret(kept.refreshToken!, TOKEN_PURPOSE);
	if (refreshToken === null) return true;
	const issuer = await meet(registrationOf(directory));
	const tokens = await renewed(issuer, refreshToken);
	if (tokens.refresh_token) await keep(kept.sessionId, tokens.refresh_token);
	if (!tokens.id_token) return true; // it may leave the id_token out (Core § 12.2)
	const claims = await allClaims(issuer, tokens, directory);
	return claims.sub === kept.subject && readmit(directory, claims);
}

/** Two requests, or two processes, ask once: a refresh token may be good for one use only. */
async function claim({ sessionId }: Kept): Promise<boolean> {
	const claimed = await write((tx) =>
		tx
			.update(directorySession)
			.set({ checkedAt: now() })
			.where(
				and(
					eq(directorySession.sessionId, sessionId),
					lte(directorySession.checkedAt, due()),
					isNotNull(directorySession.refreshToken)
				)
			)
			.returning({ sessionId: directorySession.sessionId })
	);
	return claimed.length > 0;
}

function keep(sessionId: string, refreshToken: string): Promise<unknown> {
	const sealed = sealSecret(refreshToken, TOKEN_PURPOSE);
	return write((tx) =>
		tx
			.update(directorySession)
			.set({ refreshToken: sealed })
			.where(eq(directorySession.sessionId, sessionId))
	);
}

function end({ sessionId }: Kept): Promise<void> {
	return write(async (tx) => {
		const [ended] = await tx.delete(session).where(eq(session.id, sessionId)).returning();
		if (!ended) return;
		await record(tx, { actor: null, action: 'directory.endSession', subject: ended.userId });
	});
}

/** With and without the slash at the end of an address that is only a host. */
const isSameIssuer = (one: string, other: string) => new URL(one).href === new URL(other).href;

const due = () => now() - EVERY;
