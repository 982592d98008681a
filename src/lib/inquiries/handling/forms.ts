import * as v from 'valibot';
import { text } from '$lib/database/text';
import { CLOSE_REASONS } from '../event';
import { VERSION } from '../forms';
import { BULK_ACTS } from './bulk';
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
export const BULK = v.object({
	item: v.optional(v.array(v.string()), []),
	act: v.picklist(BULK_ACTS),
	unitId: words(60),
	choice: v.optional(v.picklist(SNOOZES), 'tomorrow'),
	date: words(10),
	reason: v.optional(v.picklist(CLOSE_REASONS), 'done')
});
