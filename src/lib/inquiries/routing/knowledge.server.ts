import { count, max, sql } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader, type Reader } from '$lib/database/database.server';
import { NOTHING_MORE, type Knowledge } from './evidence';
import { learnedFrom } from './learned';
import { losVocabularies } from './los';
import { suggest, type Suggested } from './suggest';
import { losVocabulary, routeLesson } from './tables.server';
import { index } from './vocabulary/vocabulary';

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
		.from(routeLesson);
	const [los] = await db
		.select({ version: losVocabulary.version, active: losVocabulary.active })
		.from(losVocabulary);
	const fresh = JSON.stringify([lessons, los]);
	if (fresh === stamp) return;
	known = await readKnowledge(db);
	stamp = fresh;
}

async function readKnowledge(db: Reader): Promise<Knowledge> {
	const lessons = await db
		.select()
		.from(routeLesson)
		.orderBy(sql`${routeLesson.at} desc`)
		.limit(LESSONS_AT_MOST);
	const [row] = await db.select().from(losVocabulary);
	const words = row?.active ? losVocabularies(row.terms) : [];
	return {
		learned: learnedFrom(lessons, now()),
		los: words.length ? index(words) : null
	};
}
