import * as v from 'valibot';
import { text } from '$lib/database/text';
import { SENSITIVITIES } from '$lib/staff/actor';
import { SERVICE_AREAS } from '$lib/staff/serviceAreas';
import { INTAKES } from '../inquiry';
import { words } from '../routing/words';
import { parse, type Errors } from '$lib/ui/forms';
import { isUnconditional, LANGUAGES, type Rule } from './rule';

const MOST_PHRASES = 50;
const LONGEST_PHRASE = 80;

const several = <const O extends readonly string[]>(options: O) =>
	v.optional(v.array(v.picklist(options)), []);

/** Words as people write lists of them: a line each, or parted by commas. */
const phrases = v.pipe(
	v.optional(v.string(), ''),
	v.transform((input) => [
		...new Set(
			text(input, MOST_PHRASES * (LONGEST_PHRASE + 2))
				.split(/[,;\n]/)
				.map((phrase) =>
					phrase
						.replace(/["«»“”]/g, '')
						.trim()
						.toLowerCase()
				)
				.filter(Boolean)
		)
	]),
	v.maxLength(MOST_PHRASES, 'rules_words_many'),
	v.check((all) => all.every(({ length }) => length <= LONGEST_PHRASE), 'rules_words_long'),
	v.check((all) => all.every((phrase) => words(phrase).length), 'rules_words_say_nothing')
);
const clock = v.pipe(
	v.optional(v.string(), ''),
	v.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'rules_clock')
);

/** What is written of a rule in its form. */
export const RULE = v.object({
	/** 0 for a new one. */
	version: v.pipe(v.optional(v.string(), '0'), v.regex(/^\d{1,9}$/), v.transform(Number)),
	areas: several(SERVICE_AREAS),
	words: phrases,
	without: phrases,
	placeIds: v.optional(v.array(v.pipe(v.string(), v.maxLength(100))), []),
	intakes: several(INTAKES),
	languages: several(LANGUAGES),
	days: v.pipe(
		v.optional(v.array(v.picklist(['1', '2', '3', '4', '5', '6', '7'])), []),
		v.transform((days) => days.map(Number))
	),
	from: clock,
	until: clock,
	unitId: v.pipe(v.optional(v.string(), ''), v.nonEmpty('inquiries_unit_unknown')),
	sensitivity: v.optional(v.picklist(SENSITIVITIES), 'normal'),
	templateId: v.pipe(v.optional(v.string(), ''), v.maxLength(100)),
	hastens: v.pipe(
		v.optional(v.string()),
		v.transform((ticked) => ticked !== undefined)
	)
});

/** A rule that nothing is written in yet. */
export const EMPTY: Rule = {
	...{ areas: [], words: [], without: [], placeIds: [], intakes: [], languages: [], days: [] },
	...{ from: '', until: '', unitId: '', sensitivity: 'normal', hastens: false, templateId: '' }
};

/** Reads the form of a rule: the rule, or what is wrong with it and what was written, to show again. */
export function parseRule(
	form: FormData
): { rule: Rule; version: number; written: Rule } | { errors: Errors; written: Rule } {
	const read = parse(RULE, form);
	if ('errors' in read) return { errors: read.errors, written: asWritten(form) };
	const { version, hastens = false, ...said } = read.value;
	const rule = { ...said, hastens };
	const errors = together(rule);
	return errors ? { errors, written: rule } : { rule, version, written: rule };
}

/** What cannot be said of one field alone. */
function together({ from, until, ...rule }: Rule): Errors | null {
	if (Boolean(from) !== Boolean(until) || (from && from === until))
		return { from: 'rules_hours_both' };
	return isUnconditional({ ...rule, from, until }) ? { words: 'rules_no_condition' } : null;
}

/** The form as it was sent, as far as it can be shown again. */
function asWritten(form: FormData): Rule {
	const one = (name: string) => String(form.get(name) ?? '');
	const among = <O extends string>(name: string, options: readonly O[]) =>
		options.filter((option) => form.getAll(name).includes(option));
	return {
		areas: among('areas', SERVICE_AREAS),
		words: [one('words')],
		without: [one('without')],
		placeIds: form.getAll('placeIds').map(String),
		intakes: among('intakes', INTAKES),
		languages: among('languages', LANGUAGES),
		days: form.getAll('days').map(Number),
		...{ from: one('from'), until: one('until') },
		...{ unitId: one('unitId'), templateId: one('templateId') },
		sensitivity: among('sensitivity', SENSITIVITIES)[0] ?? 'normal',
		hastens: form.has('hastens')
	};
}
