import { and, eq, gte, inArray, lt, notInArray, or, sql, type Column, type SQL } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import type { Tx } from '$lib/database/database.server';
import { mailDeparture, mailMessage } from '$lib/mail/tables.server';
import { letter } from '$lib/outbox/tables.server';

/** What the keys of letters about an inquiry begin with, before its reference and what parts it from the rest. */
const ABOUT = [
	...['inquiry-answered', 'inquiry-unit', 'inquiry-last-resort', 'inquiry-referred'],
	...['outside', 'outside-held', 'outside-done', 'outside-unread', 'outside-undelivered'],
	'outside-said'
];
const WAITING = ['due', 'claimed'] as const;

/**
 * Forgets whom the letters about an inquiry went to and what they said. Those that wait are left: nothing
 * is deleted while one does (`inFlight`), and a person who has somebody erased does not stop what was promised.
 */
export async function forgetLetters(tx: Tx, ref: string): Promise<void> {
	const mails = await tx.select().from(mailMessage).where(eq(mailMessage.ref, ref));
	const days = mails.flatMap(({ receivedAt, handledAt }) => [receivedAt, handledAt ?? receivedAt]);
	const receipts = [...new Set(days.map((at) => osloDate(at)))].map((day) =>
		and(startsWith(`mail-receipt ${day} `), sql`${letter.key} like ${`% ${ref}`}`)
	);
	const about = ABOUT.flatMap((what) =>
		['@', ' '].map((end) => startsWith(`${what} ${ref}${end}`))
	);
	const gone = await tx
		.update(letter)
		.set({ payload: { to: '', forgotten: true }, note: null })
		.where(and(or(...about, ...receipts), notInArray(letter.state, [...WAITING])))
		.returning({ id: letter.id });
	const ids = gone.map(({ id }) => id);
	if (ids.length)
		await tx.update(mailDeparture).set({ address: '' }).where(inArray(mailDeparture.letterId, ids));
}

const startsWith = (key: string) => and(gte(letter.key, key), lt(letter.key, `${key}\u{10FFFF}`));

/** That a letter about the inquiry with a reference is still to leave. */
export function inFlight(ref: Column): SQL {
	return sql`exists (select 1 from letter l where l.state in ('due', 'claimed') and instr(l.key, ' ' || ${ref}) > 0
		and substr(l.key, instr(l.key, ' ' || ${ref}) + length(${ref}) + 1, 1) in ('', '@', ' '))`;
}
