import { PUSH_MAX } from '../lengths';
import { marked, stamp } from './frame';
import type { Output } from './output';

/** A notification: the whole warning, so that it helps where there is no network to read more. */
export const push: Output = {
	// What a person writes must fit `PUSH_MAX`; the version and a mark of exercise come on top.
	limit: { unit: 'characters', max: PUSH_MAX + 50 },
	write: (telling) => `${marked(telling, telling.words.push)} ${stamp(telling)}.`
};
