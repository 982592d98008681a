import { and, desc, eq, gt } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { osloDate, yearOf } from '$lib/calendar/civilDate';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { nextReference } from '$lib/database/counter.server';
import { write, type Tx } from '$lib/database/database.server';
import { newToken } from '$lib/database/ids.server';
import type { Actor } from '$lib/staff/actor';
import { maySee } from '$lib/staff/visibility';
import { openUnits, switchboard } from '$lib/staff/units.server';
import { giveAccess } from './access.server';
import { runClocks } from './clocks/run.server';
import { answerDue, judgeRequest, type Intake } from './inquiry';
import { placeOf } from './intake/place.server';
import { sensitiveIn } from './intake/sensitive';
import { languageOf } from './language';
import { followOutside } from './outside/follow.server';
import { suggestHere } from './routing/knowledge.server';
import { routeByRule, type RoutedBy } from './rules/route.server';
import type { InquiryRow } from './read.server';
import { save, tell } from './save.server';
import { markStop } from './stop/mark.server';
import { stopsIn } from './stop/stop';
import { inquiry, inquiryEvent } from './tables.server';
import { tellUnit } from './tellUnit.server';

/** What somebody writes or says. Cleaned by `text()` at the door. */
export interface Message {
	text: string;
	name: string;
	email: string;
	phone: string;
}

interface Circumstances {
	intake: Intake;
	/** The colleague who wrote it down, or null when the sender did. */
	actor: Actor | null;
	/** Where a form came from: the same form from elsewhere is another one. */
	address: string;
	/** Our mail server found that somebody else may have written it. */
	unconfirmed?: boolean;
	/** The incident whose page it was written on. */
	incidentRef?: string;
	/** An inquiry of somebody else's that it seems to belong to. */
	resembles?: string;
	/** It asks for documents of the postliste: the unit that has them, and what the sender added in their own words. */
	insight?: { unitId: string | null; words: string };
	/** The system that sent it: its token, and what people call it. */
	system?: { id: string; name: string };
}

const SAME_WITHIN = 10 * 60_000;

/**
 * Takes in what somebody asks. The same content from the same sender within ten minutes is the same
 * inquiry: a form that was sent twice gets the first receipt.
 * @returns its reference, and the token of a private address for its sender
 */
export function receive(
	message: Message,
	circumstances: Circumstances
): Promise<{ ref: string; token: string }> {
	const prepared = prepare(message, circumstances);
	return write((tx) => receiveIn(tx, prepared));
}

/** What is to be taken in, with what takes time to find out, before the transaction. */
export function prepare(message: Message, circumstances: Circumstances) {
	const contentHash = hashOf(message, circumstances);
	const words = circumstances.insight?.words ?? message.text;
	const suggested = suggestHere(words);
	const stops = stopsIn(words);
	const sensitive = sensitiveIn(
		words,
		stops.map(({ intent }) => intent)
	);
	const facts = { ...circumstances, contentHash, suggested, stops, sensitive };
	return { message, facts, token: newToken() };
}

type Facts = ReturnType<typeof prepare>['facts'];

/** As `receive`, in the caller's transaction. */
export async function receiveIn(
	tx: Tx,
	{ message, facts, token }: ReturnType<typeof prepare>
): Promise<{ ref: string; token: string }> {
	const found = (await recent(tx, facts.contentHash)) ?? (await insert(tx, message, facts));
	await giveAccess(tx, found.id, token);
	return { ref: found.ref, token };
}

async function recent(tx: Tx, contentHash: string) {
	const [found] = await tx
		.select({ id: inquiry.id, ref: inquiry.ref })
		.from(inquiry)
		.where(and(eq(inquiry.contentHash, contentHash), gt(inquiry.receivedAt, now() - SAME_WITHIN)))
		.orderBy(desc(inquiry.id))
		.limit(1);
	return found;
}

async function insert(tx: Tx, message: Message, facts: Facts) {
	const { intake, actor, contentHash, suggested, incidentRef, stops } = facts;
	const { suggestions, confident } = suggested;
	const receivedAt = now();
	const language = languageOf(message.text);
	const area = (confident && suggestions[0]?.area) || null;
	const rule = await routeByRule(tx, { text: message.text, intake, language, area, receivedAt });
	const { unitId, sensitivity } = await placeOf(tx, {
		unitId: facts.insight?.unitId ?? rule?.to?.unitId ?? (await startingUnit(tx, actor)),
		wanted: [rule?.to?.sensitivity ?? 'normal', facts.sensitive?.level ?? 'normal'],
		stops: stops.map(({ intent }) => intent),
		...{ suggestions, now: receivedAt }
	});
	const [row] = await tx
		.insert(inquiry)
		.values({
			ref: await nextReference(tx, 'H', yearOf(osloDate(receivedAt))),
			intake,
			language,
			text: message.text,
			senderName: message.name,
			senderEmail: message.email,
			senderPhone: message.phone,
			unitId,
			area: rule?.to?.unitId === unitId ? area : null,
			sensitivity,
			hastens: rule?.to?.hastens ?? false,
			replyTemplateId: rule?.to?.templateId,
			state: 'new',
			receivedAt,
			answerDueAt: answerDue(receivedAt),
			version: 1,
			contentHash,
			incidentRef,
			source: facts.system?.id
		})
		.returning();
	if (!row) throw new Error('An inserted inquiry was not returned');
	const event = {
		kind: 'received',
		details: received(facts, rule)
	} as const;
	await tx.insert(inquiryEvent).values({
		...event,
		inquiryId: row.id,
		at: receivedAt,
		userId: actor?.id,
		userName: actor?.name,
		version: 1
	});
	await runClocks(tx, null, row, event, receivedAt);
	await record(tx, { actor, action: 'inquiries.receive', subject: row.ref, details: { intake } });
	await tell(tx, row);
	await tellUnit(tx, row);
	await followOutside(tx, row);
	await markStop(tx, row, stops);
	if (facts.insight) await claimInsight(tx, row, receivedAt);
	return row;
}

/** It is known to be an innsynskrav, so the clock of the law runs from the first moment. Nobody is at it yet. */
async function claimInsight(tx: Tx, row: InquiryRow, at: number): Promise<void> {
	const { event } = judgeRequest(row, { request: 'insight', yes: true, at, now: at });
	await save(tx, row, { changes: {}, event }, null);
}

function received(
	{ suggested, unconfirmed, sensitive, resembles, system }: Facts,
	rule: RoutedBy | null
) {
	return {
		suggestions: suggested.suggestions,
		...(unconfirmed && { unconfirmed }),
		...(sensitive && { sensitive }),
		...(resembles && { resembles }),
		...(system && { system: system.name }),
		...(rule && { rule: rule.routed })
	};
}

/** The switchboard; what a colleague who cannot read there writes down starts in their own unit. */
async function startingUnit(tx: Tx, actor: Actor | null): Promise<string> {
	const { id } = await switchboard(tx);
	if (!actor || maySee(actor, { unitId: id, sensitivity: 'normal' })) return id;
	const mine = actor.grants.map(({ unitId }) => unitId);
	return (await openUnits(tx)).find((unit) => mine.includes(unit.id))?.id ?? id;
}

function hashOf(message: Message, { intake, actor, address }: Circumstances): string {
	const content = [message.text, message.name, message.email, message.phone];
	return createHash('sha256')
		.update(JSON.stringify([...content, intake, actor?.id ?? address]))
		.digest('hex');
}
