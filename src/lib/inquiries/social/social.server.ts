import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { logSeeing } from '$lib/staff/seeing.server';
import { inSight } from '../inSight.server';
import { addFiles, kept, type KeptFile } from '../files/files.server';
import { copied } from '../inquiry';
import { followUp } from '../sender';
import { headline } from '../queue';
import { inquiryByRef, type InquiryRow } from '../read.server';
import { prepare, receiveIn } from '../receive.server';
import { save } from '../save.server';
import { markStop } from '../stop/mark.server';
import { stopsIn } from '../stop/stop';
import { inquiry } from '../tables.server';
import { asFile, commentCount, urlKey, type Pasted } from './social';
import { socialSnapshot } from './tables.server';

export type Snapshot = typeof socialSnapshot.$inferSelect;

/** Something that was taken in before from the same post. */
export interface Before {
	ref: string;
	headline: string;
	receivedAt: number;
}

/** A picture of the thread, as a browser sends it; null for none. */
export type Picture = { name: string; type: string; bytes: Uint8Array } | null;

/** What has been taken in from the same post, and the actor may see: five at the most, the newest first. */
export async function sameThread(db: Reader, actor: Actor, url: string): Promise<Before[]> {
	const key = urlKey(url);
	if (!key) return [];
	const ids = db
		.select({ id: socialSnapshot.inquiryId })
		.from(socialSnapshot)
		.where(eq(socialSnapshot.urlKey, key));
	const rows = await db
		.select()
		.from(inquiry)
		.where(and(inArray(inquiry.id, ids), inSight(actor)))
		.orderBy(desc(inquiry.id))
		.limit(5);
	const seen = rows.map((row) => ({ ...row, subject: row.ref }));
	await logSeeing(actor, 'inquiries', seen, true);
	return rows.map(({ ref, text, receivedAt }) => ({
		ref,
		headline: headline(text.slice(0, 240)),
		receivedAt
	}));
}

/**
 * Takes in what a colleague pasted, with a copy of the thread on disk under its checksum.
 * @returns the reference; a newer paste of the very same words is the inquiry that they were
 */
export async function takeIn(
	actor: Actor,
	pasted: Pasted,
	picture: Picture
): Promise<{ ref: string }> {
	const files = await copies(actor, pasted, picture);
	const message = { text: pasted.text, name: pasted.authorHandle, email: '', phone: '' };
	const prepared = prepare(message, { intake: 'social', actor, address: '' });
	return write(async (tx) => {
		const { ref } = await receiveIn(tx, prepared);
		const [row] = await tx.select().from(inquiry).where(eq(inquiry.ref, ref));
		if (row && !(await snapshotsOf(tx, row.id)).length) await keep(tx, actor, row, pasted, files);
		return { ref };
	});
}

/**
 * Adds a newer copy of the thread to an inquiry. Other words than before are more from whoever wrote,
 * who then waits again.
 */
export async function addCopy(
	actor: Actor,
	ref: string,
	pasted: Pasted,
	picture: Picture
): Promise<{ ref: string } | Refusal> {
	const files = await copies(actor, pasted, picture);
	return write(async (tx) => {
		const row = await inquiryByRef(tx, actor, ref);
		if (!row) return refuse('inquiries_not_found');
		if (!may(actor, 'handle inquiries', { unitId: row.unitId }))
			return refuse('staff_task_missing');
		const number = await keep(tx, actor, row, pasted, files);
		const told = await save(tx, row, copied(row, number), actor);
		await record(tx, { actor, action: 'inquiries.copied', subject: ref });
		if (pasted.text === row.text) return { ref };
		const more = followUp(told, pasted.text, now());
		if (isRefused(more)) return more;
		await markStop(tx, await save(tx, told, more, actor), stopsIn(pasted.text));
		return { ref };
	});
}

/** The copies of an inquiry's thread, the first one first. The caller has checked who may see it. */
export function snapshotsOf(db: Reader, inquiryId: number): Promise<Snapshot[]> {
	return db
		.select()
		.from(socialSnapshot)
		.where(eq(socialSnapshot.inquiryId, inquiryId))
		.orderBy(asc(socialSnapshot.id));
}

/** The address and author of the newest copy of an inquiry that the actor may see, to take another; or null. */
export async function newestCopy(
	actor: Actor,
	ref: string
): Promise<{ url: string; author: string } | null> {
	const row = await inquiryByRef(reader, actor, ref);
	const newest = row && (await snapshotsOf(reader, row.id)).at(-1);
	return newest ? { url: newest.url, author: newest.authorHandle } : null;
}

async function copies(
	{ name }: Actor,
	pasted: Pasted,
	picture: Picture
): Promise<[KeptFile, ...KeptFile[]]> {
	const takenAt = now();
	const bytes = Buffer.from(asFile(pasted, takenAt, name), 'utf8');
	const day = new Date(takenAt).toISOString().slice(0, 10);
	const copy = await kept({ name: `traad-${day}.txt`, type: 'text/plain', bytes }, 0);
	return picture ? [copy, await kept(picture, 1)] : [copy];
}

/** @returns the number of the copy, from 1 */
async function keep(
	tx: Tx,
	actor: Actor,
	{ id: inquiryId }: InquiryRow,
	pasted: Pasted,
	files: [KeptFile, ...KeptFile[]]
): Promise<number> {
	const before = await snapshotsOf(tx, inquiryId);
	const [fileId = ''] = await addFiles(tx, inquiryId, files);
	const { url, authorHandle, postedAt, text, thread } = pasted;
	await tx.insert(socialSnapshot).values({
		...{ id: newId(), inquiryId, url, urlKey: urlKey(url), authorHandle, postedAt, fileId },
		takenAt: now(),
		takenBy: actor.id,
		text: thread || text,
		sha256: files[0].hash ?? '',
		supersedesId: before.at(-1)?.id ?? null,
		commentCount: commentCount(thread)
	});
	return before.length + 1;
}
