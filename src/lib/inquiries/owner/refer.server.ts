import { and, desc, eq, isNull } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { append, takeBack } from '$lib/outbox/outbox.server';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { act, type Opened } from '../act.server';
import type { Inquiry } from '../inquiry';
import { inquiryByRef, type InquiryRow } from '../read.server';
import { save } from '../save.server';
import { tellSender } from '../tellSender.server';
import { bodiesInUse } from './bodies.server';
import { refer, type ReferralWay } from './body';
import { ownerReferral } from './tables.server';

/** Letters wait so long, so that a slip can be taken back. */
const UNDO_FOR = 5 * 60_000;

/** What a referral changes of an inquiry, and an undo brings back. */
type Before = Pick<Inquiry, 'state' | 'answerDueAt' | 'firstAnsweredAt' | 'closedAt'>;

interface Referral {
	body: string;
	way: ReferralWay;
	/** what the body is written; only by mail */
	letter: string;
	/** what the sender is told */
	told: string;
	closes: boolean;
}

/** Sends a matter on to the body that it belongs to, or shows its sender the way. */
export function referInquiry(
	opened: Opened,
	{ body: bodyId, way, letter, told, closes }: Referral
): Promise<InquiryRow | Refusal> {
	const leavesAt = now() + UNDO_FOR;
	return act(
		opened,
		'route inquiries',
		async (tx, row) => {
			const body = (await bodiesInUse(tx)).find(({ id }) => id === bodyId);
			if (!body) return refuse('owner_gone');
			if (way === 'mail' && !letter) return refuse('owner_letter_missing');
			return refer(row, { body, way, told, closes, now: now() });
		},
		async (tx, row, before) => {
			const kept: Before = pick(before);
			const { id: inquiryId, version, ref } = row;
			await tx
				.insert(ownerReferral)
				.values({ id: newId(), inquiryId, bodyId, version, before: { ...kept }, leavesAt });
			await tellSender(tx, row, { dueAt: leavesAt });
			const body = (await bodiesInUse(tx)).find(({ id }) => id === bodyId);
			if (way !== 'mail' || !body) return;
			const { mainLanguage, name } = await kommune(tx);
			const subject = translator(mainLanguage)('owner_letter_subject', { ref, kommune: name });
			await append(tx, {
				delivery: 'email',
				key: `inquiry-referred ${ref}@${version}`,
				dueAt: leavesAt,
				payload: { to: body.email, subject, text: letter }
			});
		}
	);
}

/** The referral that can still be undone, or null: the letters have left, or more has happened. */
export async function undoableReferral(
	db: Reader,
	{ id, version }: Pick<InquiryRow, 'id' | 'version'>
) {
	const [last] = await db
		.select()
		.from(ownerReferral)
		.where(and(eq(ownerReferral.inquiryId, id), isNull(ownerReferral.undoneAt)))
		.orderBy(desc(ownerReferral.version))
		.limit(1);
	return last && last.version === version && now() < last.leavesAt ? last : null;
}

/** Takes a referral back while its letters lie here: none leaves, and the inquiry is as it was. */
export function undoReferral(actor: Actor, ref: string): Promise<Refusal | null> {
	return write(async (tx) => {
		const row = await inquiryByRef(tx, actor, ref);
		if (!row) return refuse('inquiries_not_found');
		if (!may(actor, 'route inquiries', { unitId: row.unitId })) return refuse('staff_task_missing');
		const referral = await undoableReferral(tx, row);
		const keys = ['inquiry-referred', 'inquiry-answered'].map(
			(kind) => `${kind} ${ref}@${row.version}`
		);
		if (!referral || !(await takeBack(tx, keys))) return refuse('owner_undo_late');
		const changes = referral.before as unknown as Before;
		const saved = await save(
			tx,
			row,
			{ changes, event: { kind: 'unreferred', details: {} } },
			actor
		);
		if (isRefused(saved)) return saved;
		await tx
			.update(ownerReferral)
			.set({ undoneAt: now() })
			.where(eq(ownerReferral.id, referral.id));
		await record(tx, { actor, action: 'inquiries.unreferred', subject: ref });
		return null;
	});
}

function pick(row: InquiryRow): Before {
	const { state, answerDueAt, firstAnsweredAt, closedAt } = row;
	return { state, answerDueAt, firstAnsweredAt, closedAt };
}
