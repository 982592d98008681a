import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { longestWait } from '../breakGlass/breakGlass';
import { compose } from '../compose';
import { FIELDS, type Field, type FieldKey } from '../fields';
import { filled, placeholders, sentence } from '../sentence';
import { LANGS, type Lang, type Sentence, type Step, type Template, type Texts } from '../template';
import type { Dictionary, Said } from '../values';
import { exampleMessage, HOWS } from './example';
import { blank, SECTIONS, wholeTemplate, type Own } from './own';

type Faults = Record<string, Refusal>;

/** Placeholders that are no fields. The first two always have words. */
const ALWAYS = ['area', 'kommune'];
const SOMETIMES = ['dutyPhone', 'next'];
const ENDED = ['endedAt', 'confirmedBy'];

/** Sections that must say something whatever is known. */
const NEVER_SILENT = ['push', 'danger', 'advice'] as const;

/**
 * Everything because of which a copy could make a message that may not go out: place → why.
 * Nothing is wrong when whatever is known, unknown and left out composes to whole sentences.
 */
export function faultsOf(builtIn: Template, own: Own, kommune: string): Faults {
	const faults: Faults = {};
	const add = (place: string, why: Refusal | null) => {
		if (why) faults[place] ??= why;
	};
	for (const { place, texts, is } of textsIn(own)) {
		for (const lang of LANGS) {
			const allowed = allowedIn(builtIn, is);
			add(`${place}.${lang}`, textFault(texts, lang, allowed));
			if (is === 'variant' || is === 'ended') add(`${place}.${lang}`, endFault(texts[lang], lang));
		}
	}
	factFaults(builtIn, own, add);
	const longest = longestWait(builtIn);
	if (own.breakGlassAfter > longest)
		add('breakGlassAfter', refuse('library_wait_long', { n: longest }));
	if (own.lifetime * 60 < own.interval) add('lifetime', refuse('library_lifetime_short'));
	for (const section of NEVER_SILENT)
		if (!own[section].some((one) => isAlwaysSaid(builtIn, one)))
			add(`${section}.0.known.nb`, refuse('library_section_silent'));
	return Object.keys(faults).length ? faults : lengthFaults(wholeTemplate(builtIn, own), kommune);
}

/** A title is always said whole; a label holds no placeholder; a variant is a sentence. */
type Is = 'title' | 'label' | 'variant' | 'ended';

function* textsIn(own: Own): Generator<{ place: string; texts: Texts; is: Is }> {
	yield { place: 'title', texts: own.title, is: 'title' };
	for (const section of SECTIONS) yield* variantsIn(section, own[section], 'variant');
	yield { place: 'allClear.title', texts: own.allClear.title, is: 'title' };
	yield* variantsIn('allClear.advice', own.allClear.advice, 'ended');
	yield { place: 'trigger.threshold', texts: own.trigger.threshold, is: 'label' };
	for (const { key, label, owner } of own.facts) {
		yield { place: `facts.${key}.label`, texts: label, is: 'label' };
		yield { place: `facts.${key}.owner`, texts: owner, is: 'label' };
	}
}

function* variantsIn(section: string, sentences: Sentence[], is: Is) {
	for (const [i, one] of sentences.entries()) {
		const variants: Record<string, Texts | undefined> = 'known' in one ? one : { known: one };
		for (const [variant, texts] of Object.entries(variants))
			if (texts) yield { place: `${section}.${i}.${variant}`, texts, is };
	}
}

interface Allowed {
	names: string[];
	/** said of a field of the template that may not stand here */
	otherwise:
		'library_title_uncertain' | 'library_placeholder_here' | 'library_placeholder_not_asked';
}

function allowedIn({ fields }: Template, is: Is): Allowed {
	const keys = Object.keys(fields) as FieldKey[];
	if (is === 'label') return { names: [], otherwise: 'library_placeholder_here' };
	if (is === 'title') {
		const certain = keys.filter((key) => fields[key] === 'must');
		return { names: [...ALWAYS, ...certain], otherwise: 'library_title_uncertain' };
	}
	const names = [...ALWAYS, ...SOMETIMES, ...keys, ...(is === 'ended' ? ENDED : [])];
	return { names, otherwise: 'library_placeholder_not_asked' };
}

