import { say, type Composed, type Lang, type Texts, type Worded } from '../template';

/** The Norwegian word is in every language: whoever meets it in the street must know it again. */
const WORD = say('ØVELSE', 'ØVELSE/ØVING', 'ØVELSE/EXERCISE');

const BEFORE = say(
	'Dette er ikke en ekte melding.',
	'Dette er ikkje ei ekte melding.',
	'This is not a real message.'
);

const AFTER = say(
	'Ingen skal gjøre noe på grunn av denne meldingen.',
	'Ingen skal gjere noko på grunn av denne meldinga.',
	'Nobody should do anything because of this message.'
);

/** «ØVELSE», in the words of a language; in one that we do not write, with the English beside. */
export function word(code: string): string {
	return inLang(WORD, code);
}

/** «ØVELSE: …», unless the text says so first already. */
export function labelled(text: string, code: string): string {
	return text.startsWith('ØVELSE') ? text : `${word(code)}: ${text}`;
}

/** «ØVELSE. … ØVELSE.»: whoever sees the one end of it sees that it is no danger. */
export function enclosed(text: string, code: string): string {
	return `${word(code)}. ${text} ${word(code)}.`;
}

/** A message as it goes out in an exercise: it says so first and last, in every part that is shown alone. */
export function asExercise(texts: Worded): Worded {
	return Object.fromEntries(
		Object.entries(texts).map(([code, words]) => [code, exercised(words, code)])
	);
}

function exercised({ title, push, paragraphs, advice }: Composed, code: string): Composed {
	return {
		title: `${labelled(title, code)} (${word(code)})`,
		push: enclosed(push, code),
		paragraphs: [
			`${word(code)}. ${inLang(BEFORE, code)}`,
			...paragraphs,
			`${inLang(AFTER, code)} ${word(code)}.`
		],
		advice
	};
}

function inLang(texts: Texts, code: string): string {
	return Object.hasOwn(texts, code) ? texts[code as Lang] : texts.en;
}
