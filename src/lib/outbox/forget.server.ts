import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { maskedAddress } from './address';
import { maskedPhone } from './sms/phone';
import { letter } from './tables.server';

/** How long a letter that did not leave can still be sent by a person. */
const KEPT = 30 * 86_400_000;
const AT_ONCE = 200;

/** What is shown of where a letter was going; a colleague's or participant's id is nothing to show. */
const masks: Record<string, (to: string) => string> = {
	email: maskedAddress,
	sms: (to) => to && maskedPhone(to)
};

/**
 * Forgets who letters were for and what they said, when they have not left for a month
 * (personvernforordningen art. 5 nr. 1 e). What is left is for people to see that there was one.
 */
export async function forgetOldLetters(): Promise<void> {
	const old = and(
		inArray(letter.state, ['refused', 'unknown', 'discarded']),
		inArray(letter.delivery, ['sms', 'email', 'staffPush', 'exercise']),
		lt(letter.doneAt, now() - KEPT),
		sql`json_extract(${letter.payload}, '$.forgotten') is null`
	);
	const rows = await reader.select().from(letter).where(old).limit(AT_ONCE);
	for (const { id, delivery, payload } of rows) {
		const to = payload && typeof payload === 'object' && 'to' in payload ? String(payload.to) : '';
		const masked = masks[delivery]?.(to) ?? '';
		await write((tx) =>
			tx
				.update(letter)
				.set({ payload: { to: masked, forgotten: true } })
				.where(and(eq(letter.id, id), old))
		);
	}
}
