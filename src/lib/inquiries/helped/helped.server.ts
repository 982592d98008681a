import { and, count, eq, gt, sum } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { inSight } from '../inSight.server';
import { inquiryByToken } from '../access.server';
import { helped } from '../sender';
import { waitsToo } from '../merging/merge.server';
import { eventsOf } from '../read.server';
import { save } from '../save.server';
import { inquiry } from '../tables.server';
import { tellUnit } from '../tellUnit.server';
import { inquiryHelped } from './tables.server';

/** The sender says whether the answer helped. «No» opens it again; the same said twice is said once. */
export function sayHelped(token: string, yes: boolean): Promise<Refusal | null> {
	return write(async (tx) => {
		const row = await inquiryByToken(tx, token);
		if (!row) return refuse('inquiries_not_found');
		const last = (await eventsOf(tx, row)).findLast(({ kind }) =>
			['helped', 'answered', 'followUp'].includes(kind)
		);
		if (last?.kind === 'helped' && last.details.yes === yes) return null;
		const decision = helped(row, yes, now());
		if (isRefused(decision)) return decision;
		const saved = await save(tx, row, decision, null);
		const said = { yes, unitId: row.unitId, area: row.area, at: now() };
		await tx
			.insert(inquiryHelped)
			.values({ inquiryId: row.id, ...said })
			.onConflictDoUpdate({ target: inquiryHelped.inquiryId, set: said });
		if (!yes) await tellUnit(tx, (await waitsToo(tx, saved)) ?? saved);
		await record(tx, { actor: null, action: 'inquiries.helped', subject: row.ref });
		return null;
	});
}

/** How many of those whom the actor may see say that the answer helped since then, by unit and area. */
export async function helpedNumbers(db: Reader, actor: Actor, since: number) {
	const rows = await db
		.select({
			unitId: inquiryHelped.unitId,
			area: inquiryHelped.area,
			all: count(),
			yes: sum(inquiryHelped.yes).mapWith(Number)
		})
		.from(inquiryHelped)
		.innerJoin(inquiry, eq(inquiry.id, inquiryHelped.inquiryId))
		.where(and(gt(inquiryHelped.at, since), inSight(actor)))
		.groupBy(inquiryHelped.unitId, inquiryHelped.area);
	return rows.sort((a, b) => b.all - a.all);
}
