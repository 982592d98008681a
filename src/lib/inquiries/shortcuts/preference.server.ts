import { eq } from 'drizzle-orm';
import { write, type Reader } from '$lib/database/database.server';
import type { Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { keysRefusal, USUAL, type Preference } from './shortcuts';
import { inquiryPreference } from './tables.server';

/** How a colleague wants the queue. */
export async function preferenceOf(db: Reader, { id }: Pick<Actor, 'id'>): Promise<Preference> {
	const [row] = await db.select().from(inquiryPreference).where(eq(inquiryPreference.userId, id));
	if (!row) return USUAL;
	const { keysOn, openNext } = row;
	return { keysOn, openNext, keys: { ...USUAL.keys, ...row.keys } };
}

/** Keeps how a colleague wants the queue. */
export async function savePreference(
	{ id }: Actor,
	preference: Preference
): Promise<Refusal | void> {
	const refusal = keysRefusal(preference.keys);
	if (refusal) return refusal;
	await write((tx) =>
		tx
			.insert(inquiryPreference)
			.values({ userId: id, ...preference })
			.onConflictDoUpdate({ target: inquiryPreference.userId, set: preference })
	);
}
