import { expect, test } from 'vitest';
import { unbroken } from './unbroken';

test.each([
	['Ring 55 50 00 99.', 'Ring 55_50_00_99.'],
	['Ring 116 117 eller 112.', 'Ring 116_117 eller 112.'],
	['Åpent fra kl. 10.20 i dag', 'Åpent fra kl._10.20 i dag'],
	['210 husstander, 20. november 2026 kl. 9', '210 husstander, 20. november 2026 kl._9']
])('«%s» breaks between words only', (text, shown) => {
	expect(unbroken(text).replaceAll('\u00a0', '_')).toBe(shown);
});
