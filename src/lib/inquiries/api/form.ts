import * as v from 'valibot';
import { text } from '$lib/database/text';

export const NEW_TOKEN = v.object({
	name: v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, 80)),
		v.nonEmpty('api_name_missing')
	),
	status: v.optional(v.string())
});

export const TOKEN = v.object({ id: v.pipe(v.string(), v.uuid()) });
