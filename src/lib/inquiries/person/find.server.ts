import { and, desc, inArray, or, sql } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import type { Reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { inSight } from '../inSight.server';
import { eventsOf, type InquiryRow } from '../read.server';
import { free } from '../retention/due.server';
import { inquiry } from '../tables.server';
import { fateOf, isSender, searchesFor, type Fate, type Person } from './fate';
import { inquiryRestriction } from './tables.server';

/** An inquiry that the person wrote, or is named in. */
export interface Found {
	row: InquiryRow;
	sender: boolean;
	fate: Fate;
	restricted: boolean;
}

/** More than anybody has written; whoever searches for «Hansen» is told to search for more. */
export const MOST_FOUND = 300;

/**
 * The inquiries that the actor may see and a person wrote or is named in, the newest first: by address,
 * telephone or whole name, also in what was written later.
 * @param living references of incidents that go on
 */
export async function foundFor(
	db: Reader,
	actor: Actor,
	person: Person,
	living: readonly string[]
): Promise<Found[]> {
	const searches = searchesFor(person);
	if (!searches.length) return [];
	const matched = searches.map((one) => `"${one.replaceAll('"', '""')}"`).join(' OR ');
	const later = searches.map((one) => sql`instr(e.text, ${one}) > 0`);
	const rows = await db
		.select({
			row: inquiry,
			free: sql<number>`${free(now(), living)}`,
			archived: sql<number>`exists (select 1 from journalpost p where p.henvendelse = ${inquiry.ref})
				or exists (select 1 from journalvurdering v where v.henvendelse = ${inquiry.ref} and v.utfall <> 'arkivbegrenses')`
		})
		.from(inquiry)
		.where(
			and(
				inSight(actor),
				or(
					sql`${inquiry.id} in (select rowid from inquiry_search where inquiry_search match ${matched})`,
					sql`${inquiry.id} in (select e.inquiry_id from inquiry_event e where ${or(...later)})`
				)
			)
		)
		.orderBy(desc(inquiry.id))
		.limit(MOST_FOUND);
	const restricted = await restrictedOf(
		db,
		rows.map(({ row }) => row.id)
	);
	return rows.map(({ row, free, archived }) => {
		const sender = isSender(person, row);
		const standing = { sender, archived: archived === 1, closed: row.state === 'closed' };
		const fate = fateOf({ ...standing, free: free === 1 });
		return { row, sender, fate, restricted: restricted.has(row.id) };
	});
}

async function restrictedOf(db: Reader, ids: number[]): Promise<Set<number>> {
	const rows = await db
		.select({ id: inquiryRestriction.inquiryId })
		.from(inquiryRestriction)
		.where(inArray(inquiryRestriction.inquiryId, ids));
	return new Set(rows.map(({ id }) => id));
}

/** What was written in an inquiry, by whom, as far as its sender may have it: notes of colleagues too. */
export async function writtenIn(db: Reader, row: InquiryRow) {
	const events = (await eventsOf(db, row)).filter(({ text }) => text);
	return [
		{ kind: 'received' as const, at: row.receivedAt, text: row.text },
		...events.map(({ kind, at, text }) => ({ kind, at, text: text ?? '' }))
	];
}
