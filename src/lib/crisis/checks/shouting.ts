import { refuse } from '$lib/i18n/refusal';
import type { Check } from './check';

const SHOUTING = /!\s*!|\p{Lu}{6,}|(?:\p{Lu}{2,}\s+){2}\p{Lu}{2,}/u;

/** Whether a text shouts. */
export const shouts = (text: string) => SHOUTING.test(text);

/** Calm words are believed; capitals and exclamation marks look like fraud. */
export const shouting: Check = {
	part: 'words',
	find: ({ own }) => (own.some(shouts) ? [refuse('checks_shout')] : [])
};
