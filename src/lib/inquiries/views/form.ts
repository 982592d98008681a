import * as v from 'valibot';
import { text } from '$lib/database/text';

const words = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max))
	);

export const VIEW = v.object({
	name: v.pipe(words(60), v.nonEmpty('views_name_missing')),
	query: words(400),
	/** '' keeps it to oneself */
	unitId: words(60)
});
export const VIEW_ID = v.object({ id: words(60) });