function textFault(texts: Texts, lang: keyof Texts, { names, otherwise }: Allowed): Refusal | null {
	const said = texts[lang];
	if (!said) return refuse(blank(texts) ? 'library_text_missing' : 'library_language_missing');
	if (/[{}]/.test(said.replace(/\{\w+\}/g, ''))) return refuse('library_brace_left');
	const used = placeholders(said);
	const wrong = used.find((name) => !names.includes(name));
	if (wrong) {
		const exists = wrong in FIELDS || [...ALWAYS, ...SOMETIMES].includes(wrong);
		return refuse(exists ? otherwise : 'library_placeholder_unknown', { name: `{${wrong}}` });
	}
	const all = LANGS.flatMap((other) => (texts[other] ? placeholders(texts[other]) : []));
	const lacks = all.find((name) => names.includes(name) && !used.includes(name));
	return lacks ? refuse('library_placeholder_differs', { name: `{${lacks}}` }) : null;
}

/** A sentence ends as one, when the word that it ends with is not a sentence by itself. */
function endFault(said: string, lang: Lang): Refusal | null {
	const ends = filled(said, (name) => ({
		kind: 'known',
		words: isSentence(name, lang) ? '.' : 'ord'
	}));
	return !said || /[.!?]$/.test(ends ?? '') ? null : refuse('library_sentence_end');
}

function isSentence(name: string, lang: Lang): boolean {
	const field: Field | undefined = FIELDS[name as FieldKey];
	if (field?.type !== 'choice') return field?.type === 'sentence';
	return Object.values(field.options).every((option) => /[.!?]$/.test(option[lang]));
}

function factFaults(builtIn: Template, own: Own, add: (place: string, why: Refusal) => void) {
	const keys = builtIn.facts.map(({ key }) => key);
	for (const { key } of own.facts)
		if (!keys.includes(key)) add(`facts.${key}`, refuse('library_fact_unknown', { key }));
	for (const key of keys)
		if (own.facts.filter((fact) => fact.key === key).length !== 1)
			add(`facts.${key}`, refuse('library_fact_missing', { key }));
}

/** True when a sentence says something whatever is known, unknown or left out. */
function isAlwaysSaid({ fields }: Template, one: Sentence): boolean {
	const texts = 'known' in one ? [one.known, one.unknown, one.omit] : [one];
	const names = new Set(texts.flatMap((text) => (text ? placeholders(text.nb) : [])));
	return combinations([...names], fields).every((states) => {
		const dictionary: Dictionary = (name) => states[name] ?? KNOWN;
		return LANGS.every((lang) => sentence(one, lang, dictionary) !== '');
	});
}

const KNOWN: Said = { kind: 'known', words: 'ord' };
const STATES: Said[] = [KNOWN, { kind: 'unknown' }, { kind: 'omitted' }];

function combinations(names: string[], fields: Template['fields']): Record<string, Said>[] {
	return names.reduce<Record<string, Said>[]>(
		(all, name) => {
			const states = statesOf(name as FieldKey, fields);
			return all.flatMap((one) => states.map((state) => ({ ...one, [name]: state })));
		},
		[{}]
	);
}

/** What is asked for is known or not; free text may be lacking in one language. */
function statesOf(name: FieldKey, fields: Template['fields']): Said[] {
	if (ALWAYS.includes(name) || fields[name] === 'must') return [KNOWN];
	const asked = fields[name] === 'ask' && FIELDS[name].type !== 'sentence';
	return asked ? STATES.slice(0, 2) : STATES;
}

const AT = Date.UTC(2026, 10, 20, 12);
const STEPS: Step[] = ['first', 'update', 'correction', 'allClear'];
const TOO_LONG: Partial<Record<string, string>> = {
	crisis_title_too_long: 'title',
	crisis_push_too_long: 'push'
};

/** A title or notification that would be cut, with example words and the kommune's own name. */
function lengthFaults(template: Template, kommune: string): Faults {
	for (const step of STEPS)
		for (const how of HOWS)
			for (const withdraws of step === 'correction' ? [false, true] : [false]) {
				const message = { ...exampleMessage(template, step, how, AT), withdraws };
				const sender = { kommune, dutyPhone: '55 50 00 00' };
				const draft = { template, message, sender, fields: FIELDS, now: AT };
				for (const lang of LANGS) {
					const composed = compose(draft, lang);
					if (isRefused(composed)) return { [longPlace(composed, step, lang)]: composed };
				}
			}
	return {};
}

function longPlace({ refused }: Refusal, step: Step, lang: string): string {
	const place = TOO_LONG[refused] ?? 'title';
	if (step === 'allClear')
		return place === 'push' ? `allClear.advice.0.known.${lang}` : `allClear.title.${lang}`;
	return place === 'push' ? `push.0.known.${lang}` : `title.${lang}`;
}
