import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { announce } from '../database/changes.server';
import { now } from '../database/clock.server';
import { write } from '../database/database.server';
import { mailBox } from './tables.server';

export const LEASE = 60_000;

/** Takes or keeps a mailbox for this process for a minute. @returns false when another has it */
export function lease(accountId: string, me: string): Promise<boolean> {
	return write(async (tx) => {
		await tx.insert(mailBox).values({ accountId }).onConflictDoNothing();
		const mine = await tx
			.update(mailBox)
			.set({ leaseBy: me, leaseUntil: now() + LEASE })
			.where(
				and(
					eq(mailBox.accountId, accountId),
					or(isNull(mailBox.leaseUntil), lt(mailBox.leaseUntil, now()), eq(mailBox.leaseBy, me))
				)
			)
			.returning();
		return mine.length > 0;
	});
}

/** Lets another process have the mailbox, and notes how it went here. @param fault null: well */
export async function leave(accountId: string, me: string, fault: string | null): Promise<void> {
	await write(async (tx) => {
		await tx
			.update(mailBox)
			.set({ leaseBy: null, leaseUntil: null, fault })
			.where(and(eq(mailBox.accountId, accountId), eq(mailBox.leaseBy, me)));
		await announce(tx, { topic: 'mail', subject: 'accounts' });
	});
}

/** Notes that a mailbox has been read just now; open screens are told when it could not be before. */
export async function reads(accountId: string): Promise<void> {
	await write(async (tx) => {
		const [before] = await tx.select().from(mailBox).where(eq(mailBox.accountId, accountId));
		await tx
			.update(mailBox)
			.set({ fault: null, readAt: now() })
			.where(eq(mailBox.accountId, accountId));
		if (before?.fault || !before?.readAt)
			await announce(tx, { topic: 'mail', subject: 'accounts' });
	});
}
