import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '$lib/database/database.server';
import type { Json } from '$lib/database/json';
import { HIDDEN } from '$lib/privacy/personal';
import type { InquiryEvent } from '../event';
import { eventsOf, type InquiryRow } from '../read.server';
import { inquiry, inquiryEvent } from '../tables.server';
import { inquiryForgetting } from './tables.server';

/** Takes somebody out of a text. @param signed they wrote it themselves */
export type Hide = (text: string, signed?: boolean) => string;

/**
 * Takes whoever wrote an inquiry out of its story, and out of the stories of those that it was handled
 * together with: what they added stands there too. Who did what, and when, is never touched (triggers.sql).
 * @param gone the inquiry itself goes: nothing of what they added is left in the others
 */
export async function forgetStory(
	tx: Tx,
	row: InquiryRow,
	{ hide, gone }: { hide: Hide; gone: boolean }
): Promise<void> {
	const all = gone ? await handledWith(tx, row) : [row, ...(await handledWith(tx, row))];
	if (!all.length) return;
	const ids = all.map(({ id }) => id);
	await tx.insert(inquiryForgetting).values(ids.map((inquiryId) => ({ inquiryId })));
	for (const one of all)
		for (const event of await eventsOf(tx, one)) await forgetEvent(tx, row, event, { hide, gone });
	await tx.delete(inquiryForgetting).where(inArray(inquiryForgetting.inquiryId, ids));
}

async function forgetEvent(
	tx: Tx,
	{ ref }: InquiryRow,
	event: InquiryEvent,
	{ hide, gone }: { hide: Hide; gone: boolean }
): Promise<void> {
	const added = event.kind === 'followUp' && event.details.from === ref;
	const theirs = added || (event.kind === 'followUp' && !event.details.from);
	const text = event.text && (added && gone ? HIDDEN : hide(event.text, theirs));
	const details = without(event.details as Json, hide) as InquiryEvent['details'];
	const before = event.before && (without(event.before as Json, hide) as InquiryEvent['before']);
	const same = text === event.text && JSON.stringify(details) === JSON.stringify(event.details);
	if (same && JSON.stringify(before) === JSON.stringify(event.before)) return;
	await tx.update(inquiryEvent).set({ text, details, before }).where(eq(inquiryEvent.id, event.id));
}

/** What in the details of an event was somebody's words; everything else names things, and stands. */
const WORDS = ['words', 'why', 'learned', 'question', 'snoozedFor'];

function without(value: Json, hide: Hide, inWords = false): Json {
	if (typeof value === 'string') return inWords ? hide(value) : value;
	if (Array.isArray(value)) return value.map((one) => without(one, hide, inWords));
	if (value === null || typeof value !== 'object') return value;
	const pairs = Object.entries(value).map(([key, one]) => [
		key,
		key === 'address' ? '' : without(one as Json, hide, WORDS.includes(key))
	]);
	return Object.fromEntries(pairs) as Json;
}

/** The inquiries that one is handled in, all the way, and those that are handled in it. */
async function handledWith(tx: Tx, { ref, mergedInto }: InquiryRow): Promise<InquiryRow[]> {
	const found = await tx.select().from(inquiry).where(eq(inquiry.mergedInto, ref));
	for (let next = mergedInto; next;) {
		const [one] = await tx.select().from(inquiry).where(eq(inquiry.ref, next));
		if (one) found.push(one);
		next = one?.mergedInto ?? null;
	}
	return found;
}
