import * as v from 'valibot';
import { text } from '$lib/database/text';
import { USUAL_WAIT } from '../breakGlass/breakGlass';
import { AUTHORITY_KEYS } from '../authorities';
import { placeholders } from '../sentence';
import { CAP_VALUES, CHOICES, TRIGGERS } from './choices';
import { LANGS, type Sentence, type Template, type Texts } from '../template';

const MOST_SENTENCES = 15;
const LONGEST_TEXT = 600;
const LONGEST_WORD = 120;

const words = (max: number) =>
	v.pipe(v.optional(v.string(), ''), v.maxLength(max, 'library_too_long'), cleaned(max));
const said = v.object({
	nb: words(LONGEST_TEXT),
	nn: words(LONGEST_TEXT),
	en: words(LONGEST_TEXT)
});
const variants = v.pipe(
	v.unknown(),
	v.transform((one) => (isPlain(one) ? { known: one } : one)),
	v.object({ known: said, unknown: v.optional(said), omit: v.optional(said) }),
	v.transform(({ known, unknown, omit }): Sentence => {
		const more = { ...(!blank(unknown) && { unknown }), ...(!blank(omit) && { omit }) };
		return Object.keys(more).length || blank(known) ? { known, ...more } : known;
	})
);
const sentences = v.pipe(
	v.array(variants),
	v.transform((all) => all.filter((one) => !isBlank(one))),
	v.maxLength(MOST_SENTENCES, 'library_too_many')
);
const whole = (max: number) =>
	v.pipe(
		v.unknown(),
		v.transform(Number),
		v.integer('library_number'),
		v.minValue(1, 'library_number'),
		v.maxValue(max, 'library_number')
	);

/** The shape of what a kommune can change in a template; a form and a file are read by the same. */
export const OWN = v.object({
	severity: v.picklist(CHOICES.severity),
	approval: v.pipe(v.unknown(), v.transform(Number), v.picklist([1, 2])),
	/** authorities whose decision can be the second of two persons */
	decidedBy: v.pipe(
		v.array(v.picklist(AUTHORITY_KEYS)),
		v.transform((chosen) => AUTHORITY_KEYS.filter((one) => chosen.includes(one)))
	),
	/** minutes without an answer after which one may publish alone */
	breakGlassAfter: whole(60),
	trigger: v.object({ mode: v.picklist(TRIGGERS), threshold: said }),
	notifies: v.picklist(CHOICES.notifies),
	night: v.picklist(CHOICES.night),
	/** minutes; at most a fortnight */
	interval: whole(14 * 24 * 60),
	/** hours; at most sixty days */
	lifetime: whole(60 * 24),
	title: said,
	push: sentences,
	danger: sentences,
	advice: sentences,
	status: sentences,
	help: sentences,
	allClear: v.object({ title: said, advice: sentences }),
	facts: v.array(v.object({ key: v.pipe(v.string(), v.maxLength(40)), label: said, owner: said })),
	sources: v.pipe(
		v.array(words(LONGEST_WORD)),
		v.transform((all) => all.filter(Boolean)),
		v.maxLength(MOST_SENTENCES, 'library_too_many')
	),
	search: words(LONGEST_TEXT),
	cap: v.object({
		category: v.picklist(CAP_VALUES['cap.category']),
		event: v.pipe(
			v.string(),
			v.regex(/^OET-\d{3}$/, 'library_event'),
			v.transform((code) => code as Template['cap']['event'])
		),
		responseType: v.picklist(CAP_VALUES['cap.responseType']),
		urgency: v.picklist(CAP_VALUES['cap.urgency']),
		severity: v.picklist(CAP_VALUES['cap.severity']),
		certainty: v.picklist(CAP_VALUES['cap.certainty'])
	})
});

/**
 * What a kommune can change in a template. What a message may ask for (the fields, and which fact
 * answers for which field), the name of the kind and its sign are the same everywhere.
 */
export type Own = v.InferOutput<typeof OWN>;

/** The parts that hold sentences, in the order they are read. */
export const SECTIONS = ['push', 'danger', 'advice', 'status', 'help'] as const;

/** What of a template a kommune can change, always in the same shape and order. */
export function ownOf(template: Template): Own {
	return v.parse(OWN, { decidedBy: [], breakGlassAfter: USUAL_WAIT, ...template });
}

/** A copy that was kept before there was more to change; what it lacks is as Varde has it. */
export function filledOut(own: Partial<Own>, builtIn: Template): Own {
	return { ...ownOf(builtIn), ...own };
}

/**
 * A copy as a whole template. What a copy from an older Varde lacks is Varde's, and what no
 * sentence speaks of any longer is not asked for.
 */
export function wholeTemplate(builtIn: Template, own: Own | null): Template {
	if (!own) return builtIn;
	const facts = builtIn.facts.map((fact) => ({
		...fact,
		...own.facts.find(({ key }) => key === fact.key),
		fields: fact.fields
	}));
	const { name, pictogram } = builtIn;
	const template: Template = { ...builtIn, ...own, facts, name, pictogram };
	const spoken = new Set(textsOf(template).flatMap(({ nb, nn, en }) => placeholders(nb + nn + en)));
	const asked = Object.entries(builtIn.fields).filter(([field]) => spoken.has(field));
	return { ...template, fields: Object.fromEntries(asked) };
}

/** Every text of a template that residents may read, in each language. */
export function textsOf(template: Own | Template): Texts[] {
	const { title, allClear } = template;
	const all = [...SECTIONS.flatMap((section) => template[section]), ...allClear.advice];
	return [
		title,
		allClear.title,
		...all.flatMap((one) => ('known' in one ? Object.values(one) : one))
	];
}

function isBlank(one: Sentence): boolean {
	return 'known' in one ? [one.known, one.unknown, one.omit].every(blank) : blank(one);
}

function isPlain(one: unknown): boolean {
	return typeof one === 'object' && one !== null && !('known' in one);
}

/** True when a text says nothing in any language. */
export function blank(one: Texts | undefined): boolean {
	return !one || LANGS.every((lang) => !one[lang]);
}

function cleaned(max: number) {
	return v.transform((input: string) => text(input, max).replace(/\s+/g, ' '));
}
