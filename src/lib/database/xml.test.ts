import { expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { literally } from './xml';

const read = (inside: string) =>
	inside.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

test.each(['&x;', '&lt;b&gt;', '&#65;', 'Kari & Ola', '&amp;amp;', ']]>'])(
	'«%s» is written so that a reader gets it back',
	(words) => {
		const once = literally({ a: words });
		for (const [made, before, after] of [
			[create().ele('a').txt(literally(words)), '<a>', '</a>'],
			[create().ele(literally(once)), '<a>', '</a>'],
			[create().ele('a', once), '<a a="', '"/>']
		] as const) {
			const inside = made.end({ headless: true }).slice(before.length, -after.length);
			expect(inside.replace(/&(?:lt|gt|amp);/g, '')).not.toContain('&');
			expect(read(inside)).toBe(words);
		}
	}
);

test('what is no text is left alone', () => {
	expect(literally({ at: 1, none: null, yes: true, list: [1, ['a&b']] })).toEqual({
		at: 1,
		none: null,
		yes: true,
		list: [1, ['a&amp;b']]
	});
});
