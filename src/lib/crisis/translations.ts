import { text } from '$lib/database/text';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { PUSH_MAX, TITLE_MAX, TRANSLATION_MAX } from './lengths';
import { asExercise } from './exercise/mark';
import type { Message, Sender, Translation } from './message';
import { byHand, langsOf, type Composed, type Lang, type Worded } from './template';

/** What a form says in the languages that are written by hand: `tr.se.title`, `tr.se.text`. */
export function translationsFrom(
	form: FormData,
	languages: readonly string[]
): Record<string, Translation> {
	const read = byHand(languages).map((language) => [
		language,
		{
			title: text(form.get(`tr.${language}.title`), TITLE_MAX).replace(/\s+/g, ' '),
			text: text(form.get(`tr.${language}.text`), TRANSLATION_MAX)
		}
	]);
	return Object.fromEntries(
		(read as [string, Translation][]).filter(([, { title, text }]) => title || text)
	);
}

/** Why a translation cannot go out as it stands: it has a title and no text, or the other way. */
export function halfTranslated({ translations = {} }: Message): Refusal | null {
	const half = Object.entries(translations).find(([, { title, text }]) => !title || !text);
	return half ? refuse('crisis_translation_half', { language: half[0] }) : null;
}

/**
 * The message in every language it goes out in: those of the templates that the kommune writes in,
 * and those that somebody has written by hand.
 * @param exercise each says first and last that it is one
 */
export function worded(
	texts: Record<Lang, Composed>,
	{ translations = {} }: Message,
	sender: Sender,
	languages: readonly string[],
	exercise = false
): Worded {
	const own = Object.entries(translations).filter(([code]) => languages.includes(code));
	const words = {
		...Object.fromEntries(langsOf(languages).map((lang) => [lang, texts[lang]])),
		...Object.fromEntries(own.map(([code, one]) => [code, translated(one, sender)]))
	};
	return exercise ? asExercise(words) : words;
}

function translated({ title, text }: Translation, { kommune }: Sender): Composed {
	const paragraphs = text.split(/\n\s*\n/).map((one) => one.trim().replace(/\s+/g, ' '));
	return { title, push: fitted(`${kommune}: ${title}. ${paragraphs[0]}`), paragraphs, advice: '' };
}

/** As many whole words as a notification has room for. */
function fitted(words: string): string {
	const points = [...words];
	if (points.length <= PUSH_MAX) return words;
	const room = points.slice(0, PUSH_MAX - 1).join('');
	return `${room.slice(0, room.lastIndexOf(' '))}…`;
}
