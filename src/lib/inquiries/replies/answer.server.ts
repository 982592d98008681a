import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { AnswerWay } from '../event';
import { answerMerged } from '../merging/merge.server';
import { eventsOf, inquiryByRef, type InquiryRow } from '../read.server';
import { act, type Opened } from '../staff.server';
import { tellSender } from '../tellSender.server';
import * as rules from './answering';
import { filled, leftover } from './fields';
import { countUse } from './library.server';
import { valuesOf } from './offered.server';

export interface Answer {
	text: string;
	way: AnswerWay;
	/** a foreløpig svar: the date it promises; null: the answer itself */
	promisedDate?: string | null;
	/** the template that it was made from */
	template?: string;
}

/**
 * Answers the sender: at the private address with a mail that says so, or by a safe way. The same answer
 * sent twice, as after a crash that took the receipt of the first, is given once.
 */
export async function answer(opened: Opened, written: Answer): Promise<InquiryRow | Refusal> {
	const { text, way, promisedDate = null, template } = written;
	const given = await alreadyGiven(opened, written);
	if (given) return given;
	return act(
		opened,
		'handle inquiries',
		async (tx, row) => {
			const said = filled(text, await valuesOf(tx, row, promisedDate ?? undefined));
			const left = leftover(said);
			if (left.length) return refuse('replies_leftover', { fields: `{${left.join('}, {')}}` });
			if (promisedDate === null) return rules.answer(row, { text: said, way, now: now() });
			return rules.answerLater(row, { text: said, way, promisedDate, now: now() });
		},
		async (tx, row) => {
			await tellSender(tx, row, { promisedDate });
			await answerMerged(tx, row, opened.actor);
			if (template) await countUse(tx, template);
		}
	);
}

/** The inquiry, when the very next thing that happened to what was on the screen is this answer by the same person. */
async function alreadyGiven(
	{ actor, ref, version }: Opened,
	{ text, promisedDate = null }: Answer
): Promise<InquiryRow | null> {
	const row = await inquiryByRef(reader, actor, ref);
	if (!row || row.version === version) return null;
	const next = (await eventsOf(reader, row)).find((event) => event.version === version + 1);
	const kind = promisedDate === null ? 'answered' : 'preliminary';
	if (next?.kind !== kind || next.userId !== actor.id) return null;
	const said = filled(text, await valuesOf(reader, row, promisedDate ?? undefined));
	return next.text === said ? row : null;
}
