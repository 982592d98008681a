import * as v from 'valibot';
import { text } from '$lib/database/text';
import { SHORTCUT_NAMES, type Keys, type Preference } from './shortcuts';

const ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((value) => value === 'on')
);
const key = v.pipe(
	v.optional(v.string(), ''),
	v.transform((value) => text(value, 3))
);

export const PREFERENCE = v.object({
	keysOn: ticked,
	openNext: ticked,
	...(Object.fromEntries(SHORTCUT_NAMES.map((name) => [name, key])) as Record<
		keyof Keys,
		typeof key
	>)
});

/** What was sent, as it is kept. */
export function preferenceFrom({
	keysOn,
	openNext,
	...keys
}: v.InferOutput<typeof PREFERENCE>): Preference {
	return { keysOn, openNext, keys };
}
