import * as v from 'valibot';
import { text } from '$lib/database/text';
import { LONGEST_TEXT, VERSION } from '../forms';

const words = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((input) => text(input, max))
	);

/** Which one it is handled in, and the version of that one that was on the screen. */
export const MERGE = v.object({
	...VERSION.entries,
	into: v.pipe(words(30), v.nonEmpty('merging_which')),
	intoVersion: v.pipe(v.string(), v.toNumber(), v.integer())
});

/** The reference in an address, in any way that a person says it: «H-2026-00421», «h 2026 421». */
export function saidRef(parameters: URLSearchParams): string {
	const said = text(parameters.get('med'), 30);
	const parts = /^h?[\s-]*(20\d\d)[\s-]+(\d{1,6})$/i.exec(said);
	return parts?.[2] ? `H-${parts[1]}-${parts[2].padStart(5, '0')}` : said;
}
export const SPLIT = v.object({ ...VERSION.entries, part: words(LONGEST_TEXT) });
