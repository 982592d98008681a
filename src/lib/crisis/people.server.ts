import { inArray } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { user } from '$lib/staff/tables.server';

/** The names of colleagues by id; those who are unknown are left out. */
export async function namesOf(db: Reader, ids: (string | null)[]): Promise<Record<string, string>> {
	const known = [...new Set(ids.filter((id) => id !== null))];
	const rows = await db
		.select({ id: user.id, name: user.name })
		.from(user)
		.where(inArray(user.id, known));
	return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** The telephones of colleagues by id, E.164; those that are not known are left out. */
export async function phonesOf(db: Reader, ids: string[]): Promise<Record<string, string>> {
	const rows = await db
		.select({ id: user.id, phone: user.phone })
		.from(user)
		.where(inArray(user.id, ids));
	return Object.fromEntries(rows.flatMap(({ id, phone }) => (phone ? [[id, phone]] : [])));
}
