import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { PROPOSED, unkeepable, type Rule } from './rule';
import { retentionRule } from './tables.server';

/** What would go is another the day after. */
const SEEN_WITHIN = 86_400_000;

export type StoredRule = typeof retentionRule.$inferSelect;

/** The rules that stand, also those that are not switched on yet, in the order they are tried. */
export function rules(db: Reader): Promise<StoredRule[]> {
	return db
		.select()
		.from(retentionRule)
		.where(isNull(retentionRule.endedAt))
		.orderBy(asc(retentionRule.createdAt), asc(retentionRule.id));
}

/** The rules that things go by today. */
export async function rulesInForce(db: Reader): Promise<StoredRule[]> {
	const today = osloDate(now());
	return (await rules(db)).filter(
		({ switchedOnAt, from }) => switchedOnAt !== null && from <= today
	);
}

export async function ruleById(db: Reader, id: string): Promise<StoredRule | null> {
	const [found] = await db.select().from(retentionRule).where(eq(retentionRule.id, id));
	return found ?? null;
}

/** Writes down a rule, which does nothing before it is switched on. @param replacesId the one it is to take the place of */
export function addRule(
	actor: Actor,
	rule: Rule,
	replacesId: string | null = null
): Promise<string | Refusal> {
	return write(async (tx) => {
		const refusal = unkeepable(rule);
		if (refusal) return refusal;
		return insert(tx, actor, rule, replacesId);
	});
}

/** Writes down the rules that we propose, off. Those that are there already by name are left out. */
export function addProposed(actor: Actor): Promise<void> {
	return write(async (tx) => {
		const known = new Set((await rules(tx)).map(({ name }) => name));
		const from = osloDate(now());
		for (const rule of PROPOSED)
			if (!known.has(rule.name)) await insert(tx, actor, { ...rule, from }, null);
	});
}

async function insert(tx: Tx, actor: Actor, rule: Rule, replacesId: string | null) {
	const id = newId();
	// In the place of the one it replaces, when it is switched on.
	const before = replacesId === null ? null : await ruleById(tx, replacesId);
	const createdAt = before?.createdAt ?? now();
	await tx
		.insert(retentionRule)
		.values({ id, ...rule, replacesId, createdAt, createdBy: actor.id });
	await record(tx, { actor, action: 'retention.rule', subject: rule.name });
	return id;
}

/** Somebody has seen what a rule would do. */
export async function noteTried(tx: Tx, id: string, count: number): Promise<void> {
	await tx
		.update(retentionRule)
		.set({ triedAt: now(), triedCount: count })
		.where(eq(retentionRule.id, id));
}

/** Lets things go by a rule from tonight; only when somebody has seen what it would do. */
export function switchOn(actor: Actor, id: string): Promise<Refusal | null> {
	return write(async (tx) => {
		const rule = await ruleById(tx, id);
		if (!rule || rule.endedAt !== null) return refuse('retention_rule_unknown');
		if (rule.triedAt === null || now() - rule.triedAt > SEEN_WITHIN)
			return refuse('retention_untried');
		const set = { switchedOnAt: now(), switchedOnBy: actor.id };
		await tx.update(retentionRule).set(set).where(eq(retentionRule.id, id));
		if (rule.replacesId)
			await tx
				.update(retentionRule)
				.set({ endedAt: now() })
				.where(eq(retentionRule.id, rule.replacesId));
		await record(tx, { actor, action: 'retention.switchOn', subject: rule.name });
		return null;
	});
}

/** Stops a rule that is on; one that never was is taken away. */
export function switchOff(actor: Actor, id: string): Promise<void> {
	return write(async (tx) => {
		const rule = await ruleById(tx, id);
		if (!rule || rule.endedAt !== null) return;
		const on = and(eq(retentionRule.id, id), isNotNull(retentionRule.switchedOnAt));
		await tx.update(retentionRule).set({ switchedOnAt: null, switchedOnBy: null }).where(on);
		if (rule.switchedOnAt === null)
			await tx.update(retentionRule).set({ endedAt: now() }).where(eq(retentionRule.id, id));
		const action = rule.switchedOnAt === null ? 'retention.remove' : 'retention.switchOff';
		await record(tx, { actor, action, subject: rule.name });
	});
}
