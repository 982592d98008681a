import { and, desc, eq, exists, isNull, or, sql } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { visibleTo } from '$lib/staff/visibility.server';
import { inSight } from '../inSight.server';
import { guidelines } from '../guidelines/guidelines.server';
import { inquiryByRef } from '../read.server';
import { retentionRecord } from '../retention/tables.server';
import { socialSnapshot } from '../social/tables.server';
import { inquiry } from '../tables.server';
import { evidenceHash, unlogged, type Moderated } from './moderation';
import { moderation, moderationForgotten } from './tables.server';

const SHOWN = 200;

/**
 * The newest of what was moderated; what was an inquiry only for those who may see it, or could before it
 * was deleted. @param most how many
 */
export async function moderationLog(db: Reader, actor: Actor, most = SHOWN) {
	const deletedInSight = db
		.select({ ref: retentionRecord.ref })
		.from(retentionRecord)
		.where(
			and(
				isNull(inquiry.id),
				eq(retentionRecord.ref, moderation.inquiryRef),
				visibleTo(actor, retentionRecord)
			)
		);
	const rows = await db
		.select({
			...{ moderation, by: user.name },
			forgotten: sql<number>`exists (select 1 from retention_record r where r.ref = ${moderation.inquiryRef})
				or exists (select 1 from ${moderationForgotten} f where f.moderation_id = ${moderation.id})`
		})
		.from(moderation)
		.innerJoin(user, eq(user.id, moderation.by))
		.leftJoin(inquiry, eq(inquiry.ref, moderation.inquiryRef))
		.where(or(isNull(moderation.inquiryRef), inSight(actor), exists(deletedInSight)))
		.orderBy(desc(moderation.at))
		.limit(most);
	return rows.map((row) => ({
		...row.moderation,
		by: row.by,
		/** whoever it was about has been taken out of it (retention/) */
		forgotten: row.forgotten === 1 && row.moderation.author === '',
		untouched: evidenceHash(row.moderation) === row.moderation.sha256
	}));
}

/** What a new entry begins with when it is about an inquiry that the actor may see. */
export async function commentOf(db: Reader, actor: Actor, ref: string) {
	const row = ref ? await inquiryByRef(db, actor, ref) : null;
	const copy = row && (await newestCopy(db, row.id));
	return {
		ref: row?.ref ?? '',
		url: copy?.url ?? '',
		author: copy?.authorHandle || (row?.senderName ?? ''),
		evidence: row?.text ?? ''
	};
}

/** Writes down what was done to a comment, with the newest copy of its thread. */
export function logModeration(
	actor: Actor,
	ref: string,
	moderated: Moderated
): Promise<Refusal | null> {
	return write(async (tx) => {
		const refusal = unlogged(moderated);
		if (refusal) return refusal;
		const row = ref ? await inquiryByRef(tx, actor, ref) : null;
		if (ref && !row) return refuse('inquiries_not_found');
		const copy = row && (await newestCopy(tx, row.id));
		await tx.insert(moderation).values({
			...{ id: newId(), inquiryRef: row?.ref, ...moderated, sha256: evidenceHash(moderated) },
			...{ snapshotId: copy?.id, snapshotSha256: copy?.sha256, by: actor.id, at: now() },
			guidelineVersion: (await guidelines(tx)).version
		});
		const details = { measure: moderated.measure };
		const subject = row?.ref ?? 'moderation';
		await record(tx, { actor, action: 'moderation.log', subject, details });
		return null;
	});
}

async function newestCopy(db: Reader, inquiryId: number) {
	const [copy] = await db
		.select()
		.from(socialSnapshot)
		.where(eq(socialSnapshot.inquiryId, inquiryId))
		.orderBy(desc(socialSnapshot.takenAt))
		.limit(1);
	return copy ?? null;
}
