import { and, inArray, isNotNull, isNull, notExists, eq } from 'drizzle-orm';
import { write, type Tx } from '$lib/database/database.server';
import { units } from '$lib/staff/units.server';
import type { NewEvent } from '../event';
import { inquiry } from '../tables.server';
import { course } from './course';
import { lawsOf } from './laws.server';
import { OFFICE_HOURS } from './reminder';
import { startClocks } from './run.server';
import { inquiryClock } from './tables.server';

/** So many in one transaction, so that others get to write in between. */
const AT_ONCE = 200;
const RECEIVED: NewEvent = { kind: 'received', details: { suggestions: [] } };

/**
 * Starts the clocks of what has waited since before Varde had any: the kommune's promise and the law's,
 * from the day it came in. A unit's own target begins where it is sent next.
 */
export async function startMissing(): Promise<void> {
	while ((await write(startSome)) === AT_ONCE);
}

async function startSome(tx: Tx): Promise<number> {
	const runs = tx
		.select({ id: inquiryClock.id })
		.from(inquiryClock)
		.where(
			and(
				eq(inquiryClock.inquiryId, inquiry.id),
				inArray(inquiryClock.kind, ['answer', 'promise']),
				isNull(inquiryClock.stoppedAt)
			)
		);
	const rows = await tx
		.select()
		.from(inquiry)
		.where(
			and(inArray(inquiry.state, ['new', 'open']), isNotNull(inquiry.answerDueAt), notExists(runs))
		)
		.limit(AT_ONCE);
	const laws = await lawsOf(tx);
	const hours = new Map((await units(tx)).map(({ id, hours }) => [id, hours]));
	for (const row of rows) {
		const facts = { now: row.receivedAt, laws, unitDueAt: null };
		const { start } = course({ before: null, after: row, event: RECEIVED }, [], facts);
		await startClocks(tx, row.id, start, hours.get(row.unitId) ?? OFFICE_HOURS);
	}
	return rows.length;
}
