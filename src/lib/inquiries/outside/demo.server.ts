import { desc, eq } from 'drizzle-orm';
import type { Tx } from '$lib/database/database.server';
import { hashToken } from '$lib/database/ids.server';
import { unitById } from '$lib/staff/units.server';
import { OFFICE_HOURS } from '../clocks/reminder';
import { inquiry, inquiryEvent } from '../tables.server';
import { LINK_LASTS, timesOf } from './outside';
import { outsideHandOver, outsideUnit } from './tables.server';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const UNIT = 'barneskolen';
const ADDRESS = 'kontoret@barneskolen.lillevik.test';
const TAKEN_BY = 'Ola Rød';
/** What opens the demo's matter: /sak/prov-barneskolen. Lillevik has nothing to hide. */
const TOKEN = 'prov-barneskolen';

/** A school whose office does not work in Varde, with a matter that was sent, read and taken. */
export async function fillOutside(tx: Tx, { at }: { at: number }): Promise<void> {
	await tx.insert(outsideUnit).values({
		...{ unitId: UNIT, address: ADDRESS, readWithin: 4, tokenHash: hashToken('confirmed') },
		...{ askedAt: at - 60 * 24 * HOUR, confirmedAt: at - 59 * 24 * HOUR }
	});
	const [row] = await tx
		.select()
		.from(inquiry)
		.where(eq(inquiry.unitId, UNIT))
		.orderBy(desc(inquiry.id))
		.limit(1);
	if (!row) throw new Error('The demo has nothing for the school');
	const [sentAt, readAt, takenAt] = [at - 90 * MINUTE, at - 70 * MINUTE, at - 65 * MINUTE];
	const unit = await unitById(tx, UNIT);
	const dueAt = row.answerDueAt ?? at;
	const { remindAt } = timesOf({ sentAt, dueAt, readWithin: 4 }, unit?.hours ?? OFFICE_HOURS);
	await tx.insert(outsideHandOver).values({
		...{ id: 'demo-outside', inquiryId: row.id, unitId: UNIT, address: ADDRESS, letters: 1 },
		...{ tokenHash: hashToken(TOKEN), linkEndsAt: sentAt + LINK_LASTS },
		...{ sentAt, readAt, takenAt, takenBy: TAKEN_BY, remindAt }
	});
	const told = [
		{ at: sentAt, what: 'sent' },
		{ at: readAt, what: 'read' },
		{ at: takenAt, what: 'taken', name: `${TAKEN_BY}, Lillevik barneskole` }
	] as const;
	await tx.insert(inquiryEvent).values(
		told.map(({ at, what, ...by }) => ({
			...{ inquiryId: row.id, kind: 'outside' as const, at, version: row.version },
			userName: 'name' in by ? by.name : null,
			details: { what, unit: UNIT }
		}))
	);
}
