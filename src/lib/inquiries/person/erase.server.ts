import { desc, eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { purge } from '../retention/delete.server';
import type { Fate, Person } from './fate';
import { allFoundFor } from './find.server';
import { putAside } from './restricted.server';
import { personRequest } from './tables.server';

/** What became of each thing that was found. */
export interface Erased {
	counts: Partial<Record<Fate, number>>;
	/** references of what must stay, and why */
	stays: { ref: string; fate: Fate }[];
	/** what stood elsewhere, and what became of it */
	beside: Beside[];
}

/** Something about a person outside the inquiries: the place is one of those that the caller knows. */
export interface Beside<Place extends string = string> {
	place: Place;
	/** what a colleague finds it by; '' when there is nothing to find */
	ref: string;
	fate: Fate;
}

export interface Wish {
	person: Person;
	/** the inquiry that they asked in; '' when they asked otherwise */
	inquiryRef: string;
	/** the references, and marks of what stood elsewhere, that were on the screen: what has come since is not erased unseen */
	seen: string[];
	/** the word that was typed */
	confirmed: string;
}

/**
 * Erases what can be erased of a person, and restricts the inquiries that the archive act keeps, in one
 * transaction with its record. It cannot be undone.
 * @param living references of incidents that go on @param elsewhere erases what is not inquiries
 */
export function erase(
	actor: Actor,
	{ person, inquiryRef, seen, confirmed }: Wish,
	living: readonly string[],
	elsewhere: (tx: Tx) => Promise<Beside[]> = async () => []
): Promise<Erased | Refusal> {
	return write(async (tx) => {
		const word = translator(actor.locale)('person_confirm_word');
		if (confirmed.trim().toLocaleUpperCase('nb') !== word)
			return refuse('person_unconfirmed', { word });
		const found = (await allFoundFor(tx, actor, person, living)).filter(({ row }) =>
			seen.includes(row.ref)
		);
		const result: Erased = { counts: {}, stays: [], beside: await elsewhere(tx) };
		if (!found.length && !result.beside.length) return refuse('person_nothing');
		const ruleName = translator('nb')('person_rule');
		for (const { row, fate, restricted } of found) {
			// The request itself is the proof that it was carried out.
			const own: Fate = row.ref === inquiryRef && fate === 'erase' ? 'held' : fate;
			result.counts[own] = (result.counts[own] ?? 0) + 1;
			if (own === 'erase')
				await purge(tx, row, { what: 'erased', by: actor, ruleId: null, ruleName });
			else result.stays.push({ ref: row.ref, fate: own });
			if (own === 'archived' && !restricted) await putAside(tx, actor, row, own);
		}
		const counts = { ...result.counts, ...counted(result.beside) };
		await noteRequest(tx, actor, { kind: 'erasure', inquiryRef, counts });
		return result;
	});
}

/** How much was erased elsewhere, when anything was. */
function counted(beside: Beside[]) {
	const elsewhere = beside.filter(({ fate }) => fate === 'erase').length;
	return elsewhere ? { elsewhere } : {};
}

/** Writes down that a file was made for somebody. */
export function noteInsight(actor: Actor, inquiryRef: string, found: number): Promise<void> {
	return write((tx) => noteRequest(tx, actor, { kind: 'insight', inquiryRef, counts: { found } }));
}

type Noted = Pick<typeof personRequest.$inferInsert, 'kind' | 'inquiryRef' | 'counts'>;

async function noteRequest(tx: Tx, actor: Actor, { kind, inquiryRef, counts }: Noted) {
	const subject = inquiryRef || 'person';
	await tx
		.insert(personRequest)
		.values({ id: newId(), kind, inquiryRef, counts, by: actor.id, at: now() });
	await record(tx, { actor, action: `person.${kind}`, subject, details: counts });
}

/** What has been done for people who asked, the newest first. It does not say who they were. */
export function requestsDone(db: Reader) {
	return db
		.select({ request: personRequest, by: user.name })
		.from(personRequest)
		.innerJoin(user, eq(user.id, personRequest.by))
		.orderBy(desc(personRequest.at))
		.limit(50);
}
