import { and, count, desc, eq, getTableColumns, max, sql } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader, type Reader } from '$lib/database/database.server';
import { inquiry } from '../tables.server';
import { losWords, NOTHING_MORE, type Knowledge } from './knowledge';
import { learnedFrom, type Learned } from './learned';
import { losVocabularies } from './los';
import { suggest, type Suggested } from './suggest';
import { learnedSetAside, losVocabulary, routeLesson } from './tables.server';

const LOOK_EVERY = 60_000;
/** Older ones have faded, and more would not be read in time. */
const LESSONS_AT_MOST = 20_000;

let known: Knowledge = NOTHING_MORE;
let stamp = '';
let lookedAt = -Infinity;

/** As `suggest`, with what this kommune has brought in and learned; at most a minute old. */
export function suggestHere(text: string): Suggested {
	const at = now();
	if (at - lookedAt >= LOOK_EVERY) {
		lookedAt = at;
		// What was known serves until this is done, and also when it cannot be done.
		void refreshKnowledge(reader).catch(() => undefined);
	}
	return suggest(text, known);
}

/** Reads what the kommune knows, when it is other than last time. */
export async function refreshKnowledge(db: Reader): Promise<void> {
	const [lessons] = await db
		.select({
			count: count(),
			last: max(routeLesson.at),
			sum: sql`total(${routeLesson.inquiryId})`
		})
		.from(routeLesson)
		.innerJoin(inquiry, open);
	const [los] = await db
		.select({ version: losVocabulary.version, active: losVocabulary.active })
		.from(losVocabulary);
	const fresh = JSON.stringify([lessons, los, await db.select().from(learnedSetAside)]);
	if (fresh === stamp) return;
	known = await readKnowledge(db);
	stamp = fresh;
}

/**
 * What is for fewer eyes teaches nothing: a name that was sent to the child welfare three times would
 * otherwise be told to whoever reads the next letter with that name.
 */
const open = and(eq(inquiry.id, routeLesson.inquiryId), eq(inquiry.sensitivity, 'normal'));

async function readKnowledge(db: Reader): Promise<Knowledge> {
	const [row] = await db.select().from(losVocabulary);
	const words = row?.active ? losVocabularies(row.terms) : [];
	return { learned: await learnedHere(db), los: words.length ? losWords(words) : null };
}

/** What routes have taught here, without the words that are set aside. */
export async function learnedHere(db: Reader): Promise<Learned> {
	const lessons = await db
		.select(getTableColumns(routeLesson))
		.from(routeLesson)
		.innerJoin(inquiry, open)
		.orderBy(desc(routeLesson.at))
		.limit(LESSONS_AT_MOST);
	const aside = await db.select().from(learnedSetAside);
	return learnedFrom(lessons, now(), new Set(aside.map(({ stem }) => stem)));
}
