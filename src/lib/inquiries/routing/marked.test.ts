import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked } from './marked';

const shown = (text: string, why: string[]) =>
	marked(text, why)
		.map(({ text, decided }) => (decided ? `[${text}]` : text))
		.join('');

test.each([
	['Dunken er ikke tømt.', ['ikke', 'tømt'], 'Dunken er [ikke] [tømt].'],
	[
		'Jeg vet ikke hvorfor. Dunken er tømt.',
		['ikke', 'tømt'],
		'Jeg vet ikke hvorfor. Dunken er [tømt].'
	],
	['Vi er UTEN helt vann', ['uten', 'vann'], 'Vi er [UTEN] helt [vann]'],
	['ikke', ['ikke'], 'ikke']
])('%s', (text, why, expected) => {
	expect(shown(text, why)).toBe(expected);
});

test('every letter is there, in order', () => {
	fc.assert(
		fc.property(fc.string(), fc.array(fc.string()), (text, why) => {
			expect(
				marked(text, why)
					.map((piece) => piece.text)
					.join('')
			).toBe(text);
		})
	);
});
