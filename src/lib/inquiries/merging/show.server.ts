import { and, desc, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { logSeeing } from '$lib/staff/seeing.server';
import { maySee } from '$lib/staff/visibility';
import { inSight } from '../inSight.server';
import { hasPage } from '../inquiry';
import { headline } from '../queue';
import { inquiryByRef, type InquiryRow } from '../read.server';
import { inquiry } from '../tables.server';
import { alike, type Because } from './alike';
import { mergedIn } from './merge.server';
import { sameWords } from './sameWords.server';
import { partsOf } from './split.server';

const RECENT = 60 * 86_400_000;
const LOOKED_AT = 60;
const SHOWN = 4;

/** An inquiry that another may be merged into, and the version of it that is on the screen. */
export interface Candidate {
	ref: string;
	version: number;
	headline: string;
	senderName: string;
	receivedAt: number;
}

/** What an inquiry belongs together with, of what the actor may see. */
export interface Relations {
	merged: { ref: string; text: string; senderName: string; reached: boolean; phone: string }[];
	parts: { ref: string; headline: string }[];
	like: (Candidate & { because: Because[] })[];
	/** the one whose reference was said; null: none was, or there is none that the actor may see */
	said: Candidate | null;
}

/**
 * What it is merged with, was split into, and may be the same as. It is noted which sensitive ones came up.
 * @param said the reference of one that it perhaps is to be merged with; '' for none
 */
export async function relationsOf(
	db: Reader,
	actor: Actor,
	row: InquiryRow,
	said = ''
): Promise<Relations> {
	const visible = (rows: InquiryRow[]) => rows.filter((one) => maySee(actor, one));
	const merged = visible(await mergedIn(db, row.ref));
	const parts = visible(await partsOf(db, row.ref));
	const like = row.mergedInto ? [] : await likeIt(db, actor, row);
	const asked = said && said !== row.ref ? await inquiryByRef(db, actor, said) : null;
	const glimpsed = [...parts, ...like.map(({ one }) => one), ...(asked ? [asked] : [])];
	await logSeeing(actor, 'inquiries', merged.map(asSeen));
	await logSeeing(actor, 'inquiries', glimpsed.map(asSeen), true);
	return {
		merged: merged.map((one) => ({
			...{ ref: one.ref, text: one.text, senderName: one.senderName },
			...{ reached: hasPage(one), phone: one.senderPhone }
		})),
		parts: parts.map(candidate),
		like: like.map(({ one, because }) => ({ ...candidate(one), because })),
		said: asked && candidate(asked)
	};
}

const asSeen = (row: InquiryRow) => ({ ...row, subject: row.ref });

function candidate({ ref, version, text, senderName, receivedAt }: InquiryRow): Candidate {
	return { ref, version, senderName, receivedAt, headline: headline(text) };
}

async function likeIt(db: Reader, actor: Actor, row: InquiryRow) {
	const ids = [...(await sameSender(db, row)), ...(await sameWords(db, row.text, LOOKED_AT))];
	const rows = await db
		.select()
		.from(inquiry)
		.where(
			and(
				inArray(inquiry.id, ids),
				ne(inquiry.id, row.id),
				isNull(inquiry.mergedInto),
				gt(inquiry.receivedAt, row.receivedAt - RECENT),
				inSight(actor)
			)
		);
	return rows
		.flatMap((one) => {
			const found = alike(row, one);
			return found ? [{ ...found, one }] : [];
		})
		.toSorted((a, b) => b.score - a.score)
		.slice(0, SHOWN);
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
