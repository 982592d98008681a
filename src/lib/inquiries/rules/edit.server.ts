import { desc, eq, inArray, max } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Json } from '$lib/database/json';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { faultsOf, type Rule } from './rule';
import { known, ruleById, rulesInOrder, type RuleRow } from './store.server';
import { routingChange, routingRule, type RuleBefore } from './tables.server';

const MOST_RULES = 500;

type Verb =
	'createRule' | 'changeRule' | 'ruleOn' | 'ruleOff' | 'moveRule' | 'removeRule' | 'undoRule';
/** What a rule becomes, beside what it was; null: there was none. */
interface Edit {
	before: RuleRow | null;
	after: Partial<RuleRow> & { id: string };
}

/** Writes a rule, switched off and last: it is tried before it decides anything. @returns its id */
export function createRule(actor: Actor, content: Rule): Promise<string | Refusal> {
	return write(async (tx) => {
		const all = await rulesInOrder(tx);
		if (all.length >= MOST_RULES) return refuse('rules_too_many', { most: MOST_RULES });
		const fault = faultsOf(content, await known(tx, now()))[0];
		if (fault) return refuse(`rules_fault_${fault}`);
		const [last] = await tx.select({ position: max(routingRule.position) }).from(routingRule);
		const id = newId();
		const position = (last?.position ?? 0) + 1;
		await edit(tx, actor, 'createRule', [{ before: null, after: { id, position, content } }]);
		return id;
	});
}

/** Changes what a rule says. It is switched off until what it would do has been seen anew. */
export function changeRule(
	actor: Actor,
	{ id, version }: { id: string; version: number },
	content: Rule
): Promise<Refusal | null> {
	return act(actor, { id, version }, 'changeRule', async (tx) => {
		const fault = faultsOf(content, await known(tx, now()))[0];
		return fault ? refuse(`rules_fault_${fault}`) : { content, enabled: false };
	});
}

/** Switches a rule on or off. Whoever switches it on has just seen what it would have done. */
export function switchRule(
	actor: Actor,
	at: { id: string; version: number },
	enabled: boolean
): Promise<Refusal | null> {
	return act(actor, at, enabled ? 'ruleOn' : 'ruleOff', async (tx, rule) => {
		const fault = enabled && faultsOf(rule.content, await known(tx, now()))[0];
		return fault ? refuse(`rules_fault_${fault}`) : { enabled };
	});
}

/** Takes a rule away; undoing brings it back. */
export function removeRule(actor: Actor, at: { id: string; version: number }) {
	return act(actor, at, 'removeRule', () => Promise.resolve({ removedAt: now(), enabled: false }));
}

/** Moves a rule one place up or down among the others. */
export function moveRule(actor: Actor, id: string, by: -1 | 1): Promise<Refusal | null> {
	return write(async (tx) => {
		const all = await rulesInOrder(tx);
		const from = all.findIndex((rule) => rule.id === id);
		const [rule, other] = [all[from], all[from + by]];
		if (!rule) return refuse('rules_gone');
		if (!other) return null;
		await edit(tx, actor, 'moveRule', [
			{ before: rule, after: { id: rule.id, position: other.position } },
			{ before: other, after: { id: other.id, position: rule.position } }
		]);
		return null;
	});
}

export type LastRuleChange = Awaited<ReturnType<typeof lastRuleChange>>;

/** The last change that has not been undone, with who made it; null: there is none. */
export async function lastRuleChange(db: Reader) {
	const [found] = await db
		.select({ change: routingChange, by: user.name })
		.from(routingChange)
		.leftJoin(user, eq(user.id, routingChange.by))
		.orderBy(desc(routingChange.at), desc(routingChange.id))
		.limit(1);
	if (!found || found.change.undoneAt !== null) return null;
	const { id, at, action } = found.change;
	return { id, at, action: action as Verb, by: found.by ?? '' };
}

/** Undoes a change of rules as a whole. Refuses when any of them has been changed since. */
export function undoRuleChange(actor: Actor, id: string): Promise<Refusal | null> {
	return write(async (tx) => {
		const [change] = await tx.select().from(routingChange).where(eq(routingChange.id, id));
		if (!change || change.undoneAt !== null) return refuse('rules_undone_already');
		const ids = change.rules.map((one) => one.id);
		const rows = await tx.select().from(routingRule).where(inArray(routingRule.id, ids));
		const edits: Edit[] = [];
		for (const { id, version, before } of change.rules) {
			const row = rows.find((one) => one.id === id);
			if (row?.version !== version) return refuse('rules_changed_since');
			const gone = { removedAt: now(), enabled: false };
			edits.push({ before: row, after: { id, ...(before ?? gone) } });
		}
		const at = now();
		await edit(tx, actor, 'undoRule', edits);
		await tx.update(routingChange).set({ undoneAt: at }).where(eq(routingChange.id, id));
		return null;
	});
}

function act(
	actor: Actor,
	{ id, version }: { id: string; version: number },
	verb: Verb,
	decide: (tx: Tx, rule: RuleRow) => Promise<Partial<RuleRow> | Refusal>
): Promise<Refusal | null> {
	return write(async (tx) => {
		const rule = await ruleById(tx, id);
		if (!rule) return refuse('rules_gone');
		if (rule.version !== version) return refuse('rules_changed_meanwhile');
		const after = await decide(tx, rule);
		if ('refused' in after) return after;
		await edit(tx, actor, verb, [{ before: rule, after: { id, ...after } }]);
		return null;
	});
}

/** Writes rules as they become, the change as one that can be undone, and its trace. */
async function edit(tx: Tx, actor: Actor, verb: Verb, edits: Edit[]): Promise<void> {
	const at = now();
	const rules: RuleBefore[] = [];
	for (const { before, after } of edits) {
		const version = (before?.version ?? 0) + 1;
		const row = { ...before, ...after, version, changedAt: at, changedBy: actor.id } as RuleRow;
		if (before) await tx.update(routingRule).set(row).where(eq(routingRule.id, after.id));
		else await tx.insert(routingRule).values(row);
		rules.push({ id: after.id, version, before: before && kept(before) });
	}
	// An undo is a change too, but is not undone itself: the buttons do what it did, again.
	if (verb !== 'undoRule')
		await tx.insert(routingChange).values({ id: newId(), at, by: actor.id, action: verb, rules });
	const subject = edits[0]?.after.id ?? '';
	await record(tx, { actor, action: `inquiries.${verb}`, subject, details: detailsOf(edits) });
	await announce(tx, { topic: 'routing', subject });
}

function kept({ position, enabled, removedAt, content }: RuleRow) {
	return { position, enabled, removedAt, content };
}

/** What a rule said and says: rules are the kommune's own words, never a resident's. */
function detailsOf([one]: Edit[]): Json {
	const was = one?.before?.content;
	const is = one?.after.content;
	return { unitId: (is ?? was)?.unitId ?? null, words: ((is ?? was)?.words ?? []).join(', ') };
}
