import { addDays, type CivilDate } from '$lib/calendar/civilDate';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { givesAway } from '../faq/question';

/** What people said and what the kommune did, in one language. */
export interface Told {
	/** «Mer lys på skoleveien» */
	title: string;
	said: string;
	did: string;
}
/** By language (BCP 47); the kommune's main målform is one of them. */
export type ToldWords = Record<string, Told>;

export const TITLE_MAX = 100;
export const TOLD_MAX = 1_000;
/** So many cards stand on one page. */
export const ON_A_PAGE = 12;

/** What is written on a card, before everybody may read it. */
export interface CardDraft {
	words: ToldWords;
	/** where, as residents say it: «på Nes»; '' for the whole kommune */
	place: string;
	/** when it was done */
	doneDate: CivilDate;
}

interface Sender {
	senderName: string;
	senderEmail: string;
	senderPhone: string;
}

/** Everything that is said on a card, in every language. */
export function textsOf({ words, place }: Pick<CardDraft, 'words' | 'place'>): string[] {
	return [
		...Object.values(words).map(({ title, said, did }) => `${title}\n${said}\n${did}`),
		place
	];
}

/** Why a card may not be kept, not even as a draft; null when it may. */
export function unkeepable({ words }: CardDraft, main: string): Refusal | null {
	return words[main]?.title ? null : refuse('told_title_missing');
}

/**
 * Why a card may not be shown to everybody; null when it may.
 * @param senders whoever wrote the inquiries behind it: nothing of them may stand on it
 */
export function unpublishable(
	draft: CardDraft,
	{ main, today, senders }: { main: string; today: CivilDate; senders: Sender[] }
): Refusal | null {
	const said = Object.values(draft.words);
	if (!draft.words[main]?.title) return refuse('told_title_missing');
	if (said.some((one) => !one.title || !one.said || !one.did)) return refuse('told_half');
	if (draft.doneDate > addDays(today, 1)) return refuse('told_date_future');
	const text = textsOf(draft).join('\n');
	for (const sender of senders) {
		const given = givesAway(text, sender);
		if (given) return refuse('told_gives_away', { what: given });
	}
	return null;
}

/** The words in a reader's language, or in the main one, or the first; with the language they are in. */
export function inLanguage(
	words: ToldWords,
	locale: string,
	main: string
): Told & { lang: string } {
	const lang = [locale, main].find((one) => words[one]?.title) ?? Object.keys(words)[0];
	const found = lang === undefined ? undefined : words[lang];
	if (!lang || !found) throw new Error('A card without words');
	return { ...found, lang };
}

/** The cards of a list, page by page; one empty page when there are none. */
export function pagesOf<T>(cards: T[]): T[][] {
	const count = Math.max(1, Math.ceil(cards.length / ON_A_PAGE));
	return Array.from({ length: count }, (_, page) =>
		cards.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE)
	);
}
