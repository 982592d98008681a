import { eq } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { publicOrigin } from '$lib/database/config.server';
import { reader, write, type Reader } from '$lib/database/database.server';
import { openSecret, sealSecret } from '$lib/database/secret.server';
import type { Actor } from '../actor';
import { changed } from '../changed.server';
import type { DirectoryForm } from './form';
import type { Registration } from './issuer.server';
import { askAgainForPower } from './mappings.server';
import { leaveOldDirectory } from './moved.server';
import { sentenceIn, type Sentence } from './sentences';
import { directory } from './tables.server';

export type Directory = typeof directory.$inferSelect;

const SECRET_PURPOSE = 'directory client secret';
/** There is one directory. */
const ID = 'directory';
/** What decides who a group's people are. */
const IDENTITY = ['issuer', 'clientId', 'groupsClaim'] as const;

/** The settings, whether in use or not; null before anybody has made any. */
export async function directorySettings(db: Reader): Promise<Directory | null> {
	const [found] = await db.select().from(directory);
	return found ?? null;
}

/** The settings when people can sign in with the directory now, else null. */
export async function activeDirectory(db: Reader): Promise<Directory | null> {
	const settings = await directorySettings(db);
	return settings?.active ? settings : null;
}

/** What the sign-in page shows of the directory: its name when it is in use, and how it went. */
export async function directoryDoor(
	url: URL
): Promise<{ name: string | null; said: Sentence | null }> {
	return { name: (await activeDirectory(reader))?.name ?? null, said: sentenceIn(url) };
}

/** The settings as a form shows them: that there is a secret, and never which. */
export async function shownDirectory(db: Reader) {
	const settings = await directorySettings(db);
	if (!settings) return null;
	const { clientSecret, provisioningTokenHash, ...shown } = settings;
	return { ...shown, hasSecret: clientSecret !== null, provisions: provisioningTokenHash !== null };
}

/** How Varde introduces itself to the directory. */
export function registrationOf({ issuer, clientId, clientSecret }: Directory): Registration {
	// A secret sealed with another key (a restored database) does not open: the directory says so.
	const opened = clientSecret === null ? null : (openSecret(clientSecret, SECRET_PURPOSE) ?? '?');
	return { issuer, clientId, clientSecret: opened };
}

/**
 * Saves the settings and puts them to use. An empty secret leaves the one there was, and goes with
 * another issuer or client. Another issuer lets powerful mappings wait for a second administrator,
 * and ends what the old one gave.
 * @returns whether it is another issuer than before
 */
export function saveDirectory(actor: Actor, form: DirectoryForm): Promise<boolean> {
	const { clientSecret: entered, ...rest } = form;
	const sealed = entered ? sealSecret(entered, SECRET_PURPOSE) : null;
	return write(async (tx) => {
		const before = await directorySettings(tx);
		const isSame = (key: keyof typeof rest) => before?.[key] === rest[key];
		const isSameClient = isSame('issuer') && isSame('clientId');
		const clientSecret = sealed ?? (isSameClient ? (before?.clientSecret ?? null) : null);
		const set = { ...rest, clientSecret, active: true, savedAt: now() };
		await tx
			.insert(directory)
			.values({ id: ID, ...set })
			.onConflictDoUpdate({ target: directory.id, set });
		if (!IDENTITY.every(isSame)) await askAgainForPower(tx, actor);
		const moved = before !== null && !isSame('issuer');
		if (moved) await leaveOldDirectory(tx, actor);
		const kept = Object.keys(rest) as (keyof typeof rest)[];
		const fields = [...kept.filter((key) => !isSame(key)), ...(sealed ? ['clientSecret'] : [])];
		const details = { issuer: rest.issuer, changed: fields };
		await changed(tx, actor, 'directory.save', ID, details);
		return moved;
	});
}

/** Takes the directory in use, or out of use: nobody signs in with it, and what is set up is kept. */
export function switchDirectory(actor: Actor, active: boolean): Promise<void> {
	return write(async (tx) => {
		await tx.update(directory).set({ active }).where(eq(directory.id, ID));
		await changed(tx, actor, active ? 'directory.switchOn' : 'directory.switchOff', ID, null);
	});
}

/** The addresses that the directory must know; they follow from where Varde is. */
export function ownAddresses() {
	const door = `${publicOrigin()}/logg-inn/katalog`;
	return {
		callback: `${door}/svar`,
		backChannel: `${door}/utlogging`,
		afterSignOut: `${publicOrigin()}/logg-inn`,
		provisioning: `${publicOrigin()}/scim/v2`
	};
}
