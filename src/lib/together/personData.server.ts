import { and, eq, isNull } from 'drizzle-orm';
import { now } from '../database/clock.server';
import { reader } from '../database/database.server';
import { inquiryClock } from '../inquiries/clocks/tables.server';
import { forPerson, type Person } from '../inquiries/person/fate';
import {
	allFoundFor,
	foundFor,
	olderThan,
	writtenIn,
	type Found
} from '../inquiries/person/find.server';
import { erase, type Wish } from '../inquiries/person/erase.server';
import { inquiryByRef } from '../inquiries/read.server';
import { kommune } from '../kommune/kommune.server';
import type { Actor } from '../staff/actor';
import { logSeeing } from '../staff/seeing.server';
import { forgetTraces } from './forgetTraces.server';
import { tracesOf, type Trace } from './personTraces.server';
import { living } from './retention.server';

/** Everything that the actor may see about a person. */
export interface PersonData {
	found: Found[];
	/** the id that there may be more before; null: these are all */
	older: number | null;
	traces: Trace[];
}

/**
 * Finds everything about a person that the actor may see, the newest first, some at a time. Seeing what is
 * sensitive leaves its trace.
 */
export async function personData(
	actor: Actor,
	person: Person,
	before?: number
): Promise<PersonData> {
	const found = await foundFor(reader, actor, person, await living(reader), before);
	const seen = found.map(({ row }) => ({ ...row, subject: row.ref }));
	await logSeeing(actor, 'inquiries', seen, true);
	return { found, older: olderThan(found), traces: await tracesOf(reader, actor, person) };
}

/** The request that somebody made in an inquiry: who they are, and when the law wants it answered. */
export async function requestIn(actor: Actor, ref: string) {
	const row = ref ? await inquiryByRef(reader, actor, ref) : null;
	if (!row) return null;
	const [clock] = await reader
		.select({ dueAt: inquiryClock.dueAt })
		.from(inquiryClock)
		.where(
			and(
				eq(inquiryClock.inquiryId, row.id),
				eq(inquiryClock.kind, 'personalData'),
				isNull(inquiryClock.stoppedAt)
			)
		);
	const person = { name: row.senderName, email: row.senderEmail, phone: row.senderPhone };
	return { ref: row.ref, person, dueAt: clock?.dueAt ?? null };
}

/** What a person is given: what they wrote and what was written to and about them, without others' numbers. */
export async function personFile(actor: Actor, person: Person) {
	const found = await allFoundFor(reader, actor, person, await living(reader));
	const seen = found.map(({ row }) => ({ ...row, subject: row.ref }));
	await logSeeing(actor, 'inquiries', seen, true);
	const traces = await tracesOf(reader, actor, person);
	const inquiries = await Promise.all(
		found
			.filter(({ sender }) => sender)
			.map(async ({ row }) => ({
				...{ ref: row.ref, intake: row.intake, area: row.area, receivedAt: row.receivedAt },
				...{ closedAt: row.closedAt, language: row.language },
				...{ name: row.senderName, email: row.senderEmail, phone: row.senderPhone },
				written: (await writtenIn(reader, row)).map(({ kind, at, text }) => ({
					...{ kind, at },
					pieces: forPerson(text, person)
				}))
			}))
	);
	return {
		kommune: (await kommune()).name,
		madeAt: now(),
		person,
		inquiries,
		traces: traces.map(({ place, ref, at }) => ({ place, ref, at })),
		all: found.length
	};
}

/** Erases what can be erased of a person, wherever it stands. */
export async function erasePerson(actor: Actor, wish: Wish) {
	return erase(actor, wish, await living(reader), (tx) => forgetTraces(tx, actor, wish));
}
