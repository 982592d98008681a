import * as v from 'valibot';
import { text } from '$lib/database/text';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { SERVICE_AREAS } from '$lib/staff/serviceAreas';
import { FIELDS, leftover } from './fields';
import { REPLY_KINDS, REPLY_STATES, type Template } from './template';

/** The fields of a template besides its words, with the version that was on the screen. */
export const TEMPLATE_FORM = v.object({
	version: v.pipe(v.string(), v.toNumber(), v.integer()),
	kind: v.picklist(REPLY_KINDS),
	area: v.pipe(
		v.optional(v.picklist(['', ...SERVICE_AREAS]), ''),
		v.transform((area) => area || null)
	),
	state: v.pipe(
		v.optional(v.picklist(['', ...REPLY_STATES]), ''),
		v.transform((state) => state || null)
	),
	search: v.pipe(
		v.optional(v.string(), ''),
		v.transform((words) => text(words, 300).replace(/[\s,;]+/g, ' '))
	)
});

/** What is written in the languages of a form: the fields are called `nb-title` and `nb-text`. */
export function wordsOf(form: FormData, languages: readonly string[]): Template['words'] {
	const said = languages.map((language) => [
		language,
		{
			title: text(form.get(`${language}-title`), 120),
			text: text(form.get(`${language}-text`), 5_000)
		}
	]) as [string, Template['words'][string]][];
	return Object.fromEntries(said.filter(([, words]) => words.title || words.text));
}

/** Why a template cannot be kept; null when it can. Blanks are «{fyll inn: hva}»; other braces are its fields. */
export function templateRefusal({ words }: Pick<Template, 'words'>, main: string): Refusal | null {
	if (!words[main]) return refuse('replies_main_missing');
	if (Object.values(words).some(({ title, text }) => !title !== !text))
		return refuse('replies_half');
	const unknown = Object.values(words)
		.flatMap(({ text }) => leftover(text))
		.find((name) => !name.includes(':') && !FIELDS.some((field) => field === name.toLowerCase()));
	return unknown === undefined ? null : refuse('replies_field_unknown', { field: `{${unknown}}` });
}
