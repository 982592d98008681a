import * as v from 'valibot';
import { isCivilDate } from '$lib/calendar/civilDate';
import { text } from '$lib/database/text';
import { SERVICE_AREAS } from '$lib/staff/serviceAreas';
import { ANSWER_MAX, QUESTION_MAX, type FaqWords } from './question';

/** The fields of a public question besides its words. */
export const FAQ_FORM = v.object({
	version: v.pipe(v.string(), v.toNumber(), v.integer()),
	unitId: v.pipe(v.optional(v.string(), ''), v.nonEmpty('inquiries_unit_unknown')),
	area: v.pipe(
		v.optional(v.picklist(['', ...SERVICE_AREAS]), ''),
		v.transform((area) => area || null)
	),
	validUntil: v.pipe(
		v.optional(v.string(), ''),
		v.check((date) => isCivilDate(date), 'faq_valid_past')
	),
	fromRef: v.pipe(v.optional(v.string(), ''), v.regex(/^(H-\d{4}-\d{5,})?$/, 'ui_field_invalid')),
	checked: v.pipe(
		v.optional(v.string(), ''),
		v.transform((ticked) => ticked !== '')
	)
});

/** What is written in the languages of a form: the fields are called `nb-question` and `nb-answer`. */
export function faqWordsOf(form: FormData, languages: readonly string[]): FaqWords {
	const said = languages.map((language): [string, FaqWords[string]] => [
		language,
		{
			question: text(form.get(`${language}-question`), QUESTION_MAX).replace(/\s+/g, ' '),
			answer: text(form.get(`${language}-answer`), ANSWER_MAX)
		}
	]);
	return Object.fromEntries(said.filter(([, { question, answer }]) => question || answer));
}
