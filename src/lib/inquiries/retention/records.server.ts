import { and, desc, eq, lt, ne } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import type { Reader } from '$lib/database/database.server';
import { BYTE_ORDER_MARK, csvLine } from '$lib/files/csv';
import { translator, type Locale } from '$lib/i18n/translate';
import type { Actor } from '$lib/staff/actor';
import { visibleTo } from '$lib/staff/visibility.server';
import { retentionRecord } from './tables.server';

export type Gone = typeof retentionRecord.$inferSelect;

const AT_ONCE = 1_000;

/** What went, the newest first. It names nobody, so whoever runs the rules reads all of it. */
export function gone(db: Reader, most: number, before = Number.MAX_SAFE_INTEGER): Promise<Gone[]> {
	return db
		.select()
		.from(retentionRecord)
		.where(lt(retentionRecord.id, before))
		.orderBy(desc(retentionRecord.id))
		.limit(most);
}

/** What is left of an inquiry that was deleted, for those who could have seen it; null when it was not. */
export async function deleted(db: Reader, actor: Actor, ref: string): Promise<Gone | null> {
	const [found] = await db
		.select()
		.from(retentionRecord)
		.where(
			and(
				eq(retentionRecord.ref, ref),
				ne(retentionRecord.what, 'anonymised'),
				visibleTo(actor, retentionRecord)
			)
		);
	return found ?? null;
}

/** All that went, as a file for a spreadsheet, a part at a time. */
export async function* goneCsv(db: Reader, locale: Locale): AsyncGenerator<string> {
	const t = translator(locale);
	const heads = [
		'ref',
		'what',
		'at',
		'rule',
		'area',
		'intake',
		'received',
		'closed',
		'archive'
	] as const;
	yield BYTE_ORDER_MARK + csvLine(heads.map((head) => t(`retention_csv_${head}`)));
	for (let before = Number.MAX_SAFE_INTEGER; ;) {
		const rows = await gone(db, AT_ONCE, before);
		const last = rows.at(-1);
		if (!last) return;
		before = last.id;
		yield rows
			.map(({ ref, what, at, ruleName, area, intake, receivedAt, closedAt, archive }) =>
				csvLine([
					...[ref, t(`retention_what_${what}`), osloDate(at), ruleName, area ?? 'annet'],
					...[t(`inquiries_intake_${intake}`), osloDate(receivedAt)],
					closedAt === null ? null : osloDate(closedAt),
					(archive ?? [])
						.map(({ journal, sha256 }) => [journal, sha256 ?? ''].join(' ').trim())
						.join(', ')
				])
			)
			.join('');
	}
}
