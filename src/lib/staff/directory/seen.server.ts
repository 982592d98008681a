import { eq, lt } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { write } from '$lib/database/database.server';
import { hashToken } from '$lib/database/ids.server';
import { directorySeen } from './tables.server';

/** Longer than anything that is remembered can be used. */
const KEPT = 24 * 60 * 60 * 1000;

/** Uses up something that must be used once. @returns false when it has been used before */
export function spend(kind: 'state' | 'logout', value: string): Promise<boolean> {
	const key = hashToken(`${kind} ${value}`);
	return write(async (tx) => {
		await tx.delete(directorySeen).where(lt(directorySeen.seenAt, now() - KEPT));
		const [before] = await tx.select().from(directorySeen).where(eq(directorySeen.key, key));
		if (before) return false;
		await tx.insert(directorySeen).values({ key, seenAt: now() });
		return true;
	});
}
