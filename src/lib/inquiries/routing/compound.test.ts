import { expect, test } from 'vitest';
import { partsOfCompound } from './compound';
import { stem } from './stem';

test.each([
	['søppelplassen', ['søppel', 'plass']],
	['barnehageplassen', ['barnehage', 'plass']],
	['skoleskyssen', ['skole', 'skyss']],
	['brannrisikoen', ['brann', 'risiko']],
	['vann', []],
	['qwertyuiop', []]
])('«%s» is made of %j', (word, parts) => {
	expect(partsOfCompound(stem(word))).toEqual(parts.map((part) => stem(part)));
});
