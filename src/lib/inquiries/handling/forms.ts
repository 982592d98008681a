import * as v from 'valibot';
import { text } from '$lib/database/text';
import { CLOSE_REASONS } from '../event';
import { VERSION } from '../forms';
import { SNOOZES } from './snooze';

const words = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max))
	);

export const ASSIGN = v.object({ ...VERSION.entries, to: words(60) });
/** An empty choice takes it back. */
export const SNOOZE = v.object({
	...VERSION.entries,
	choice: v.optional(v.picklist(['', ...SNOOZES]), ''),
	date: words(10),
	why: words(300)
});
export const CLOSE = v.object({
	...VERSION.entries,
	reason: v.optional(v.picklist(CLOSE_REASONS), 'done')
});
export const STEP = v.object({ step: words(60) });
