import { desc, eq } from 'drizzle-orm';
import { record } from '../audit/audit.server';
import { announce } from '../database/changes.server';
import { now } from '../database/clock.server';
import { reader, write, type Reader, type Tx } from '../database/database.server';
import { refuse, type Refusal } from '../i18n/refusal';
import type { Actor } from '../staff/actor';
import { changesBetween, merged, type Change } from './changes';
import { UNNAMED, type Kommune } from './kommune';
import { kommuneVersion } from './tables.server';

/** One saved version of the settings, with what it changed. */
export interface KommuneVersion {
	/** 0: nobody has saved anything yet */
	version: number;
	settings: Kommune;
	savedAt: number;
	/** a person's id; null: it came with the demo */
	savedBy: string | null;
	changes: Change[];
}

/** The kommune's settings that are in force. */
export async function kommune(db: Reader = reader): Promise<Kommune> {
	return (await newestKommune(db)).settings;
}

/** The settings in force, and which version they are. */
export async function newestKommune(
	db: Reader = reader
): Promise<{ version: number; settings: Kommune }> {
	const [newest] = await db
		.select()
		.from(kommuneVersion)
		.orderBy(desc(kommuneVersion.version))
		.limit(1);
	return { version: newest?.version ?? 0, settings: { ...UNNAMED, ...newest?.settings } };
}

/** Every version, newest first. */
export async function kommuneVersions(db: Reader = reader): Promise<KommuneVersion[]> {
	const rows = await db.select().from(kommuneVersion).orderBy(desc(kommuneVersion.version));
	const whole = rows.map((row) => ({ ...row, settings: { ...UNNAMED, ...row.settings } }));
	return whole.map((row, index) => ({
		...row,
		changes: changesBetween(whole[index + 1]?.settings ?? UNNAMED, row.settings)
	}));
}

/**
 * Saves the settings as a new version, and writes in the audit log what changed.
 * @param seen the version they were made from. What somebody has changed since is kept; when both
 * have changed the same, nothing is saved and a person decides.
 */
export function saveKommune(
	actor: Actor,
	settings: Kommune,
	seen: number
): Promise<Refusal | void> {
	return write(async (tx) => {
		const newest = await newestKommune(tx);
		const base = seen === newest.version ? newest.settings : await kommuneAt(tx, seen);
		const { settings: next, both } = merged(base ?? UNNAMED, settings, newest.settings);
		if (both.length) return refuse('kommune_moved');
		const changed = changesBetween(newest.settings, next).map(({ setting }) => setting);
		if (!changed.length) return;
		await putKommune(tx, next, actor.id);
		await record(tx, { actor, action: 'kommune.save', subject: 'kommune', details: { changed } });
		await announce(tx, { topic: 'kommune', subject: 'kommune' });
	});
}

/** Puts an earlier version in force again, as a new version. */
export async function restoreKommune(
	actor: Actor,
	version: number,
	seen: number
): Promise<Refusal | void> {
	const earlier = await kommuneAt(reader, version);
	return earlier ? saveKommune(actor, earlier, seen) : refuse('kommune_version_gone');
}

/** The settings as one version has them, or null when there is no such version. */
export async function kommuneAt(db: Reader, version: number): Promise<Kommune | null> {
	const [found] = await db.select().from(kommuneVersion).where(eq(kommuneVersion.version, version));
	return found ? { ...UNNAMED, ...found.settings } : null;
}

/** Lays a version of the settings in a transaction. @param savedBy a person's id; null: the demo */
export async function putKommune(tx: Tx, settings: Kommune, savedBy: string | null): Promise<void> {
	await tx.insert(kommuneVersion).values({ settings, savedAt: now(), savedBy });
}
