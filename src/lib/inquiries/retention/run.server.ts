import { and, eq } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader } from '$lib/database/database.server';
import { log } from '$lib/database/log.server';
import type { Actor } from '$lib/staff/actor';
import { maySee } from '$lib/staff/visibility';
import { inquiry } from '../tables.server';
import { anonymise, purge } from './delete.server';
import { dueBy, free, type Due } from './due.server';
import type { Rule, Step } from './rule';
import { noteTried, rulesInForce, type StoredRule } from './rules.server';
import { retentionRule } from './tables.server';

/** So many are listed of what would go; all of them are counted. */
const LISTED = 200;
/** A night is enough for many, and others get to write in between. */
const AT_MOST = 20_000;
const PAUSE_EVERY = 25;

/**
 * Deletes and anonymises what is due by the rules that are on. Each inquiry in a transaction of its own,
 * with its record: after a crash the next run goes on with what is left, and nothing goes twice.
 * @param living references of incidents that go on
 * @returns how many went
 */
export async function runRetention(living: readonly string[]): Promise<Record<Step, number>> {
	const done = { anonymise: 0, purge: 0 };
	const rules = await rulesInForce(reader);
	for await (const batch of dueBy(reader, rules, { now: now(), living }))
		for (const due of batch) {
			if (done.anonymise + done.purge >= AT_MOST) return done;
			if (await carriedOut(due, living)) done[due.step]++;
			if ((done.anonymise + done.purge) % PAUSE_EVERY === 0)
				await new Promise((later) => setTimeout(later, 20));
		}
	return done;
}

/** One that cannot go, whatever is wrong with it, keeps none of the others; people find it in the log. */
function carriedOut(due: Due<StoredRule>, living: readonly string[]): Promise<boolean> {
	return carryOut(due, living).catch((error: unknown) => {
		log('error', 'retention.failed', { ref: due.ref, error });
		return false;
	});
}

/** One inquiry, if it still may go: meanwhile somebody may have opened or held it, or stopped the rule. */
function carryOut(
	{ id, step, rule }: Due<StoredRule>,
	living: readonly string[]
): Promise<boolean> {
	return write(async (tx) => {
		const [row] = await tx
			.select()
			.from(inquiry)
			.where(and(eq(inquiry.id, id), free(now(), living)));
		const [stands] = await tx.select().from(retentionRule).where(eq(retentionRule.id, rule.id));
		if (!row || stands?.switchedOnAt == null || stands.endedAt !== null) return false;
		const cause = { by: null, ruleId: rule.id, ruleName: rule.name };
		if (step === 'purge') await purge(tx, row, { ...cause, what: 'purged' });
		else await anonymise(tx, row, { ...cause, what: 'anonymised' });
		return true;
	});
}

/** What would go now by a rule that is on trial: how many, and those that the reader may see. */
export interface Trial {
	counts: Record<Step, number>;
	/** by area, of all */
	areas: { area: string; count: number }[];
	listed: Pick<Due<Rule>, 'ref' | 'area' | 'closedAt' | 'step'>[];
}

/** Tries a rule: what it would do if it were on, together with those that are, without doing it. */
export async function tryRule(
	db: Reader,
	actor: Actor,
	rule: StoredRule,
	living: readonly string[]
): Promise<Trial> {
	const others = (await rulesInForce(db)).filter(
		({ id }) => id !== rule.id && id !== rule.replacesId
	);
	const all = [...others, rule].sort((a, b) => a.createdAt - b.createdAt);
	const trial: Trial = { counts: { anonymise: 0, purge: 0 }, areas: [], listed: [] };
	const areas = new Map<string, number>();
	for await (const batch of dueBy(db, all, { now: now(), living }))
		for (const due of batch.filter((one) => one.rule.id === rule.id)) {
			trial.counts[due.step]++;
			areas.set(due.area ?? 'annet', (areas.get(due.area ?? 'annet') ?? 0) + 1);
			if (trial.listed.length < LISTED && maySee(actor, due)) trial.listed.push(due);
		}
	trial.areas = [...areas]
		.map(([area, count]) => ({ area, count }))
		.sort((a, b) => b.count - a.count);
	await write((tx) => noteTried(tx, rule.id, trial.counts.anonymise + trial.counts.purge));
	return trial;
}
