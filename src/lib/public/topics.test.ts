import { expect, test } from 'vitest';
import { wantsKind } from './audience';

test.each([
	['a topic covers its kinds', ['water'], 'kokevarsel', 'hverdag', true],
	['and no others', ['water'], 'veg_stengt', 'hverdag', false],
	['nothing chosen is everything', [], 'veg_stengt', 'hverdag', true],
	['what is serious is for all', ['water'], 'flom', 'alvorlig', true],
	['before anybody knows what it is, all are told', ['water'], 'undersoker', 'hverdag', true],
	['a program may name the kind itself', ['veg_stengt'], 'veg_stengt', 'hverdag', true],
	['a kind of a later version is told to those who named it', ['new'], 'new', 'hverdag', true]
] as const)('%s', (_claim, topics, kind, severity, told) => {
	expect(wantsKind([...topics], kind, severity)).toBe(told);
});
