import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { now } from '$lib/database/clock.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { logSeeing } from '$lib/staff/seeing.server';
import { inSight } from '../inSight.server';
import { sameWords } from '../merging/sameWords.server';
import { headline } from '../queue';
import { inquiry } from '../tables.server';
import { answer } from './answer.server';
import { answer as decided } from './answering';
import { likenessTo } from './likeness';
import { offeredToMany } from './offered.server';

/** At most so many are answered with one press. */
export const MOST_AT_ONCE = 100;

/** Which inquiry gets the answer, and the version that was on the screen. */
export interface Picked {
	ref: string;
	version: number;
}

/**
 * The picked inquiries that the actor may see, as a list shows them, each with why it cannot be answered
 * so, and the templates for an answer to all of them.
 */
export async function picked(db: Reader, actor: Actor, refs: string[]) {
	const rows = await db
		.select()
		.from(inquiry)
		.where(and(inArray(inquiry.ref, refs.slice(0, MOST_AT_ONCE)), inSight(actor)))
		.orderBy(asc(inquiry.id));
	await logSeeing(
		actor,
		'inquiries',
		rows.map((row) => ({ ...row, subject: row.ref })),
		true
	);
	const inquiries = rows.map((row) => {
		const answered = decided(row, { text: '…', way: 'page', now: now() });
		const { ref, version, senderName } = row;
		const refusal = isRefused(answered) ? answered : null;
		return { ref, version, senderName, headline: headline(row.text), refusal };
	});
	return { inquiries, templates: await offeredToMany(db, rows) };
}

/**
 * Gives many the same answer, each by its own rule and in its own transaction: what may not be answered
 * so is told, and the others get it. Pressed again after a crash, those who have it get no second one.
 */
export async function answerMany(actor: Actor, all: Picked[], text: string, template?: string) {
	const fates: { ref: string; refusal: Refusal | null }[] = [];
	for (const { ref, version } of all.slice(0, MOST_AT_ONCE)) {
		const result = await answer({ actor, ref, version }, { text, way: 'page', template });
		fates.push({ ref, refusal: isRefused(result) ? result : null });
	}
	return fates;
}

/** So many of the newest that share a word are compared. */
const COMPARED = 150;
/** And so much of each, in code points: what it is about is said early. */
const READ = 600;
const ALIKE = 0.45;

/** Other inquiries that wait for an answer and ask much the same, of those the actor may see. */
export async function alikeWaiting(db: Reader, actor: Actor, of: { ref: string; text: string }) {
	const ids = await sameWords(db, of.text, COMPARED);
	const rows = await db
		.select({
			ref: inquiry.ref,
			version: inquiry.version,
			text: sql<string>`substr(${inquiry.text}, 1, ${READ})`
		})
		.from(inquiry)
		.where(
			and(
				inArray(inquiry.id, ids),
				inArray(inquiry.state, ['new', 'open']),
				eq(inquiry.sensitivity, 'normal'),
				ne(inquiry.ref, of.ref),
				inSight(actor)
			)
		);
	const alikeTo = likenessTo(of.text.slice(0, READ));
	return rows
		.map(({ text, ...one }) => ({ ...one, headline: headline(text), alike: alikeTo(text) }))
		.filter(({ alike }) => alike >= ALIKE)
		.sort((a, b) => b.alike - a.alike)
		.slice(0, 5)
		.map(({ ref, version, headline }) => ({ ref, version, headline }));
}
