import { eq } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { user } from '$lib/staff/tables.server';

/** The name of the person who saved last, for the sentence that says so. */
export async function editor(db: Reader, id: string | null): Promise<string> {
	if (!id) return 'Varde';
	const [row] = await db.select({ name: user.name }).from(user).where(eq(user.id, id));
	return row?.name ?? 'Varde';
}
