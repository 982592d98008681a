import { refuse, type Refusal } from '$lib/i18n/refusal';

/** A question as people put it, and its answer, in one language. */
export interface Asked {
	question: string;
	answer: string;
}

/** By BCP 47 code; the kommune's main målform is one of them when it is published. */
export type AskedWords = Record<string, Asked>;

export const QUESTION_MAX = 160;
export const ANSWER_MAX = 1_500;

/** What is about to be shown to residents, and whose hands it has been in. */
export interface Answering {
	words: AskedWords;
	confirmedBy: string;
	hands: string[];
}

/**
 * Why an answer may not be published by `actorId`; null when it may. It takes as many persons as the
 * messages of its incident do.
 */
export function unanswerable(
	{ words, confirmedBy, hands }: Answering,
	{ main, persons, actorId }: { main: string; persons: 1 | 2; actorId: string }
): Refusal | null {
	if (!words[main]?.question) return refuse('questions_question_missing');
	if (!words[main].answer) return refuse('questions_answer_missing');
	const half = Object.values(words).some(({ question, answer }) => !question !== !answer);
	if (half) return refuse('questions_half');
	if (!confirmedBy) return refuse('questions_confirmed_missing');
	if (persons === 2 && hands.includes(actorId)) return refuse('questions_second_person');
	return null;
}

/** The words in a reader's language, or in the main one, or the first; with the language they are in. */
export function askedIn(words: AskedWords, locale: string, main: string): Asked & { lang: string } {
	const lang = [locale, main].find((one) => words[one]?.answer) ?? Object.keys(words)[0];
	const found = lang === undefined ? undefined : words[lang];
	if (!lang || !found) throw new Error('A question without words');
	return { ...found, lang };
}

/** An incident that goes on, as an inquiry may be about it. */
export interface Candidate {
	ref: string;
	title: string;
	areas: string[];
	/** Words that people use for its kind, parted by spaces. */
	search: string;
}

/** The incidents that a text may be about, the likeliest first: by its place and by its words. */
export function likely<T extends Candidate>(text: string, candidates: T[]): T[] {
	const said = text.toLocaleLowerCase('nb');
	const score = ({ areas, search }: Candidate) =>
		2 * areas.filter((area) => names(said, area.toLocaleLowerCase('nb'))).length +
		search.split(/\s+/).filter((word) => word.length > 3 && said.includes(word)).length;
	return candidates
		.map((one) => ({ one, points: score(one) }))
		.filter(({ points }) => points > 0)
		.sort((a, b) => b.points - a.points)
		.map(({ one }) => one);
}

/** Whether the text names the place, as a word of its own: «Nes», not «nesten». */
function names(said: string, place: string): boolean {
	const at = said.indexOf(place);
	if (!place || at < 0) return false;
	const around = [said[at - 1], said[at + place.length]];
	return around.every((sign) => sign === undefined || !/[\p{L}\d]/u.test(sign));
}
