import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import type { Tx } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import type { MessageKey } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { unitName } from '$lib/staff/unit';
import { unitById } from '$lib/staff/units.server';
import type { InquiryRow } from '../read.server';
import { inquiry } from '../tables.server';
import { holdAnswer, sendAnswer } from './answer.server';
import { lastHandOver, tell } from './follow.server';
import {
	answerUnit,
	confirmedUnitIn,
	handOverIn,
	tellSwitchboard,
	type HandOver
} from './letters.server';
import { doubtIn, ownWords, standingOf, type UnitMail } from './mailAnswer';
import { heldBecause, isSensitive } from './outside';
import { outsideHandOver } from './tables.server';
import { confirmUndelivered } from './unit.server';

/** A mail that perhaps is a unit's answer. */
export interface Came extends Pick<
	UnitMail,
	'from' | 'authenticity' | 'ordinary' | 'files' | 'unread'
> {
	/** what whoever wrote is called */
	name: string;
	/** the key of the letter that it answers; null: of none */
	letterKey: string | null;
	/** the reference that it names, in its subject or by its thread */
	ref: string | null;
	/** all that was written, and its two parts */
	text: string;
	parted: { said: string; quoted: string };
	messageId: string;
}

/**
 * Takes a unit's mail as its answer: to the sender, when nothing is in doubt; else onto the inquiry for
 * a colleague here, and whoever wrote is told why.
 * @returns the reference; null when it is no unit's mail
 */
export async function answerFromUnit(tx: Tx, came: Came): Promise<string | null> {
	const found = await handOverFor(tx, came);
	if (!found) return null;
	const { handOver, row, byLetter } = found;
	const standing = standingOf(came.from, handOver.address);
	if (standing === 'foreign') return null;
	// Who works there may have asked about something of their own.
	if (!byLetter && came.from === row.senderEmail.toLowerCase()) return null;
	const { mainLanguage } = await kommune(tx);
	const t = translator(mainLanguage);
	const unit = await unitById(tx, handOver.unitId);
	const said = ownWords(came.parted, t('outside_mail_above'));
	const mail = { ...came, said, byLetter, sensitive: isSensitive(said) };
	const late = handOver.endedAt !== null ? 'late' : null;
	const doubt = late ?? doubtIn(mail, standing) ?? heldBecause(row);
	const name = `${came.name || came.from}, ${unit ? unitName(unit, 'nb') : ''}`;
	const refused = doubt ? null : await sendAnswer(tx, row, { text: said, name });
	const because = refused ? 'late' : doubt;
	const text = said || came.text || t('outside_nothing_written');
	if (because) await holdAnswer(tx, row, handOver, { text, name, because });
	const answered = { ref: row.ref, to: came.from, inReplyTo: came.messageId, doubt: because };
	if (came.ordinary && came.authenticity !== 'failed') await answerUnit(tx, answered);
	return row.ref;
}

/** By the letter that is answered; else the newest hand-over of the inquiry that is named. */
async function handOverFor(tx: Tx, { letterKey, ref }: Pick<Came, 'letterKey' | 'ref'>) {
	const id = letterKey && handOverIn(letterKey);
	const byLetter = id ? await withInquiry(tx, id) : null;
	if (byLetter) return { ...byLetter, byLetter: true };
	const [row] = ref ? await tx.select().from(inquiry).where(eq(inquiry.ref, ref)) : [];
	const handOver = row && (await lastHandOver(tx, row.id));
	return handOver ? { handOver, row, byLetter: false } : null;
}

async function withInquiry(
	tx: Tx,
	id: string
): Promise<{ handOver: HandOver; row: InquiryRow } | null> {
	const [found] = await tx
		.select({ handOver: outsideHandOver, row: inquiry })
		.from(outsideHandOver)
		.innerJoin(inquiry, eq(inquiry.id, outsideHandOver.inquiryId))
		.where(eq(outsideHandOver.id, id));
	return found ?? null;
}

const SHOWN_OF_AUTOMATIC = 500;

/** A machine at the unit answered, «ikke på kontoret»: no answer, but worth knowing. @returns the reference, or null */
export async function automaticFromUnit(
	tx: Tx,
	letterKey: string,
	text: string
): Promise<string | null> {
	const id = handOverIn(letterKey);
	const found = id ? await withInquiry(tx, id) : null;
	if (!found) return null;
	const { row, handOver } = found;
	const said = text.slice(0, SHOWN_OF_AUTOMATIC);
	await tell(tx, row, { what: 'automatic', unit: handOver.unitId, text: said });
	return row.ref;
}

/**
 * A letter to a unit will never arrive: the inquiry says so, and the switchboard is told.
 * @returns false when the letter was to no unit
 */
export async function unitUndelivered(tx: Tx, key: string, because: MessageKey): Promise<boolean> {
	const unitId = confirmedUnitIn(key);
	if (unitId) await confirmUndelivered(tx, unitId, because);
	const id = handOverIn(key);
	const found = id ? await withInquiry(tx, id) : null;
	if (found && found.handOver.endedAt === null) {
		const { row, handOver } = found;
		await tx
			.update(outsideHandOver)
			.set({ fault: because, unreadAt: null })
			.where(eq(outsideHandOver.id, handOver.id));
		await tell(tx, row, { what: 'undelivered', unit: handOver.unitId, because });
		await tellSwitchboard(tx, row, { handOver, why: 'undelivered' });
		const act = { actor: null, action: 'inquiries.undelivered', subject: row.ref };
		await record(tx, { ...act, details: { because } });
		await announce(tx, { topic: 'outbox', subject: key });
	}
	return unitId !== null || id !== null;
}
