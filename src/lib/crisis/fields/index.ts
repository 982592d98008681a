import type { Template } from '../template';
import type { Field } from './field';
import { WORDS } from './words';
import { NAMES } from './names';
import { SENTENCES } from './sentences';
import { STATES } from './states';
import { WHEN } from './when';

export type { Field } from './field';

/** The one dictionary: the same name means the same thing in every template. */
export const FIELDS = {
	...WHEN,
	...NAMES,
	...SENTENCES,
	...STATES,
	...WORDS
} satisfies Record<string, Field>;

export type FieldKey = keyof typeof FIELDS;

/** The part of the dictionary that a message needs: a browser gets no more than that. */
export type Fields = Partial<Record<FieldKey, Field>>;

/** The fields of a template, and those that the steps ask for. */
export function fieldsOf(template: Pick<Template, 'fields'>): Fields {
	const keys = [...Object.keys(template.fields), ...STEP_KEYS] as FieldKey[];
	return Object.fromEntries(keys.map((key) => [key, FIELDS[key]]));
}

const STEP_KEYS: FieldKey[] = ['news', 'right', 'wrongAt', 'endedAt', 'confirmedBy'];
