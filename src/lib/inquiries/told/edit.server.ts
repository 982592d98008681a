import { osloDate } from '$lib/calendar/civilDate';
import { publicOrigin } from '$lib/database/config.server';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { asLocale, localPath } from '$lib/i18n/locale';
import { translator } from '$lib/i18n/translate';
import { ownPhones } from '$lib/kommune/kommune';
import { kommune } from '$lib/kommune/kommune.server';
import { hiddenIn, seenIn } from '$lib/privacy/warning';
import type { Actor } from '$lib/staff/actor';
import { parse, type FormFault } from '$lib/ui/forms';
import { eventsOf, inquiryByRef } from '../read.server';
import { answer } from '../replies/answer.server';
import { replyLanguages } from '../replies/edit.server';
import { inLanguage } from './card';
import { CARD_FORM, toldWordsOf } from './form';
import { cardById } from './read.server';
import { publishCard, saveCard } from './write.server';

/** What a new card begins with: nothing that the sender wrote, but when and where it was, and the inquiry beside it. */
export async function beginning(actor: Actor, fromRef: string) {
	const row = fromRef ? await inquiryByRef(reader, actor, fromRef) : null;
	const made = row?.sensitivity === 'normal' ? row : null;
	const events = made ? await eventsOf(reader, made) : [];
	return {
		languages: await replyLanguages(),
		refs: made ? [made.ref] : [],
		said: made?.text ?? '',
		language: made?.language ?? '',
		did: withoutGreeting(events.findLast(({ kind }) => kind === 'answered')?.text ?? ''),
		unitId: made?.unitId ?? actor.grants.find(({ unitId }) => unitId)?.unitId ?? '',
		area: made?.area ?? null,
		doneDate: osloDate(made?.closedAt ?? now())
	};
}

/** «Hei Ivar!» is for one, and a card is for all. */
function withoutGreeting(answer: string): string {
	return answer.replace(/^(hei|hallo|hello|hi|dear|kjære|god dag)[^\n]*\n+/i, '').trim();
}

/**
 * Keeps or publishes what was sent: the button that was pressed says which.
 * @returns the card's id, or what is wrong
 */
export async function keepCard(
	actor: Actor,
	id: string | null,
	sent: FormData
): Promise<string | FormFault | Refusal> {
	const hidden = hiddenIn(sent, ownPhones(await kommune()));
	if (hidden) return hidden;
	const form = parse(CARD_FORM, sent);
	if ('errors' in form) return form;
	const { version, ...rest } = form.value;
	const card = { ...rest, words: toldWordsOf(sent, await replyLanguages()) };
	if (sent.get('does') !== 'publish') return saveCard(actor, { id, version }, card);
	const published = await publishCard(actor, { id, version }, card, seenIn(sent));
	if (!isRefused(published) && sent.has('tells')) await tellThoseWhoAsked(actor, published);
	return published;
}

/**
 * Tells those who wrote what came of it, as an answer on their private page and by the rules of answers:
 * who cannot be told so, or is no longer the actor's to answer, is left out.
 * @returns how many were told
 */
export async function tellThoseWhoAsked(actor: Actor, cardId: string): Promise<number | Refusal> {
	const card = await cardById(reader, cardId);
	if (!card?.standing) return refuse('told_changed');
	const { mainLanguage } = await kommune();
	let told = 0;
	for (const ref of card.refs) {
		const row = await inquiryByRef(reader, actor, ref);
		if (!row) continue;
		const locale = asLocale(row.language) ?? mainLanguage;
		const link = publicOrigin() + localPath(locale, `/du-sa-vi-gjorde/${card.slug}`);
		const { did } = inLanguage(card.standing.words, locale, mainLanguage);
		const text = translator(locale)('told_answer', { did, link });
		const again = (await eventsOf(reader, row)).some((event) => event.text?.includes(link));
		if (again) continue;
		const given = await answer({ actor, ref, version: row.version }, { text, way: 'page' });
		if (!isRefused(given)) told++;
	}
	return told;
}
