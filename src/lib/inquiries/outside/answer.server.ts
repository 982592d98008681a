import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { SENSITIVITIES } from '$lib/staff/actor';
import { setSensitivity } from '../inquiry';
import { sensitiveIn } from '../intake/sensitive';
import { answerMerged } from '../merging/merge.server';
import { eventsOf, type InquiryRow } from '../read.server';
import { someoneMayRead } from '../readers.server';
import { answer } from '../replies/answering';
import { save } from '../save.server';
import { tellSender } from '../tellSender.server';
import { tell } from './follow.server';
import { tellSwitchboard, type HandOver } from './letters.server';
import type { Doubt } from './outside';
import { outsideHandOver } from './tables.server';

interface Said {
	text: string;
	/** whoever wrote it, as they call themselves, with the unit: «Ola, Lillevik barneskole» */
	name: string;
}

/** The unit's answer goes to whoever asked, by the rules that hold inside too. */
export async function sendAnswer(
	tx: Tx,
	row: InquiryRow,
	{ text, name }: Said
): Promise<Refusal | null> {
	const decision = answer(row, { text, way: 'page', now: now() });
	if (isRefused(decision)) return decision;
	const by = { id: null, name };
	const saved = await save(tx, row, decision, by);
	await tellSender(tx, saved);
	await answerMerged(tx, saved, by);
	const details = { way: 'page', unit: row.unitId };
	await record(tx, { actor: null, action: 'inquiries.answered', subject: row.ref, details });
	return null;
}

/**
 * What the unit said waits on the inquiry for a colleague here, who sends it on as it should go. When it
 * is for fewer eyes than the inquiry was, the inquiry is from now on read by fewer too.
 */
export async function holdAnswer(
	tx: Tx,
	row: InquiryRow,
	handOver: HandOver,
	{ text, name, because }: Said & { because: Doubt }
): Promise<void> {
	const last = (await eventsOf(tx, row)).findLast(
		({ kind, text }) => kind === 'outside' && text !== null
	);
	if (last?.text === text && last.userName === name) return;
	const guarded = await guard(tx, row, text);
	const unit = handOver.unitId;
	await tell(tx, guarded, { what: 'said', unit, because, text, name });
	await tx
		.update(outsideHandOver)
		.set({ doubt: because, remindAt: null, unreadAt: null })
		.where(eq(outsideHandOver.id, handOver.id));
	await tellSwitchboard(tx, guarded, { handOver, why: 'said' });
	await record(tx, {
		...{ actor: null, action: 'inquiries.outsideSaid', subject: row.ref },
		details: { unit }
	});
}

async function guard(tx: Tx, row: InquiryRow, text: string): Promise<InquiryRow> {
	const found = sensitiveIn(text);
	if (!found || SENSITIVITIES.indexOf(found.level) <= SENSITIVITIES.indexOf(row.sensitivity))
		return row;
	const thing = { unitId: row.unitId, sensitivity: found.level };
	if (!(await someoneMayRead(tx, thing, now()))) return row;
	const decision = setSensitivity(row, found.level, false);
	return isRefused(decision) ? row : save(tx, row, decision, null);
}
