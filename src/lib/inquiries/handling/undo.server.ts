import { and, desc, eq, gt } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { maySee } from '$lib/staff/visibility';
import type { InquiryEvent } from '../event';
import type { Decision } from '../inquiry';
import type { InquiryRow } from '../read.server';
import { save } from '../save.server';
import { inquiry, inquiryEvent } from '../tables.server';
import { lastStep, undo } from './undo';

/** So long somebody can undo what they did: afterwards others have built upon it. */
const UNDO_WITHIN = 60 * 60_000;
/** A step of many inquiries has as many events. */
const LOOKED_AT = 200;

/** What the colleague did last and can undo; null when there is no such thing. */
export interface LastStep {
	step: string;
	kind: InquiryEvent['kind'];
	refs: string[];
	/** the unit it was sent to */
	to: string | null;
}

interface Pair {
	row: InquiryRow;
	event: InquiryEvent;
}

/** What the colleague did last within an hour, if it can be undone. */
export async function undoable(db: Reader, actor: Actor): Promise<LastStep | null> {
	const pairs = await lastPairs(db, actor);
	const [first] = pairs;
	if (!first?.event.step) return null;
	const { kind, details, step } = first.event;
	const to = kind === 'forwarded' && 'to' in details ? details.to : null;
	return { step, kind, to, refs: pairs.map(({ row }) => row.ref) };
}

/**
 * Undoes the colleague's last step, each part of it that nobody has built upon. Whoever sent
 * something out of their own sight a moment ago may take it back: they have read it, and nobody has
 * touched it since.
 * @returns what is as it was, and what could not be undone, with why
 */
export function undoLast(
	actor: Actor,
	step: string
): Promise<{ done: string[]; failed: { ref: string; why: Refusal }[] } | Refusal> {
	return write(async (tx) => {
		const pairs = (await lastPairs(tx, actor)).filter(({ event }) => event.step === step);
		if (!pairs.length) return refuse('handling_undo_nothing');
		const decided = pairs.map((pair) => ({ ...pair, decision: decide(actor, pair) }));
		const failed = decided.flatMap(({ row, decision }) =>
			isRefused(decision) ? [{ ref: row.ref, why: decision }] : []
		);
		// Two that were merged are parted together or not at all.
		if (failed[0] && pairs.some(({ event }) => isJoint(event))) return failed[0].why;
		for (const { row, decision } of decided)
			if (!isRefused(decision)) await saveUndone(tx, actor, row, decision);
		const done = decided.flatMap(({ row, decision }) => (isRefused(decision) ? [] : [row.ref]));
		return { done, failed };
	});
}

const isJoint = ({ kind }: InquiryEvent) => /^(merged|unmerged|split)/.test(kind);

function decide(actor: Actor, { row, event }: Pair): Decision | Refusal {
	const before = { ...row, ...event.before };
	return maySee(actor, before) ? undo(row, event) : refuse('inquiries_not_found');
}

async function saveUndone(tx: Tx, actor: Actor, row: InquiryRow, decision: Decision) {
	await save(tx, row, decision, actor);
	await record(tx, { actor, action: 'inquiries.undone', subject: row.ref });
}

async function lastPairs(db: Reader, actor: Actor): Promise<Pair[]> {
	const rows = await db
		.select({ row: inquiry, event: inquiryEvent })
		.from(inquiryEvent)
		.innerJoin(inquiry, eq(inquiry.id, inquiryEvent.inquiryId))
		.where(and(eq(inquiryEvent.userId, actor.id), gt(inquiryEvent.at, now() - UNDO_WITHIN)))
		.orderBy(desc(inquiryEvent.id))
		.limit(LOOKED_AT);
	const pairs = rows as Pair[];
	const kept = new Set(lastStep(pairs.map(({ event }) => event)).map(({ id }) => id));
	return pairs.filter(({ event }) => kept.has(event.id));
}
