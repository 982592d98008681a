import { sql } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { words } from '../routing/words';

/** The longest words say the most about a matter. */
const TELLING = 5;
const TELLING_FROM = 5;
/** What a matter is about is said early. */
const READ = 2000;

/**
 * The inquiries that share a telling word with a text, the newest first; looked up in the index of the
 * search. The caller leaves out what may not be seen. @returns ids, `most` of them
 */
export async function sameWords(db: Reader, text: string, most: number): Promise<number[]> {
	const telling = [...new Set(words(text.slice(0, READ)).map(({ written }) => written))]
		.filter((word) => word.length >= TELLING_FROM)
		.sort((a, b) => b.length - a.length)
		.slice(0, TELLING);
	if (!telling.length) return [];
	const query = telling.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ');
	const rows = await db.all<{ id: number }>(
		sql`select rowid as id from inquiry_search where inquiry_search match ${query}
			order by rowid desc limit ${most}`
	);
	return rows.map(({ id }) => id);
}
