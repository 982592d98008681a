import { eq } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { grantsOf } from '../grants.server';
import { isGuarded } from '../proposals/proposal';
import { sentenceIn } from './sentences';
import { activeDirectory } from './settings.server';
import { directoryLink } from './tables.server';

/** What «Min side» shows of the directory; null when it is not in use. */
export async function myDirectory(db: Reader, userId: string, url: URL) {
	const directory = await activeDirectory(db);
	if (!directory) return null;
	const links = await db.select().from(directoryLink).where(eq(directoryLink.userId, userId));
	const here = new URL(directory.issuer).href;
	const linked = links.some(({ issuer }) => new URL(issuer).href === here);
	return { name: directory.name, linked, said: sentenceIn(url) };
}

/** The ids of those whom the directory has let in. */
export async function linkedPeople(db: Reader): Promise<Set<string>> {
	const links = await db.select({ userId: directoryLink.userId }).from(directoryLink);
	return new Set(links.map(({ userId }) => userId));
}

/**
 * Whether a person must sign in with the directory: it is «directory only», and the person neither
 * warns residents nor administers. Those get in whatever happens to the directory.
 */
export async function mustUseDirectory(db: Reader, userId: string): Promise<boolean> {
	const directory = await activeDirectory(db);
	if (!directory?.only) return false;
	return !(await grantsOf(db, userId)).some(({ role }) => isGuarded(role));
}
