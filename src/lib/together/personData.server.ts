import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { now } from '../database/clock.server';
import { reader } from '../database/database.server';
import { episodes } from '../inquiries/episodes/episodes.server';
import { inquiryClock } from '../inquiries/clocks/tables.server';
import { forPerson, searchesFor, type Person } from '../inquiries/person/fate';
import {
	allFoundFor,
	foundFor,
	olderThan,
	writtenIn,
	type Found
} from '../inquiries/person/find.server';
import { erase } from '../inquiries/person/erase.server';
import { moderationLog } from '../inquiries/moderation/moderation.server';
import { inquiryByRef } from '../inquiries/read.server';
import { korrespondansepart, journalpost } from '../journal/tables.server';
import { exerciseParticipant } from '../crisis/exercise/tables.server';
import { letter } from '../outbox/tables.server';
import { kommune } from '../kommune/kommune.server';
import { mailMessage, mailSuppressed } from '../mail/tables.server';
import { mailSubscriber } from '../public/mail/tables.server';
import { smsSubscriber } from '../public/tables.server';
import type { Actor } from '../staff/actor';
import { logSeeing } from '../staff/seeing.server';
import { user } from '../staff/tables.server';
import { visibleTo } from '../staff/visibility.server';
import { living } from './retention.server';

/** Other places than inquiries where something about a person stands. */
export const PLACES = [
	'journal',
	'episode',
	'moderation',
	'mail',
	'suppressed',
	'mailWarning',
	'smsWarning',
	'letter',
	'exercise',
	'staff'
] as const;
export type Place = (typeof PLACES)[number];

/** Something about a person outside the inquiries. */
export interface Trace {
	place: Place;
	/** what a colleague finds it by; '' when there is nothing to find */
	ref: string;
	at: number | null;
}

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
	return { found, older: olderThan(found), traces: await tracesOf(actor, person) };
}

async function tracesOf(actor: Actor, person: Person): Promise<Trace[]> {
	const searches = searchesFor(person);
	if (!searches.length) return [];
	const names = (text: string) =>
		searches.some((one) => text.toLowerCase().includes(one.toLowerCase()));
	const email = person.email.toLowerCase();
	const [posts, mails, suppressed, warned, texted, letters, players, staff] = await Promise.all([
		reader
			.selectDistinct({ ref: journalpost.referanse, at: journalpost.opprettetDato })
			.from(korrespondansepart)
			.innerJoin(journalpost, eq(journalpost.id, korrespondansepart.journalpostId))
			.where(
				and(
					visibleTo(actor, journalpost),
					or(
						inArray(korrespondansepart.korrespondansepartNavn, searches),
						inArray(korrespondansepart.epostadresse, searches),
						inArray(korrespondansepart.telefonnummer, searches)
					)
				)
			),
		email
			? reader
					.select({ at: mailMessage.receivedAt })
					.from(mailMessage)
					.where(and(eq(mailMessage.from, email), isNull(mailMessage.ref)))
					.limit(100)
			: [],
		email ? reader.select().from(mailSuppressed).where(eq(mailSuppressed.address, email)) : [],
		email ? reader.select().from(mailSubscriber).where(eq(mailSubscriber.address, email)) : [],
		person.phone
			? reader
					.select()
					.from(smsSubscriber)
					.where(
						sql`${smsSubscriber.phone} like ${`%${person.phone.replace(/\D/g, '').slice(-8)}`}`
					)
			: [],
		email
			? reader
					.select({ at: letter.createdAt })
					.from(letter)
					.where(sql`lower(json_extract(${letter.payload}, '$.to')) = ${email}`)
					.limit(100)
			: [],
		searches.length
			? reader
					.select({ at: exerciseParticipant.createdAt })
					.from(exerciseParticipant)
					.where(inArray(exerciseParticipant.address, searches))
			: [],
		email
			? reader
					.select()
					.from(user)
					.where(sql`lower(${user.email}) = ${email}`)
			: []
	]);
	const written = await episodes(reader, actor);
	const moderated = await moderationLog(reader, actor);
	const of = (place: Place, ref: string, at: number | null): Trace => ({ place, ref, at });
	return [
		...posts.map(({ ref, at }) => of('journal', ref, at)),
		...written
			.filter(({ text, followUp }) => names(`${text} ${followUp}`))
			.map(({ inquiryRef, at }) => of('episode', inquiryRef ?? '', at)),
		...moderated
			.filter(({ author, evidence }) => names(`${author} ${evidence}`))
			.map(({ inquiryRef, at }) => of('moderation', inquiryRef ?? '', at)),
		...mails.map(({ at }) => of('mail', '', at)),
		...suppressed.map(({ at }) => of('suppressed', '', at)),
		...warned.map(({ createdAt }) => of('mailWarning', '', createdAt)),
		...texted.map(() => of('smsWarning', '', null)),
		...letters.map(({ at }) => of('letter', '', at)),
		...players.map(({ at }) => of('exercise', '', at)),
		...staff.map(({ name }) => of('staff', name, null))
	];
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
	const traces = await tracesOf(actor, person);
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
		traces,
		all: found.length
	};
}

/** Erases what can be erased of a person. */
export async function erasePerson(actor: Actor, wish: Parameters<typeof erase>[1]) {
	return erase(actor, wish, await living(reader));
}
