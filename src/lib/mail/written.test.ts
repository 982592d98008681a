import { expect, test } from 'vitest';
import { written } from './written';

const sender = { name: 'Lillevik kommune', phone: '55 50 00 00', website: 'https://lillevik.test' };
const html = (text: string) => written({ subject: 'S', text, language: 'nn', sender }).html;

test.each([
	['Hei!\n\nTakk.', '<p>Hei!</p>\n<p>Takk.</p>'],
	['én\nto', '<p>én<br>\nto</p>'],
	['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
	[
		'Les https://lillevik.test/a?b=1&c=2.',
		'<p>Les <a href="https://lillevik.test/a?b=1&#38;c=2">https://lillevik.test/a?b=1&#38;c=2</a>.</p>'
	],
	['<script>alert(1)</script>', '<p>&#60;script&#62;alert(1)&#60;/script&#62;</p>'],
	['javascript:alert(1)', '<p>javascript:alert(1)</p>'],
	[
		'https://a.no/"onmouseover="x',
		'<p><a href="https://a.no/">https://a.no/</a>&#34;onmouseover=&#34;x</p>'
	]
])('%j reads as %j', (text, expected) => expect(html(text)).toContain(expected));

test('says who sent it, in the language it is written in, with nothing to load', () => {
	expect(html('Hei')).toContain('<html lang="nn"');
	expect(html('Hei')).toMatch(
		/Lillevik kommune · 55 50 00 00 · <a href="https:\/\/lillevik\.test">/
	);
	expect(html('Hei')).not.toMatch(/<img|src=|url\(/);
	expect(written({ subject: 'S', text: 'Hei', language: 'nb', sender }).text).toBe(
		'Hei\n\n-- \nLillevik kommune\n55 50 00 00 · https://lillevik.test\n'
	);
});
