import type { T } from '$lib/i18n/translate';
import { unitName } from '$lib/staff/unit';
import type { Rule } from './rule';

/** What the ids in a rule are called. */
export interface Names {
	units: { id: string; nameNb: string; nameNn: string }[];
	places: { id: string; name: string }[];
	templates: { id: string; title: string }[];
}

/** A rule as a person would say it: «Når teksten har «hull i veien», går den til Teknisk drift.» */
export function ruleSentence(t: T, rule: Rule, names: Names): string {
	const unit = names.units.find(({ id }) => id === rule.unitId);
	const reply = names.templates.find(({ id }) => id === rule.templateId);
	const then = [
		...(rule.hastens ? [t('rules_then_hastens')] : []),
		...(rule.sensitivity === 'normal' ? [] : [t(`rules_then_${rule.sensitivity}`)]),
		...(reply ? [t('rules_then_reply', { title: reply.title })] : [])
	];
	return t('rules_sentence', {
		when: listed(t, conditions(t, rule, names), 'conjunction'),
		unit: unit ? unitName(unit, t.locale) : t('rules_unit_unknown'),
		then: then.map((one) => `, ${one}`).join('')
	});
}

function conditions(t: T, rule: Rule, { places }: Names): string[] {
	const { words, without, areas, placeIds, intakes, languages, days, from, until } = rule;
	const either = (all: readonly string[]) => listed(t, all, 'disjunction');
	const named = placeIds.map(
		(id) => places.find((place) => place.id === id)?.name ?? t('rules_place_unknown')
	);
	return [
		...(words.length ? [t('rules_when_words', { words: either(quoted(t, words)) })] : []),
		...(without.length ? [t('rules_when_without', { words: either(quoted(t, without)) })] : []),
		...(areas.length ? [t('rules_when_areas', { areas: either(areas) })] : []),
		...(named.length ? [t('rules_when_places', { places: either(named) })] : []),
		...(intakes.length
			? [t('rules_when_intakes', { intakes: either(intakes.map((one) => t(`rules_by_${one}`))) })]
			: []),
		...(languages.length
			? [
					t('rules_when_languages', {
						languages: either(languages.map((one) => t(`rules_language_${one}`)))
					})
				]
			: []),
		...(days.length
			? [t('rules_when_days', { days: either(days.map((day) => dayName(t, day))) })]
			: []),
		...(from ? [t('rules_when_hours', { from, until })] : [])
	];
}

/** «mandag»; 1 is Monday. */
export function dayName(t: T, day: number): string {
	// 1 January 2024 was a Monday.
	const date = new Date(Date.UTC(2024, 0, day));
	return new Intl.DateTimeFormat(t.locale, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

function quoted(t: T, words: readonly string[]): string[] {
	const [open, close] = t.locale === 'en' ? ['“', '”'] : ['«', '»'];
	return words.map((word) => open + word + close);
}

function listed(t: T, all: readonly string[], type: 'conjunction' | 'disjunction'): string {
	return new Intl.ListFormat(t.locale, { type }).format(all);
}
