import { and, desc, inArray, lt, or, sql } from 'drizzle-orm';
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

/** So many are shown at a time; the rest are older, and asked for. */
export const MOST_FOUND = 300;

/**
 * The inquiries that the actor may see and a person wrote or is named in, the newest first: by address,
 * telephone or whole name, also in what was written later.
 * @param living references of incidents that go on @param before the id that all are older than
 */
export async function foundFor(
	db: Reader,
	actor: Actor,
	person: Person,
	living: readonly string[],
	before = Number.MAX_SAFE_INTEGER
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
				lt(inquiry.id, before),
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

/** What is older than those that are shown: the id that they are older than; null: there is no more. */
export function olderThan(found: readonly Found[]): number | null {
	return found.length < MOST_FOUND ? null : (found.at(-1)?.row.id ?? null);
}

/** All of them, however many. */
export async function allFoundFor(
	...[db, actor, person, living]: [Reader, Actor, Person, readonly string[]]
): Promise<Found[]> {
	const all: Found[] = [];
	for (let before: number | null = Number.MAX_SAFE_INTEGER; before !== null;) {
		const found: Found[] = await foundFor(db, actor, person, living, before);
		all.push(...found);
		before = olderThan(found);
	}
	return all;
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
