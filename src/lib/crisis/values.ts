import { clock, day } from './clock';
import type { Draft } from './compose';
import type { Field, FieldKey } from './fields';
import { FEW_PLACES } from './lengths';
import type { MessageArea, Sender, Value } from './message';
import type { Lang, Template, Texts } from './template';

/** What a placeholder comes to: words, «not known yet», or nothing. */
export type Said =
	| { kind: 'known'; words: string }
	| { kind: 'unknown' }
	| { kind: 'omitted'; otherLanguage?: true };
export type Dictionary = (name: string) => Said;

const OMITTED: Said = { kind: 'omitted' };
const known = (words: string): Said => ({ kind: 'known', words });
const some = (words: string): Said => (words ? known(words) : OMITTED);
/**
 * What every placeholder of a template comes to in one language, read at `now`. A field whose fact
 * is not known yet is unknown whatever was written in it.
 */
export function dictionary(
	{ template, message, sender, now, fields }: Draft,
	lang: Lang
): Dictionary {
	const uncertain = new Set(
		template.facts
			.filter((fact) => message.facts[fact.key] === 'unknown')
			.flatMap((fact) => fact.fields)
	);
	const places = placesOf(message);
	const named = (areas: MessageArea[] = []) => some(phrase(areas, sender, lang));
	const many = (areas: MessageArea[]) =>
		areas.length > FEW_PLACES ? some(everyPhrase(areas, lang)) : OMITTED;
	const builtIn: Record<string, Said> = {
		area: known(phrase(places, sender, lang)),
		places: many(places),
		excluded: some(everyPhrase(message.excluded ?? [], lang)),
		added: named(message.areaChange?.added),
		removed: named(message.areaChange?.removed),
		left: many(message.areaChange?.removed ?? []),
		kommune: known(sender.kommune),
		dutyPhone: sender.dutyPhone ? known(sender.dutyPhone) : OMITTED,
		next: message.nextUpdateAt ? known(clock(message.nextUpdateAt, now, lang)) : OMITTED
	};
	return (name) => {
		const words = builtIn[name];
		if (words) return words;
		const key = name as FieldKey;
		const value = uncertain.has(key) ? null : message.values[key];
		const named = key === 'confirmedBy' ? ownerIn(template, value, lang) : value;
		return said(fields[key], named, template.fields[key] === 'ask', lang, now);
	};
}

/** Whoever owns a fact of the kind is called what the language calls them: «Vann og avløp». */
function ownerIn({ facts }: Template, value: Value | undefined, lang: Lang): Value | undefined {
	const typed = String(value ?? '').toLowerCase();
	const owned = facts.find(({ owner }) =>
		Object.values(owner).some((name) => name.toLowerCase() === typed)
	);
	return owned ? owned.owner[lang] : value;
}

/** The areas but for the road itself: «Fv. 42 er stengt», never «Fv. 42 er stengt langs Fv. 42». */
function placesOf({ areas, values }: Draft['message']): MessageArea[] {
	const bare = (name: unknown) =>
		String(name ?? '')
			.toLowerCase()
			.replace(/[\s.]/g, '');
	return areas.filter((area) => bare(area.name) !== bare(values.road));
}

/** The area phrases as one: «på Nes og i sentrum»; more than three become «flere steder i …». */
function phrase(areas: MessageArea[], sender: Sender, lang: Lang): string {
	if (areas.length <= FEW_PLACES) return everyPhrase(areas, lang);
	const several = { nb: 'flere steder i', nn: 'fleire stader i', en: 'in several places in' };
	return `${several[lang]} ${sender.kommune}`;
}

function everyPhrase(areas: MessageArea[], lang: Lang): string {
	return listed(
		areas.map((area) => area.phrases[lang]),
		lang
	);
}

function listed(words: string[], lang: Lang): string {
	const and = lang === 'en' ? ' and ' : ' og ';
	return words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + and + words.at(-1);
}

function said(
	field: Field | undefined,
	value: Value | undefined,
	ask: boolean,
	lang: Lang,
	now: number
): Said {
	if (!field) return OMITTED;
	if (value === undefined || value === '') return ask ? { kind: 'unknown' } : OMITTED;
	if (value === null) return { kind: 'unknown' };
	if (typeof value === 'object') return inLanguage(value, lang);
	switch (field.type) {
		case 'time':
			return known(clock(Number(value), now, lang));
		case 'date':
			return known(day(String(value), now, lang));
		case 'count':
			return known(counted(field, Number(value), lang));
		case 'choice':
			return known(field.options[value]?.[lang] ?? '');
		default:
			return known(String(value).replace(/\.+$/, ''));
	}
}

function counted(field: Field & { type: 'count' }, n: number, lang: Lang): string {
	if (field.few && n < field.few.below) return field.few.text[lang];
	const number = n.toLocaleString(lang === 'en' ? 'en-GB' : 'nb-NO').replace(/\s/g, ' ');
	return (n === 1 ? field.one : field.other)[lang].replace('{n}', number);
}

/** Free text in the language asked for. The two Norwegians stand in for each other; nobody translates. */
function inLanguage(texts: Partial<Texts>, lang: Lang): Said {
	const norwegian = texts.nb || texts.nn;
	const words = texts[lang] || (lang === 'en' ? '' : norwegian);
	if (!words) return norwegian || texts.en ? { kind: 'omitted', otherLanguage: true } : OMITTED;
	return known(/[.!?]$/.test(words) ? words : `${words}.`);
}
