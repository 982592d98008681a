import { desc } from 'drizzle-orm';
import { record } from '../audit/audit.server';
import { announce } from '../database/changes.server';
import { now } from '../database/clock.server';
import { reader, write, type Reader, type Tx } from '../database/database.server';
import type { Actor } from '../staff/actor';
import { UNNAMED, type Kommune } from './kommune';
import { kommuneVersion } from './tables.server';

/** The kommune's settings that are in force. */
export async function kommune(db: Reader = reader): Promise<Kommune> {
	const [newest] = await db
		.select()
		.from(kommuneVersion)
		.orderBy(desc(kommuneVersion.version))
		.limit(1);
	return { ...UNNAMED, ...newest?.settings };
}

/** Saves the settings as a new version, and writes in the audit log what changed. */
export function saveKommune(actor: Actor, settings: Kommune): Promise<void> {
	return write(async (tx) => {
		const before = await kommune(tx);
		const changed = (Object.keys(settings) as (keyof Kommune)[]).filter(
			(name) => JSON.stringify(settings[name]) !== JSON.stringify(before[name])
		);
		if (!changed.length) return;
		await putKommune(tx, settings, actor.id);
		await record(tx, { actor, action: 'kommune.save', subject: 'kommune', details: { changed } });
		await announce(tx, { topic: 'kommune', subject: 'kommune' });
	});
}

/** Lays a version of the settings in a transaction. @param savedBy a person's id; null: the demo */
export async function putKommune(tx: Tx, settings: Kommune, savedBy: string | null): Promise<void> {
	await tx.insert(kommuneVersion).values({ settings, savedAt: now(), savedBy });
}
