import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenOnce } from './writtenOnce';

test('whatever a page is made of is written as JSON.stringify writes it, however deep it looks', () => {
	const anything = fc.dictionary(fc.string(), fc.jsonValue());
	fc.assert(
		fc.property(anything, fc.nat(6), (incident, depth) => {
			const page = {
				path: '/',
				content: { incident, again: [incident, undefined, null], gone: undefined }
			};
			expect(writtenOnce()(page, depth)).toBe(JSON.stringify(page));
		})
	);
});
