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
