import * as v from 'valibot';
import { text } from '$lib/database/text';
import { ANSWER_MAX, QUESTION_MAX, type AskedWords } from './question';

const id = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/, 'ui_field_invalid'));
const version = v.pipe(v.string(), v.toNumber(), v.integer());

export const SEEN = v.object({ id, version });
export const PUBLISH = v.object({ id, version, tells: v.optional(v.string()) });
export const TIE = v.object({
	inquiry: v.pipe(v.string(), v.regex(/^H-\d{4}-\d{5,7}$/, 'ui_field_invalid')),
	version,
	question: v.union([v.literal(''), id], 'ui_field_invalid')
});
/** An inquiry linked to an incident, or to none. */
export const LINK = v.object({
	version,
	incident: v.pipe(v.string(), v.regex(/^(K-\d{4}-\d{4,7})?$/, 'ui_field_invalid'))
});

/** The question and its answer as a form says them: `question-nb`, `answer-nb`… for each language. */
export function wordsFrom(form: FormData, languages: readonly string[]): AskedWords {
	const said = languages.map((lang) => {
		const question = text(form.get(`question-${lang}`), QUESTION_MAX).replace(/\s+/g, ' ');
		return [lang, { question, answer: text(form.get(`answer-${lang}`), ANSWER_MAX) }] as const;
	});
	return Object.fromEntries(said.filter(([, { question, answer }]) => question || answer));
}

/** Who says that the answer is right. */
export function confirmedFrom(form: FormData): string {
	return text(form.get('confirmedBy'), 200);
}
