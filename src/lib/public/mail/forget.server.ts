import { and, eq, lt, max, ne, sql } from 'drizzle-orm';
import { now } from '../../database/clock.server';
import { reader, write } from '../../database/database.server';
import { newId } from '../../database/ids.server';
import { mailAlert } from './tables.server';

/** A bounce comes within days, and who fell out is asked about within weeks. */
const TOLD_APART = 90 * 86_400_000;
const AT_ONCE = 20;

/**
 * Forgets which subscribers were warned long ago (personvernforordningen art. 5 nr. 1 e): of each warning
 * the figures are left, which its receipt is made of.
 */
export async function foldAlerts(): Promise<void> {
	const { about, recipient, at, state, n } = mailAlert;
	const old = and(lt(at, now() - TOLD_APART), ne(recipient, state));
	const letters = await reader.selectDistinct({ about }).from(mailAlert).where(old).limit(AT_ONCE);
	for (const letter of letters)
		await write(async (tx) => {
			const its = and(old, eq(about, letter.about));
			const sums = await tx
				.select({ state, at: max(at), n: sql<number>`sum(${n})` })
				.from(mailAlert)
				.where(its)
				.groupBy(state);
			await tx.delete(mailAlert).where(its);
			for (const sum of sums)
				await tx
					.insert(mailAlert)
					.values({ ...letter, ...sum, id: newId(), recipient: sum.state, at: sum.at ?? 0 })
					.onConflictDoUpdate({ target: [about, recipient], set: { n: sql`${n} + ${sum.n}` } });
		});
}
