import * as v from 'valibot';
import { isCivilDate } from '$lib/calendar/civilDate';
import { text } from '$lib/database/text';
import { SERVICE_AREAS } from '$lib/staff/serviceAreas';
import { TITLE_MAX, TOLD_MAX, type ToldWords } from './card';

/** The fields of a card besides its words. */
export const CARD_FORM = v.object({
	version: v.pipe(v.string(), v.toNumber(), v.integer()),
	unitId: v.pipe(v.optional(v.string(), ''), v.nonEmpty('inquiries_unit_unknown')),
	area: v.pipe(
		v.optional(v.picklist(['', ...SERVICE_AREAS]), ''),
		v.transform((area) => area || null)
	),
	place: v.pipe(
		v.optional(v.string(), ''),
		v.transform((place) => text(place, 80))
	),
	doneDate: v.pipe(
		v.optional(v.string(), ''),
		v.check((date) => isCivilDate(date), 'told_date_missing')
	),
	refs: v.pipe(
		v.optional(v.string(), ''),
		v.transform((said) =>
			[...new Set(said.toUpperCase().match(/H-\d{4}-\d{5,}/g) ?? [])].slice(0, 100)
		)
	)
});

/** What is written in the languages of a form: the fields are called `nb-title`, `nb-said` and `nb-did`. */
export function toldWordsOf(form: FormData, languages: readonly string[]): ToldWords {
	const said = languages.map((language): [string, ToldWords[string]] => [
		language,
		{
			title: text(form.get(`${language}-title`), TITLE_MAX).replace(/\s+/g, ' '),
			said: text(form.get(`${language}-said`), TOLD_MAX),
			did: text(form.get(`${language}-did`), TOLD_MAX)
		}
	]);
	return Object.fromEntries(said.filter(([, one]) => one.title || one.said || one.did));
}
