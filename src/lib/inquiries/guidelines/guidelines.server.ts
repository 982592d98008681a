import { desc, eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import type { Locale } from '$lib/i18n/locale';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { rulesIn, STARTING, type Guidelines } from './guidelines';
import { guidelineVersion } from './tables.server';

/** The rules for comments that are in force, and their version; 0: ours, the kommune has written none. */
export async function guidelines(db: Reader): Promise<{ version: number; guidelines: Guidelines }> {
	const [newest] = await guidelineVersions(db).limit(1);
	return newest ?? { version: 0, guidelines: { ...STARTING } };
}

/** The rules that are in force, as a colleague reads them. */
export async function rulesFor(db: Reader, locale: Locale): Promise<string[]> {
	const { mainLanguage } = await kommune(db);
	return rulesIn((await guidelines(db)).guidelines, locale, mainLanguage);
}

/** Every version the kommune has saved, the newest first. */
export function guidelineVersions(db: Reader) {
	return db
		.select({
			version: guidelineVersion.version,
			guidelines: guidelineVersion.guidelines,
			savedAt: guidelineVersion.savedAt,
			by: user.name
		})
		.from(guidelineVersion)
		.innerJoin(user, eq(user.id, guidelineVersion.savedBy))
		.orderBy(desc(guidelineVersion.version));
}

/** Puts new rules in force. @param seen the version that they were written from */
export function saveGuidelines(
	actor: Actor,
	next: Guidelines,
	{ seen, main }: { seen: number; main: string }
): Promise<Refusal | null> {
	return write(async (tx) => {
		if (!next[main]?.length) return refuse('guidelines_missing');
		if ((await guidelines(tx)).version !== seen) return refuse('guidelines_changed');
		await tx
			.insert(guidelineVersion)
			.values({ guidelines: next, savedBy: actor.id, savedAt: now() });
		await record(tx, { actor, action: 'guidelines.save', subject: 'guidelines' });
		return null;
	});
}
