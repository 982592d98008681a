import { addDays, osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import type { Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { ownPhones } from '$lib/kommune/kommune';
import { kommune } from '$lib/kommune/kommune.server';
import { hiddenIn, seenIn } from '$lib/privacy/warning';
import { parse, type FormFault } from '$lib/ui/forms';
import { eventsOf, inquiryByRef } from '../read.server';
import { replyLanguages } from '../replies/edit.server';
import { FAQ_FORM, faqWordsOf } from './form';
import { publishQuestion } from './publish.server';

/** How long an answer stands when nobody says otherwise, in days. */
const STANDS = 180;

/**
 * What a new question begins with: what the inquiry says and the answer it got, to be rewritten. Only of
 * one of normal sensitivity that the actor may see.
 */
export async function beginning(actor: Actor, fromRef: string) {
	const row = fromRef ? await inquiryByRef(reader, actor, fromRef) : null;
	const made = row?.sensitivity === 'normal' ? row : null;
	const events = made ? await eventsOf(reader, made) : [];
	return {
		languages: await replyLanguages(),
		fromRef: made?.ref ?? '',
		asked: made?.text ?? '',
		answered: events.findLast(({ kind }) => kind === 'answered')?.text ?? '',
		language: made?.language ?? '',
		unitId: made?.unitId ?? actor.grants.find(({ unitId }) => unitId)?.unitId ?? '',
		area: made?.area ?? null,
		validUntil: addDays(osloDate(now()), STANDS)
	};
}

/** Publishes what was sent. @returns its id, or what is wrong */
export async function keepQuestion(
	actor: Actor,
	id: string | null,
	sent: FormData
): Promise<string | FormFault | Refusal> {
	const hidden = hiddenIn(sent, ownPhones(await kommune()));
	if (hidden) return hidden;
	const form = parse(FAQ_FORM, sent);
	if ('errors' in form) return form;
	const { version, ...rest } = form.value;
	const words = faqWordsOf(sent, await replyLanguages());
	return publishQuestion(actor, { id, version }, { ...rest, words, seen: seenIn(sent) });
}
