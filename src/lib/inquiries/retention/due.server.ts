import { and, asc, eq, gt, isNotNull, lte, not, sql, type SQL } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import type { Reader } from '$lib/database/database.server';
import { inquiry } from '../tables.server';
import { acknowledgedAt, unclaimed } from './archived.server';
import { inFlight } from './letters.server';
import { dueStep, ruleFor, type Assessment, type Closed, type Rule, type Step } from './rule';

/** An inquiry that something is due for. */
export interface Due<R extends Rule> {
	id: number;
	ref: string;
	unitId: string;
	sensitivity: Closed['sensitivity'];
	area: Closed['area'];
	closedAt: number;
	rule: R;
	step: Step;
}

const AT_ONCE = 500;
const DAY = 86_400_000;

/**
 * What is due by some rules, the oldest first, a batch at a time. The first rule that fits an inquiry
 * decides. What must not go is never among them (`free`).
 * @param living references of incidents that go on
 */
export async function* dueBy<R extends Rule>(
	db: Reader,
	rules: readonly R[],
	{ now, living }: { now: number; living: readonly string[] }
): AsyncGenerator<Due<R>[]> {
	const days = rules.flatMap(({ anonymiseDays, purgeDays }) => [anonymiseDays, purgeDays]);
	const soonest = Math.min(...days.filter((one) => one !== null));
	if (!Number.isFinite(soonest)) return;
	for (let after = 0; ;) {
		const rows = await closedAfter(db, after, { before: now - soonest * DAY, now, living });
		const last = rows.at(-1);
		if (!last) return;
		after = last.id;
		yield rows.flatMap(({ intake, assessment, acknowledgedAt, anonymised, ...row }) => {
			const closed = { ...row, intake, assessment, acknowledgedAt, anonymised };
			const rule = ruleFor(rules, closed);
			const step = rule && dueStep(rule, closed, now);
			return step ? [{ ...row, rule, step }] : [];
		});
	}
}

async function closedAfter(
	db: Reader,
	after: number,
	{ before, now, living }: { before: number; now: number; living: readonly string[] }
) {
	const rows = await db
		.select({
			...{ id: inquiry.id, ref: inquiry.ref, unitId: inquiry.unitId, intake: inquiry.intake },
			...{ area: inquiry.area, sensitivity: inquiry.sensitivity, closedAt: inquiry.closedAt },
			acknowledgedAt: acknowledgedAt(inquiry.ref),
			anonymised: sql<number>`exists (select 1 from inquiry_anonymised a where a.inquiry_id = ${inquiry.id})`,
			limited: sql<number>`exists (select 1 from journalvurdering v where v.henvendelse = ${inquiry.ref})`
		})
		.from(inquiry)
		.where(and(gt(inquiry.id, after), lte(inquiry.closedAt, before), free(now, living)))
		.orderBy(asc(inquiry.id))
		.limit(AT_ONCE);
	return rows.map(({ anonymised, limited, closedAt, ...row }) => ({
		...row,
		closedAt: closedAt!,
		anonymised: anonymised === 1,
		assessment: assessmentOf(row.acknowledgedAt, limited === 1)
	}));
}

function assessmentOf(acknowledgedAt: number | null, limited: boolean): Assessment {
	if (acknowledgedAt !== null) return 'acknowledged';
	return limited ? 'limited' : 'undecided';
}

/**
 * That nothing stands in the way of deleting an inquiry: it is closed, the archive has no claim on it, nothing
 * is on its way, no clock of the law runs for it, nobody holds it, and nothing that goes on leans on it.
 */
export function free(now: number, living: readonly string[]): SQL {
	return and(
		eq(inquiry.state, 'closed'),
		isNotNull(inquiry.closedAt),
		unclaimed(inquiry.ref, inquiry.id),
		sql`not exists (select 1 from inquiry_clock c where c.inquiry_id = ${inquiry.id} and c.stopped_at is null)`,
		sql`not exists (select 1 from demanding_episode e where e.inquiry_ref = ${inquiry.ref})`,
		sql`not exists (select 1 from retention_hold h where h.ref = ${inquiry.ref} and h.lifted_at is null and (h.until is null or h.until >= ${osloDate(now)}))`,
		sql`not exists (select 1 from inquiry m where m.merged_into = ${inquiry.ref} and m.state <> 'closed')`,
		not(inFlight(inquiry.ref)),
		sql`not exists (select 1 from inquiry_restriction r where r.inquiry_id = ${inquiry.id} and r.because <> 'archived')`,
		living.length
			? sql`(${inquiry.incidentRef} is null or ${inquiry.incidentRef} not in ${living})`
			: undefined
	)!;
}
