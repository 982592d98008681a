import { asLocale, type Locale } from '../i18n/locale';
import { refuse, type Refusal } from '../i18n/refusal';
import { TOPICS, type Topic } from './topics';

/** What somebody wants to be told about, and in which language. */
export interface Choice {
	/** Empty: the whole kommune. */
	areaIds: string[];
	/** Empty: everything. */
	topics: Topic[];
	/** BCP 47 */
	locale: string;
}

/** What one can choose among. */
export interface Offered {
	areas: { id: string; name: string }[];
	/** What residents are written to in, BCP 47; the kommune's own first. */
	languages: string[];
}

/** A choice as a form has it, to be shown again when it did not hold. */
export interface WrittenChoice {
	where: string;
	areas: string[];
	what: string;
	topics: string[];
	language: string;
}

/** What a form says of the choice. */
export function writtenChoice(form: FormData): WrittenChoice {
	const one = (name: string) => String(form.get(name) ?? '');
	const all = (name: string) => form.getAll(name).map(String);
	return {
		...{ where: one('where'), areas: all('area') },
		...{ what: one('what'), topics: all('topic'), language: one('language') }
	};
}

/** The choice as a form shows it. */
export function asWritten({ areaIds, topics, locale }: Choice): WrittenChoice {
	const some = (list: string[]) => (list.length ? 'some' : 'all');
	return { where: some(areaIds), areas: areaIds, what: some(topics), topics, language: locale };
}

/** The choice that a form makes. «Only these» without any is refused: it would mean nothing. */
export function choiceFrom(
	written: WrittenChoice,
	{ areas, languages }: Offered
): Choice | Refusal {
	const { where, what, language } = written;
	const named = areas.map(({ id }) => id).filter((id) => written.areas.includes(id));
	const areaIds = where === 'some' ? named : [];
	if (where === 'some' && !areaIds.length) return refuse('public_varsling_areas_none');
	const topics = what === 'some' ? TOPICS.filter((one) => written.topics.includes(one)) : [];
	if (what === 'some' && !topics.length) return refuse('public_varsling_topics_none');
	const [first = 'nb'] = languages;
	return { areaIds, topics, locale: languages.includes(language) ? language : first };
}

/** The language of our own words to somebody who reads messages in `language`. */
export function wordsFor(language: string, main: Locale): Locale {
	return asLocale(language) ?? main;
}
