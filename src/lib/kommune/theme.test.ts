import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	asColour,
	checkColour,
	contrast,
	publicThemeCss,
	scale,
	themeCss,
	type Hex
} from './theme';

const designsystemet = readFileSync(
	'node_modules/@digdir/designsystemet-theme/brand/digdir.css',
	'utf8'
);

/** What Designsystemet's own theme says of its accent colour in one scheme. */
function published(layer: string): Record<string, string> {
	const block = designsystemet.split(`@layer ds.theme.color-scheme.${layer} {`)[1] ?? '';
	const found = block.slice(0, block.indexOf('}')).matchAll(/--ds-color-accent-([a-z-]+): (#\w+)/g);
	return Object.fromEntries([...found].map(([, shade, hex]) => [shade, hex?.toLowerCase()]));
}

const anyColour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((n): Hex => `#${n.toString(16).padStart(6, '0')}`);

describe('a theme from one colour', () => {
	test.each(['light', 'dark'] as const)('is the one Designsystemet publishes, in %s', (scheme) => {
		const theirs = published(scheme);
		expect(Object.keys(theirs)).toHaveLength(16);
		expect(scale('#0062ba', scheme)).toEqual(theirs);
	});

	test('can be read in light and dark, whatever the colour is', () => {
		fc.assert(
			fc.property(anyColour, fc.constantFrom('light', 'dark'), (colour, scheme) => {
				const shades = scale(colour, scheme as 'light');
				const ground = shades['background-tinted'];
				expect(contrast(shades['text-default'], ground)).toBeGreaterThanOrEqual(7);
				expect(contrast(shades['text-subtle'], ground)).toBeGreaterThanOrEqual(4.5);
				expect(contrast(shades['border-default'], ground)).toBeGreaterThanOrEqual(3);
				const onButton = shades['base-contrast-default'];
				expect(contrast(onButton, shades['base-default'])).toBeGreaterThanOrEqual(4.5);
			})
		);
	});

	test('has a stylesheet; without a colour there is none', () => {
		expect(themeCss('#0062ba')).toContain('--ds-color-accent-base-default:#0062ba');
		expect(publicThemeCss('#0062ba')).toContain('--on-button:#ffffff');
		expect(themeCss('') + publicThemeCss('')).toBe('');
	});
});

describe('a colour for buttons', () => {
	test.each([
		['#0062ba', true],
		['#8a1538', true],
		['#ffd500', false], // yellow on white is not seen
		['#ffffff', false],
		['#8fce00', false]
	])('%s holds: %s', (colour, holds) => {
		expect(checkColour(colour as Hex).holds).toBe(holds);
	});

	test('that does not hold has a darker one of the same kind that does', () => {
		fc.assert(fc.property(anyColour, (colour) => checkColour(checkColour(colour).nearest).holds));
	});

	test.each([
		['#06B', '#0066bb'],
		['0066BB', '#0066bb'],
		[' #0066bb ', '#0066bb'],
		['blå', null],
		['red;}*{display:none', null],
		['', null]
	])('is read from %j', (input, colour) => {
		expect(asColour(input)).toBe(colour);
	});
});
