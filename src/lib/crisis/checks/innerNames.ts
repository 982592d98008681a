import { refuse } from '$lib/i18n/refusal';
import type { Check } from './check';
import { shouts } from './shouting';

/** Capital letters that residents know. */
const KNOWN = new Set(
	'NRK NVE SMS DAB FHI SFO AMK EU USA TV PC PDF QR UNN OUS HUS DSA DSB IT RETTING CORRECTION ØVELSE VIKTIG'.split(
		' '
	)
);

const calm = (own: string[]) => own.filter((text) => !shouts(text));

/** «VA», «ROS», «TMT»: names that only we use. */
export const innerNames: Check = {
	part: 'words',
	find: ({ own }) =>
		[
			...new Set(
				calm(own)
					.join('\n')
					.match(/(?<![\p{L}\d])\p{Lu}{2,5}(?![\p{L}\d])/gu) ?? []
			)
		]
			.filter((word) => !KNOWN.has(word))
			.map((word) => refuse('checks_inner', { word }))
};
