import { expect, test } from 'vitest';
import { text } from './text';

test.each([
	['æøå ÆØÅ', 'æøå ÆØÅ'],
	['👩‍👩‍👧 🇳🇴', '👩‍👩‍👧 🇳🇴'],
	['<b>fet</b> & "sitat"', '<b>fet</b> & "sitat"'],
	['linje 1\r\nlinje 2\rlinje 3', 'linje 1\nlinje 2\nlinje 3'],
	['\tinnrykk\n', 'innrykk'],
	['a\u0000b\u0007c\u007fd\u0085e', 'abcde'],
	['halvt \ud83d emoji', 'halvt \ufffd emoji'],
	['e\u0301', 'é'],
	['مرحبا بكم', 'مرحبا بكم'],
	['\u200bhei\u200f', '\u200bhei\u200f'],
	['\u200b\u200f \ufe0f\u2060', '']
])('%j is kept as %j', (input, kept) => expect(text(input, 100)).toBe(kept));

test('what is not a string is empty', () => {
	for (const input of [undefined, null, 7, {}, []]) expect(text(input, 10)).toBe('');
});

test('a long text is cut between code points, never inside one', () => {
	expect(text('😀'.repeat(20), 5)).toBe('😀'.repeat(5));
});
