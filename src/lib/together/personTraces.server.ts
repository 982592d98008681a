import { and, eq, inArray, isNull, or, sql, type Column, type SQL } from 'drizzle-orm';
import { exerciseParticipant } from '../crisis/exercise/tables.server';
import type { Reader } from '../database/database.server';
import { episodes } from '../inquiries/episodes/episodes.server';
import { moderationLog } from '../inquiries/moderation/moderation.server';
import type { Beside } from '../inquiries/person/erase.server';
import { searchesFor, type Fate, type Person } from '../inquiries/person/fate';
import { queueFilter } from '../inquiries/queue';
import { inquiryView } from '../inquiries/views/tables.server';
import { korrespondansepart, journalpost } from '../journal/tables.server';
import { mailMessage, mailSuppressed } from '../mail/tables.server';
import { letter } from '../outbox/tables.server';
import { mailSubscriber } from '../public/mail/tables.server';
import { smsSubscriber } from '../public/tables.server';
import type { Actor } from '../staff/actor';
import { user } from '../staff/tables.server';
import { visibleTo } from '../staff/visibility.server';

/** Something that was found, and what becomes of it when the person asks for erasure. */
interface Found extends Omit<Beside, 'place'> {
	/** of the row; with the place it marks what was on the screen */
	id: string;
	at: number | null;
}

/** The same, with the place where it stands. */
export type Trace = Found & Beside<Place>;

/** Who looks, and for whom: as they write it themselves, and as it is kept. */
interface Asked {
	actor: Actor;
	searches: string[];
	/** in lower case; '' when it is not known */
	email: string;
	/** the last eight digits; '' when it is not known */
	phone: string;
}

type Place = keyof typeof PLACES;

const one = (id: string | number, fate: Fate, at: number | null = null, ref = ''): Found => ({
	...{ id: String(id), fate, at, ref }
});

/** Where something about a person may stand, and what becomes of it there. What is journaled stays (arkivlova). */
const PLACES = {
	journal: async (db: Reader, { actor, searches }: Asked) => {
		const { korrespondansepartNavn: name, epostadresse, telefonnummer } = korrespondansepart;
		const theirs = [name, epostadresse, telefonnummer].map((column) => inArray(column, searches));
		const posts = await db
			.selectDistinct({ ref: journalpost.referanse, at: journalpost.opprettetDato })
			.from(korrespondansepart)
			.innerJoin(journalpost, eq(journalpost.id, korrespondansepart.journalpostId))
			.where(and(visibleTo(actor, journalpost), or(...theirs)));
		return posts.map(({ ref, at }) => one(ref, 'archived', at, ref));
	},
	episode: async (db: Reader, { actor, searches }: Asked) =>
		(await episodes(db, actor))
			.filter(({ text, followUp }) => names(searches, `${text} ${followUp}`))
			.map(({ id, inquiryRef, at }) => one(id, 'held', at, inquiryRef ?? '')),
	moderation: async (db: Reader, { actor, searches }: Asked) =>
		(await moderationLog(db, actor, Number.MAX_SAFE_INTEGER))
			.filter(({ author, evidence }) => names(searches, `${author} ${evidence}`))
			.map(({ id, author, inquiryRef, at }) => {
				const fate = names(searches, author) ? 'erase' : 'mentioned';
				return one(id, inquiryRef === null ? fate : 'held', at, inquiryRef ?? '');
			}),
	mail: async (db: Reader, { email }: Asked) => {
		const loose = and(is(mailMessage.from, email), isNull(mailMessage.ref));
		const mails = await db.select().from(mailMessage).where(loose).orderBy(mailMessage.id);
		return mails.map(({ id, receivedAt, handledAt }) =>
			one(id, handledAt === null ? 'held' : 'erase', receivedAt)
		);
	},
	mailWarning: async (db: Reader, { email }: Asked) => {
		const rows = await db.select().from(mailSubscriber).where(is(mailSubscriber.address, email));
		return rows.map(({ id, createdAt }) => one(id, 'erase', createdAt));
	},
	smsWarning: async (db: Reader, { phone }: Asked) => {
		const rows = await db.select().from(smsSubscriber).where(ends(smsSubscriber.phone, phone));
		return rows.map(({ id, createdAt }) => one(id, 'erase', createdAt));
	},
	exercise: async (db: Reader, { email, phone }: Asked) => {
		const { address } = exerciseParticipant;
		const theirs = or(is(address, email), ends(address, phone));
		const rows = await db.select().from(exerciseParticipant).where(theirs);
		return rows.map(({ id, createdAt }) => one(id, 'erase', createdAt));
	},
	letter: async (db: Reader, { email, phone }: Asked) => {
		const to = sql<string>`lower(json_extract(${letter.payload}, '$.to'))`;
		const { id, state, createdAt } = letter;
		const rows = await db
			.select({ id, state, createdAt })
			.from(letter)
			.where(or(is(to, email), ends(to, phone)));
		return rows.map(({ id, state, createdAt }) =>
			one(id, state === 'due' || state === 'claimed' ? 'held' : 'erase', createdAt)
		);
	},
	suppressed: async (db: Reader, { email }: Asked) => {
		const rows = await db.select().from(mailSuppressed).where(is(mailSuppressed.address, email));
		// Whoever has complained of our mail is not written to again, also when all else is forgotten.
		return rows.map(({ address, because, at }) =>
			one(address, because === 'complaint' ? 'held' : 'erase', at)
		);
	},
	view: async (db: Reader, { searches }: Asked) => {
		const rows = await db.select().from(inquiryView);
		return rows
			.filter(({ name, query }) => names(searches, `${name} ${searchOf(query)}`))
			.map(({ id, createdAt }) => one(id, 'erase', createdAt));
	},
	staff: async (db: Reader, { email }: Asked) => {
		const rows = await db
			.select()
			.from(user)
			.where(is(sql`lower(${user.email})`, email));
		return rows.map(({ id, name }) => one(id, 'held', null, name));
	}
} satisfies Record<string, (db: Reader, asked: Asked) => Promise<Found[]>>;

/** Everything about a person outside the inquiries that the actor may see. */
export async function tracesOf(db: Reader, actor: Actor, person: Person): Promise<Trace[]> {
	const searches = searchesFor(person);
	if (!searches.length) return [];
	const digits = person.phone.replace(/\D/g, '').slice(-8);
	const phone = digits.length === 8 ? digits : '';
	const asked = { actor, searches, email: person.email.trim().toLowerCase(), phone };
	const all: Trace[] = [];
	for (const place of Object.keys(PLACES) as Place[])
		all.push(...(await PLACES[place](db, asked)).map((found) => ({ place, ...found })));
	return all;
}

const searchOf = (query: string) => queueFilter(new URLSearchParams(query)).search;

/** What marks a trace on the screen, so that nothing is erased unseen. */
export const markOf = ({ place, id }: Pick<Trace, 'place' | 'id'>) => `${place}:${id}`;

function names(searches: string[], text: string): boolean {
	const lower = text.toLocaleLowerCase('nb');
	return searches.some((one) => lower.includes(one.toLocaleLowerCase('nb')));
}

const is = (column: Column | SQL, known: string) => (known ? sql`${column} = ${known}` : sql`0`);
const ends = (column: Column | SQL, digits: string) =>
	digits ? sql`${column} like ${`%${digits}`}` : sql`0`;
