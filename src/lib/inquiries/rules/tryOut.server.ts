import { and, desc, eq, gt, or } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { maySee } from '$lib/staff/visibility';
import { inSight, unrestricted } from '../inSight.server';
import { headline } from '../queue';
import { suggestHere } from '../routing/knowledge.server';
import { inquiry } from '../tables.server';
import { fits, read } from './match';
import type { Rule } from './rule';
import { prepared, rulesInForce } from './store.server';

const DAYS = 30;
const DAY = 86_400_000;
/** More would hold up the others; the newest tell enough. */
const AT_MOST = 5000;
const EXAMPLES = 8;
const BREATHE_AFTER = 100;
/** From here on a rule takes nearly everything, and whoever switches it on must say so. */
const NEARLY_ALL = 0.5;
const FEW = 10;

/** What a rule would have done. */
export interface TryOut {
	/** How many inquiries it was held against, and whether there were more. */
	read: number;
	capped: boolean;
	/** How many it would have claimed. */
	claimed: number;
	/** How many of the claimed a rule above it takes first. */
	takenBefore: number;
	/** It would take so much that its number must be confirmed. */
	nearlyAll: boolean;
	/** Where the claimed lie in truth, the most first. */
	lie: { unitId: string; count: number }[];
	/** How many of them lie where the rule would have sent them. */
	right: number;
	/** The newest that the actor may see. */
	examples: { ref: string; headline: string; unitId: string; receivedAt: number }[];
}

/**
 * Holds a rule against the inquiries of the last 30 days. It counts those of normal sensitivity and
 * those that the actor may see: a count over others would tell what is written in them.
 */
export async function tryOut(
	db: Reader,
	actor: Actor,
	{
		id,
		version,
		content,
		position
	}: { id: string; version: number; content: Rule; position: number },
	at: number
): Promise<TryOut> {
	const rows = await recent(db, actor, at);
	const above = (await rulesInForce(db)).filter(
		(rule) => rule.id !== id && rule.position < position
	);
	const ready = await prepared(db, [{ id, version, content }, ...above]);
	const mine = ready.get(id)!;
	const others = above.flatMap((rule) => ready.get(rule.id) ?? []);
	const claimed: typeof rows = [];
	let takenBefore = 0;
	for (const [i, row] of rows.slice(0, AT_MOST).entries()) {
		if (i % BREATHE_AFTER === 0) await new Promise(setImmediate);
		const { suggestions, confident } = suggestHere(row.text);
		const area = (confident && suggestions[0]?.area) || null;
		const inquiry = read(row.text, { ...row, area });
		if (!fits(mine, inquiry)) continue;
		claimed.push(row);
		if (others.some((other) => fits(other, inquiry))) takenBefore++;
	}
	return { ...summed(rows, claimed, content), takenBefore, examples: examplesFor(actor, claimed) };
}

function recent(db: Reader, actor: Actor, at: number) {
	const { ref, text, intake, language, unitId, sensitivity, receivedAt } = inquiry;
	return db
		.select({ ref, text, intake, language, unitId, sensitivity, receivedAt })
		.from(inquiry)
		.where(
			and(
				gt(inquiry.receivedAt, at - DAYS * DAY),
				or(eq(inquiry.sensitivity, 'normal'), inSight(actor)),
				unrestricted(actor)
			)
		)
		.orderBy(desc(inquiry.receivedAt))
		.limit(AT_MOST + 1);
}

type Rows = Awaited<ReturnType<typeof recent>>;

function summed(rows: Rows, claimed: Rows, { unitId }: Rule) {
	const lie = new Map<string, number>();
	for (const row of claimed) lie.set(row.unitId, (lie.get(row.unitId) ?? 0) + 1);
	const read = Math.min(rows.length, AT_MOST);
	return {
		read,
		capped: rows.length > AT_MOST,
		claimed: claimed.length,
		nearlyAll: claimed.length >= FEW && claimed.length > read * NEARLY_ALL,
		lie: [...lie].map(([unitId, count]) => ({ unitId, count })).sort((a, b) => b.count - a.count),
		right: lie.get(unitId) ?? 0
	};
}

function examplesFor(actor: Actor, claimed: Rows): TryOut['examples'] {
	return claimed
		.filter((row) => maySee(actor, row))
		.slice(0, EXAMPLES)
		.map(({ ref, text, unitId, receivedAt }) => ({
			ref,
			headline: headline(text),
			unitId,
			receivedAt
		}));
}
