import { isCivilDate } from '$lib/calendar/civilDate';
import { text } from '$lib/database/text';
import { askedIn, SOURCES, STEP_INPUTS } from './asked';
import { fromLocal } from './clock';
import { AREA_FACT, movedTo } from './facts';
import type { Field, FieldKey, Fields } from './fields';
import type { Confirmation, Message, MessageArea, Value, Values } from './message';
import { whereFrom } from './placeForm';
import { translationsFrom } from './translations';
import { LANGS, type Fact, type Lang, type Step, type Template, type Texts } from './template';

/** What the form is about, which it does not say itself. */
export interface Composing {
	template: Template;
	fields: Fields;
	step: Step;
	/** The areas that can be chosen. */
	areas: MessageArea[];
	/** Where the version that stands applies; null: nothing stands. */
	appliedTo: MessageArea[] | null;
	/** The language that free sentences are first written in. */
	mainLanguage: 'nb' | 'nn';
	/** Those the message may go out in, BCP 47. */
	messageLanguages: readonly string[];
	/** The message as it was before this form: what was confirmed keeps its time. */
	before: Message | null;
	/** Who confirms, and when. */
	by: string;
	now: number;
}

/** The instant that a day and a clock («0310», «3.10», «14») in a form say, or null. */
export function timeFrom(form: FormData, name: string): number | null {
	const [, hour, minute = '00'] = /^(\d{1,2}?)[.: ]?(\d\d)?$/.exec(text(form.get(name), 5)) ?? [];
	if (!hour || Number(hour) > 23 || Number(minute) > 59) return null;
	return fromLocal(`${text(form.get(`d.${name}`), 10)}T${hour.padStart(2, '0')}:${minute}`);
}

/**
 * The message that a sent form says. What cannot be read is left out: the rules then say what is
 * missing, and nothing that was typed stops the rest from being kept.
 */
export function messageFrom(form: FormData, composing: Composing): Message {
	const { template, step, before, by, now } = composing;
	const field = (name: string, max = 1000) => text(form.get(name), max);
	const source = SOURCES.find((one) => one === field('source')) ?? 'own';
	const withdraws = step === 'correction' && form.get('withdraws') !== null;
	const where = whereFrom(form, composing);
	return {
		step,
		...where,
		values: valuesFrom(form, composing),
		combined: form.get('combined') ? kept(before?.combined ?? null, { by, source, at: now }) : null,
		facts:
			step === 'first'
				? {}
				: factsFrom(template.facts, field, composing, movedTo(where.areaChange)),
		// Said by one tap that repeats the text as it stands, never together with another text.
		noChange: false,
		withdraws,
		nextUpdateAt: step === 'allClear' || withdraws ? null : timeFrom(form, 'nextUpdateAt'),
		expiresAt: timeFrom(form, 'expiresAt') ?? now + template.lifetime * 3_600_000,
		translations: translationsFrom(form, composing.messageLanguages),
		...(before?.decision && { decision: before.decision }),
		...(before?.origin && { origin: before.origin }),
		...(form.get('withoutSms') !== null && { withoutSms: true as const })
	};
}

function valuesFrom(
	form: FormData,
	{ template, fields, step, mainLanguage, before }: Composing
): Values {
	const asked = askedIn(template, step);
	const values: Values = {};
	for (const key of Object.keys(template.fields) as FieldKey[])
		if (!asked.includes(key) && before?.values[key] !== undefined) values[key] = before.values[key];
	for (const key of [...asked, ...STEP_INPUTS[step]]) {
		const value = valueFrom(form, key, fields, mainLanguage);
		if (value !== undefined) values[key] = value;
	}
	return values;
}

function valueFrom(form: FormData, key: FieldKey, fields: Fields, main: Lang): Value | undefined {
	const field = fields[key];
	if (!field) return undefined;
	const read = (name: string, max: number) => text(form.get(name), max);
	const unknown = form.get(`u.${key}`) !== null ? null : undefined;
	if (field.type === 'sentence') return sentences(field, key, read, main) ?? unknown;
	const typed = read(`v.${key}`, 120);
	switch (field.type) {
		case 'time':
			return timeFrom(form, `v.${key}`) ?? unknown;
		case 'date':
			return isCivilDate(typed) ? typed : unknown;
		case 'count':
			return /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : unknown;
		case 'choice':
			return typed === '?' ? null : Object.hasOwn(field.options, typed) ? typed : undefined;
		default:
			return typed.replace(/\s+/g, ' ') || unknown;
	}
}

/** Own words where they are written, else the suggestion that was picked, in all its languages. */
function sentences(
	field: Field & { type: 'sentence' },
	key: FieldKey,
	read: (name: string, max: number) => string,
	main: Lang
): Partial<Texts> | undefined {
	const own: Partial<Texts> = {};
	for (const lang of LANGS) {
		const words = read(lang === main ? `v.${key}` : `v.${key}.${lang}`, 300).replace(/\s+/g, ' ');
		if (words) own[lang] = words;
	}
	if (Object.keys(own).length) return own;
	return field.suggestions?.[Number(read(`p.${key}`, 2) || NaN)];
}

function factsFrom(
	facts: Fact[],
	field: (name: string, max?: number) => string,
	{ before, by, now, mainLanguage }: Composing,
	moved: string
): Message['facts'] {
	const answers: Message['facts'] = {};
	for (const { key, owner } of facts) {
		const answer = field(`f.${key}`);
		if (answer === 'unknown') answers[key] = 'unknown';
		if (answer !== 'confirmed') continue;
		if (key === AREA_FACT && field('f.area.moved') !== text(moved, 1000)) continue;
		const isOfAnother = key === AREA_FACT && moved !== movedTo(before?.areaChange);
		const earlier = isOfAnother ? undefined : before?.facts[key];
		const source = field(`f.${key}.source`, 120) || owner[mainLanguage];
		answers[key] = kept(earlier && earlier !== 'unknown' ? earlier : null, { by, source, at: now });
	}
	return answers;
}

/** A confirmation from the same source keeps who gave it and when. */
function kept(earlier: Confirmation | null, fresh: Confirmation): Confirmation {
	return earlier?.source === fresh.source ? earlier : fresh;
}
