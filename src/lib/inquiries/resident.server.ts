import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { units, type Unit } from '$lib/staff/units.server';
import { inquiryByToken } from './access.server';
import { followUp } from './sender';
import { addedToo } from './merging/merge.server';
import { partsOf } from './merging/split.server';
import { eventsOf, type InquiryRow } from './read.server';
import { inquiry } from './tables.server';
import { shownToSender, type Receipt } from './receipt';
import { save } from './save.server';
import { guidanceFor } from './owner/guidance.server';
import { callFor } from './stop/call.server';
import { isRestricted } from './person/restricted.server';
import { markStop } from './stop/mark.server';
import { stopsIn } from './stop/stop';

/** What the sender of an inquiry sees at its private address, or null when it opens nothing. */
export async function receiptFor(db: Reader, token: string): Promise<Receipt | null> {
	const row = await inquiryByToken(db, token);
	if (!row) return null;
	const byId = new Map<string, Unit>((await units(db)).map((unit) => [unit.id, unit]));
	const maybe = await guidanceFor(db, row.text);
	const told = await whereItStands(db, row);
	const call = await callFor(db, row.id);
	const receipt = shownToSender(told, await eventsOf(db, row), byId, call, maybe);
	const answers: Receipt['steps'] = [];
	for (const part of await partsOf(db, row.ref)) {
		const { steps } = shownToSender(part, await eventsOf(db, part), byId);
		answers.push(...steps.filter(({ kind }) => /^(answered|preliminary)/.test(kind)));
	}
	const steps = [...receipt.steps, ...answers].sort((a, b) => a.at - b.at);
	return { ...receipt, steps };
}

/** As far as its sender is concerned, what is handled in another stands where that one does. */
async function whereItStands(db: Reader, row: InquiryRow): Promise<InquiryRow> {
	if (!row.mergedInto) return row;
	const [into] = await db.select().from(inquiry).where(eq(inquiry.ref, row.mergedInto));
	if (!into) return row;
	const { state, answerDueAt } = await whereItStands(db, into);
	return { ...row, state, answerDueAt };
}

const SAME_WITHIN = 10 * 60_000;

/** The sender adds something. Sent twice within ten minutes it is added once. */
export function addFollowUp(token: string, text: string): Promise<Refusal | null> {
	return write(async (tx) => {
		const row = await inquiryByToken(tx, token);
		if (!row) return refuse('inquiries_not_found');
		if (await isRestricted(tx, row.id)) return refuse('inquiries_follow_up_restricted');
		const last = (await eventsOf(tx, row)).findLast(({ kind }) => kind === 'followUp');
		if (last && last.text === text && last.at > now() - SAME_WITHIN) return null;
		const decision = followUp(row, text, now());
		if (isRefused(decision)) return decision;
		await markStop(tx, await save(tx, row, decision, null), stopsIn(text));
		await addedToo(tx, row, text);
		await record(tx, { actor: null, action: 'inquiries.followUp', subject: row.ref });
		return null;
	});
}
