import { and, desc, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { maySee } from '$lib/staff/visibility';
import { visibleTo } from '$lib/staff/visibility.server';
import { hasPage } from '../inquiry';
import { headline } from '../queue';
import type { InquiryRow } from '../read.server';
import { words } from '../routing/words';
import { inquiry } from '../tables.server';
import { alike, type Because } from './alike';
import { mergedIn } from './merge.server';
import { partsOf } from './split.server';

const RECENT = 60 * 86_400_000;
const LOOKED_AT = 60;
const SHOWN = 4;
/** The longest words say the most about a matter. */
const TELLING = 5;
const TELLING_FROM = 5;

/** What an inquiry belongs together with, of what the actor may see. */
export interface Relations {
	merged: { ref: string; text: string; senderName: string; reached: boolean; phone: string }[];
	parts: { ref: string; headline: string }[];
	like: { ref: string; headline: string; because: Because[]; receivedAt: number }[];
}

/** What it is merged with, was split into, and may be the same as. */
export async function relationsOf(db: Reader, actor: Actor, row: InquiryRow): Promise<Relations> {
	const seen = (rows: InquiryRow[]) => rows.filter((one) => maySee(actor, one));
	const shown = ({ ref, text }: InquiryRow) => ({ ref, headline: headline(text) });
	return {
		merged: seen(await mergedIn(db, row.ref)).map((one) => ({
			...{ ref: one.ref, text: one.text, senderName: one.senderName },
			...{ reached: hasPage(one), phone: one.senderPhone }
		})),
		parts: seen(await partsOf(db, row.ref)).map(shown),
		like: row.mergedInto ? [] : await likeIt(db, actor, row)
	};
}

async function likeIt(db: Reader, actor: Actor, row: InquiryRow): Promise<Relations['like']> {
	const ids = [...(await sameSender(db, row)), ...(await sameWords(db, row))];
	const rows = await db
		.select()
		.from(inquiry)
		.where(
			and(
				inArray(inquiry.id, ids),
				ne(inquiry.id, row.id),
				isNull(inquiry.mergedInto),
				gt(inquiry.receivedAt, row.receivedAt - RECENT),
				visibleTo(actor, inquiry)
			)
		);
	return rows
		.flatMap((one) => {
			const found = alike(row, one);
			return found ? [{ ...found, one }] : [];
		})
		.toSorted((a, b) => b.score - a.score)
		.slice(0, SHOWN)
		.map(({ one: { ref, text, receivedAt }, because }) => ({
			...{ ref, because, receivedAt },
			headline: headline(text)
		}));
}

async function sameSender(db: Reader, { senderEmail, senderPhone }: InquiryRow) {
	if (!senderEmail && !senderPhone) return [];
	const rows = await db
		.select({ id: inquiry.id })
		.from(inquiry)
		.where(
			or(
				senderEmail ? eq(inquiry.senderEmail, senderEmail) : undefined,
				senderPhone ? eq(inquiry.senderPhone, senderPhone) : undefined
			)
		)
		.orderBy(desc(inquiry.id))
		.limit(LOOKED_AT);
	return rows.map(({ id }) => id);
}

/** Those that share a telling word, the newest; looked up in the index of the search. */
async function sameWords(db: Reader, { text }: InquiryRow): Promise<number[]> {
	const telling = [...new Set(words(text.slice(0, 2000)).map(({ written }) => written))]
		.filter((word) => word.length >= TELLING_FROM)
		.sort((a, b) => b.length - a.length)
		.slice(0, TELLING);
	if (!telling.length) return [];
	const query = telling.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ');
	const rows = await db.all<{ id: number }>(
		sql`select rowid as id from inquiry_search where inquiry_search match ${query}
			order by rowid desc limit ${LOOKED_AT}`
	);
	return rows.map(({ id }) => id);
}
