import { FIELDS, type Field, type FieldKey } from '../fields';
import type { Message, MessageArea, Value, Values } from '../message';
import { say, type Step, type Template } from '../template';

const HOUR = 3_600_000;

/** Every fact known, not known yet, or as little as a message can do with. */
export const HOWS = ['known', 'unknown', 'omitted'] as const;
export type How = (typeof HOWS)[number];

const NAMED: Partial<Record<FieldKey, string>> = {
	road: 'Fv. 42',
	fromPlace: 'Storelva bru',
	toPlace: 'kapellet',
	detour: 'over Øvre Strand',
	route: 'langs Strandvegen',
	gridOwner: 'Lillevik Nett',
	gridLink: 'lilleviknett.no/status',
	operator: 'Telenor',
	system: 'Telefonsentralen',
	decider: 'Politiet',
	disease: 'meslinger',
	substance: 'ammoniakk',
	channel: 'Visma',
	partners: 'NVE og politiet',
	openingHours: '8–22',
	description: 'mann, 78 år, blå jakke'
};

/** A believable value for a field. Past times are an hour before `at`, coming ones four hours after. */
export function exampleValue(key: FieldKey, at: number): Value {
	const field: Field = FIELDS[key];
	switch (field.type) {
		case 'time':
			return field.past ? at - HOUR : at + 4 * HOUR;
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
			return NAMED[key] ?? 'Nes skole';
	}
}

/** Values for a template: all of them, «vi vet ikke ennå» where that may be said, or the least possible. */
export function exampleValues({ fields }: Pick<Template, 'fields'>, how: How, at: number): Values {
	const values: Values = {};
	for (const key of Object.keys(fields) as FieldKey[]) {
		if (how === 'known' || fields[key] === 'must') values[key] = exampleValue(key, at);
		else if (how === 'unknown') values[key] = null;
	}
	return values;
}

export const EXAMPLE_AREA: MessageArea = {
	id: 'nes',
	name: 'Nes',
	phrases: say('på Nes', 'på Nes', 'at Nes')
};

const STEP_VALUES: Record<Step, Values> = {
	first: {},
	update: {},
	correction: {
		right: say('Rådet gjelder bare Nes', 'Rådet gjeld berre Nes', 'The advice is for Nes only')
	},
	allClear: { confirmedBy: 'Vann og avløp' }
};

function stepTimes(step: Step, at: number): Values {
	if (step === 'correction') return { wrongAt: at - HOUR };
	return step === 'allClear' ? { endedAt: at } : {};
}

/** A message that a template can be read by. */
export function exampleMessage(
	template: Pick<Template, 'fields' | 'interval'>,
	step: Step,
	how: How,
	at: number
): Message {
	return {
		step,
		areas: [EXAMPLE_AREA],
		values: { ...exampleValues(template, how, at), ...STEP_VALUES[step], ...stepTimes(step, at) },
		combined: null,
		facts: {},
		noChange: false,
		withdraws: false,
		nextUpdateAt: step === 'allClear' ? null : at + template.interval * 60_000,
		expiresAt: at + 24 * HOUR
	};
}
