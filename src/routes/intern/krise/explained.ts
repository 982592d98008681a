import type { FieldKey, Fields } from '$lib/crisis/fields';
import type { Template } from '$lib/crisis/template';
import type { Refusal } from '$lib/i18n/refusal';
import { languageIn } from '$lib/kommune/languages';
import type { T } from '$lib/i18n/translate';

/** A refusal with the names of its field, fact and language in the reader's language. */
export function explained(
	refusal: Refusal,
	{ template, fields }: { template: Template; fields: Fields },
	{ locale }: T
): Refusal {
	const { field, fact, language } = refusal.args ?? {};
	const args = {
		...refusal.args,
		...(field && { field: fields[field as FieldKey]?.label[locale] ?? '' }),
		...(language && { language: languageIn(String(language), locale) }),
		...(fact && { fact: template.facts.find(({ key }) => key === fact)?.label[locale] ?? '' })
	};
	return { ...refusal, args };
}
