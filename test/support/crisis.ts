import type { Draft } from '$lib/crisis/compose';
import { FIELDS, type Field, type FieldKey } from '$lib/crisis/fields';
import { fromLocal } from '$lib/crisis/clock';
import type {
	Confirmation,
	Message,
	MessageArea,
	Sender,
	Value,
	Values
} from '$lib/crisis/message';
import { say, type Step, type Template } from '$lib/crisis/template';
import { TEMPLATES, type Kind } from '$lib/crisis/templates';

/** Friday 20 November 2026, ten past three in the morning. */
export const NOW = fromLocal('2026-11-20T03:10')!;
export const KOMMUNE: Sender = { kommune: 'Lillevik kommune', dutyPhone: '55 50 00 99' };
export const TICK: Confirmation = { by: 'Vigdis Vakt', source: 'egen observasjon', at: NOW };

type How = 'known' | 'unknown' | 'omitted';

export function areaOf(name: string, preposition: string): MessageArea {
	const phrase = `${preposition} ${name}`;
	return { id: name.toLowerCase(), name, phrases: say(phrase, phrase, `at ${name}`) };
}

/** A believable value for a field. */
export function sampleValue(field: Field): Value {
	switch (field.type) {
		case 'time':
			// Past by any clock that the tests run by.
			return field.past ? fromLocal('2024-06-01T01:10')! : NOW + 4 * 3_600_000;
		case 'date':
			return '2026-11-21';
		case 'count':
			return 120;
		case 'phone':
			return '55 50 00 00';
		case 'choice':
			return Object.keys(field.options)[0]!;
		case 'sentence':
			return field.suggestions?.[0] ?? say('Hold avstand', 'Hald avstand', 'Keep away');
		case 'name':
			return 'Nes skole';
	}
}

/** Values for a template: all of them, «vi vet ikke ennå» where that may be said, or the least possible. */
export function sampleValues(template: Template, how: How): Values {
	const values: Values = {};
	for (const key of Object.keys(template.fields) as FieldKey[]) {
		if (how === 'known' || template.fields[key] === 'must') values[key] = sampleValue(FIELDS[key]);
		else if (how === 'unknown') values[key] = null;
	}
	return values;
}

/** A message that may be published, made different where a test wants it. */
export function messageOf(
	kind: Kind,
	step: Step,
	how: How,
	changes: Partial<Message> = {}
): Message {
	const template: Template = TEMPLATES[kind];
	const stepValues: Values = {
		correction: {
			right: say('Rådet gjelder bare Nes', 'Rådet gjeld berre Nes', 'The advice is for Nes only'),
			wrongAt: NOW - 3_600_000
		},
		allClear: { endedAt: NOW, confirmedBy: 'Vann og avløp' },
		update:
			how === 'known'
				? { news: say('Bruddet er funnet', 'Brotet er funne', 'The break is found') }
				: {},
		first: {}
	}[step];
	return {
		step,
		areas: [areaOf('Nes', 'på')],
		values: { ...sampleValues(template, how), ...stepValues },
		combined: TICK,
		facts: Object.fromEntries(template.facts.map((fact) => [fact.key, TICK])),
		noChange: false,
		withdraws: false,
		nextUpdateAt: step === 'allClear' ? null : NOW + 3_600_000,
		expiresAt: NOW + 12 * 3_600_000,
		...changes
	};
}

export function draftOf(kind: Kind, step: Step, how: How, changes: Partial<Message> = {}): Draft {
	return {
		template: TEMPLATES[kind],
		message: messageOf(kind, step, how, changes),
		sender: KOMMUNE,
		fields: FIELDS,
		now: NOW
	};
}
