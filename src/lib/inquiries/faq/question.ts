import { addDays, type CivilDate } from '$lib/calendar/civilDate';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { leftover } from '../replies/fields';
import { likenessTo } from '../replies/likeness';

/** A question as many put it, and its answer, in one language. */
export interface Asked {
	question: string;
	answer: string;
}
/** By language (BCP 47); the kommune's main målform is one of them. */
export type FaqWords = Record<string, Asked>;

export const QUESTION_MAX = 160;
export const ANSWER_MAX = 4_000;
/** How long an answer can stand before somebody must look at it again, in days. */
const VALID_DAYS = 731;

/** What is about to be shown to everybody. */
export interface Draft {
	words: FaqWords;
	/** the last date that it is shown */
	validUntil: CivilDate;
	/** a person has read it, and there are no personal data in it */
	checked: boolean;
}

interface Sender {
	senderName: string;
	senderEmail: string;
	senderPhone: string;
}

/** Why an answer may not be shown to everybody; null when it may. @param asked who asked first, when somebody did */
export function unpublishable(
	{ words, validUntil, checked }: Draft,
	{ main, today, asked }: { main: string; today: CivilDate; asked: Sender | null }
): Refusal | null {
	if (!words[main]?.question) return refuse('faq_question_missing');
	if (!words[main].answer) return refuse('faq_answer_missing');
	const said = Object.values(words);
	if (said.some(({ question, answer }) => !question !== !answer)) return refuse('faq_half');
	if (!validUntil || validUntil < today) return refuse('faq_valid_past');
	if (validUntil > addDays(today, VALID_DAYS)) return refuse('faq_valid_far');
	const text = textsOf(words).join('\n');
	const left = leftover(text);
	if (left.length) return refuse('replies_leftover', { fields: `{${left.join('}, {')}}` });
	const given = asked && givesAway(text, asked);
	if (given) return refuse('faq_gives_away', { what: given });
	return checked ? null : refuse('faq_unchecked');
}

/** Everything that is said, in every language. */
export function textsOf(words: FaqWords): string[] {
	return Object.values(words).map(({ question, answer }) => `${question}\n${answer}`);
}

/** What of the person who asked stands in a text; null when nothing does. */
export function givesAway(text: string, { senderName, senderEmail, senderPhone }: Sender) {
	const said = text.toLocaleLowerCase('nb');
	if (senderEmail && said.includes(senderEmail.toLocaleLowerCase('nb'))) return senderEmail;
	const digits = senderPhone.replace(/\D/g, '').slice(-8);
	if (digits.length === 8 && said.replace(/[\s.-]/g, '').includes(digits)) return senderPhone;
	const names = senderName.split(/\s+/).filter((name) => [...name].length > 2);
	return (
		names.find((name) => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'iu').test(text)) ??
		null
	);
}

/** The words in a reader's language, or in the main one, or the first; with the language they are in. */
export function inLanguage(
	words: FaqWords,
	locale: string,
	main: string
): Asked & { lang: string } {
	const lang = [locale, main].find((one) => words[one]?.answer) ?? Object.keys(words)[0];
	const found = lang === undefined ? undefined : words[lang];
	if (!lang || !found) throw new Error('A question without words');
	return { ...found, lang };
}

/** Below this two texts only have a word in common. */
const ALIKE = 0.3;

/** Those that ask what a text asks, the likest first. */
export function similar<T extends { words: FaqWords }>(all: T[], text: string, most: number): T[] {
	const alikeTo = likenessTo(text);
	return all
		.map((one) => {
			const questions = Object.values(one.words).map(({ question }) => alikeTo(question));
			return { one, alike: Math.max(0, ...questions) };
		})
		.filter(({ alike }) => alike >= ALIKE)
		.sort((a, b) => b.alike - a.alike)
		.slice(0, most)
		.map(({ one }) => one);
}

/** Those that have every word somebody looks for, as a part of a word too; with nothing to look for, all. */
export function matching<T extends { words: FaqWords }>(all: T[], search: string): T[] {
	const wanted = search.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
	return all.filter(({ words }) => {
		const said = Object.values(words)
			.map(({ question, answer }) => `${question} ${answer}`)
			.join(' ')
			.toLocaleLowerCase('nb');
		return wanted.every((word) => said.includes(word));
	});
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
