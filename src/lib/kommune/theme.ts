import chroma from 'chroma-js';

/** A colour as people write it: `#0062ba`. */
export type Hex = `#${string}`;
export type Scheme = 'light' | 'dark';
export type Scale = Record<keyof typeof LUMINANCE | Base, Hex>;

/**
 * How light each shade is (relative luminance, WCAG 2.2) in light and dark: the numbers of
 * Designsystemet's own generator, so that text and borders contrast whatever the colour is.
 */
const LUMINANCE = {
	'background-default': [1, 0.009],
	'background-tinted': [0.9, 0.014],
	'surface-default': [1, 0.021],
	'surface-tinted': [0.81, 0.027],
	'surface-hover': [0.7, 0.036],
	'surface-active': [0.59, 0.056],
	'border-subtle': [0.5, 0.08],
	'border-default': [0.19, 0.22],
	'border-strong': [0.11, 0.39],
	'text-subtle': [0.11, 0.39],
	'text-default': [0.0245, 0.84]
} as const;
type Base =
	'base-default' | 'base-hover' | 'base-active' | 'base-contrast-subtle' | 'base-contrast-default';

/** The sixteen shades of a colour that Designsystemet's components are drawn with. */
export function scale(colour: Hex, scheme: Scheme): Scale {
	const [l, c, h] = chroma(colour).oklch();
	const toned = chroma(scheme === 'dark' ? chroma.oklch(l, c * 0.7, h || 0).hex() : colour);
	const column = scheme === 'light' ? 0 : 1;
	const shades = Object.entries(LUMINANCE).map(([shade, luminances]) => [
		shade,
		hex(toned.luminance(luminances[column]))
	]);
	return { ...Object.fromEntries(shades), ...base(colour, scheme) } as Scale;
}

/** What buttons are filled with, and what stands on them. */
function base(colour: Hex, scheme: Scheme): Pick<Scale, Base> {
	const own = lightness(colour);
	const light = scheme === 'light' ? own : own <= 30 ? 70 : 100 - own;
	const step = light <= 30 || (light >= 49 && light <= 65) ? -8 : 8;
	const shade = (to: number) => hex(chroma(colour).luminance(luminanceOf(to)));
	const filled = scheme === 'light' ? hex(chroma(colour)) : shade(light);
	return {
		'base-default': filled,
		'base-hover': shade(light - step),
		'base-active': shade(light - 2 * step),
		'base-contrast-subtle': subtleOn(filled),
		'base-contrast-default': onTop(filled)
	};
}

function onTop(filled: Hex): Hex {
	return contrast(filled, '#ffffff') >= contrast(filled, '#000000') ? '#ffffff' : '#000000';
}

function subtleOn(filled: Hex): Hex {
	const light = lightness(filled);
	const step = light <= 40 || light >= 60 ? 60 : 50;
	const to = onTop(filled) === '#ffffff' ? light + step : light - step;
	return hex(chroma(filled).luminance(luminanceOf(to)));
}

/** The contrast between two colours, 1–21 (WCAG 2.2, 1.4.3). */
export function contrast(one: Hex, other: Hex): number {
	return chroma.contrast(one, other);
}

/** A button must be seen (WCAG 2.2, 1.4.11) and what stands on it be read (1.4.3). */
const SEEN = 3;
const READ = 4.5;

/** What a colour comes to: whether it can be used, and the nearest darker one that can. */
export interface ColourCheck {
	/** against a white page */
	seen: number;
	/** of the text on a button in the colour */
	read: number;
	holds: boolean;
	/** the same hue, as light as it can be; the colour itself when it holds */
	nearest: Hex;
}

/** Checks a colour as the fill of buttons on a white page. */
export function checkColour(colour: Hex): ColourCheck {
	const seen = contrast(colour, '#ffffff');
	const read = contrast(colour, onTop(colour));
	const holds = seen >= SEEN && read >= READ;
	return { seen, read, holds, nearest: holds ? colour : darkened(colour) };
}

function darkened(colour: Hex): Hex {
	for (let light = Math.min(99, Math.floor(lightness(colour))); light > 0; light--) {
		const darker = hex(chroma(colour).luminance(luminanceOf(light)));
		if (contrast(darker, '#ffffff') >= READ) return darker;
	}
	return '#000000';
}

/** `#06B`, `0066bb` and `#0066BB` are one colour; null: no colour. */
export function asColour(input: string): Hex | null {
	const written = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(input.trim())?.[1];
	return written ? hex(chroma(`#${written}`)) : null;
}

/** The stylesheet that gives the staff app and the residents' pages the colour; empty without one. */
export function themeCss(colour: Hex | ''): string {
	if (!colour) return '';
	const [light, dark] = [scale(colour, 'light'), scale(colour, 'dark')];
	return `html:root{${variables(light)}}@media(prefers-color-scheme:dark){html:root{${variables(dark)}}}`;
}

/** The same for the residents' pages alone, whose stylesheet has few names. */
export function publicThemeCss(colour: Hex | ''): string {
	if (!colour) return '';
	const [light, dark] = [scale(colour, 'light'), scale(colour, 'dark')];
	return `html:root{${few(light)}}@media(prefers-color-scheme:dark){html:root{${few(dark)}}}`;
}

function variables(shades: Scale): string {
	return Object.entries(shades)
		.map(([shade, value]) => `--ds-color-accent-${shade}:${value}`)
		.join(';');
}

function few(shades: Scale): string {
	return [
		`--link:${shades['text-subtle']}`,
		`--button:${shades['base-default']}`,
		`--button-hover:${shades['base-hover']}`,
		`--on-button:${shades['base-contrast-default']}`,
		`--mark:${shades['text-default']}`
	].join(';');
}

/** How light a colour looks, 0–100 (CIE L*). */
function lightness(colour: Hex): number {
	const y = chroma(colour).luminance();
	return y <= 216 / 24389 ? (y * 24389) / 27 : 116 * Math.cbrt(y) - 16;
}

/** The luminance of the grey that looks that light, rounded as a screen shows it. */
function luminanceOf(light: number): number {
	return chroma(chroma.lab(Math.max(0, Math.min(100, light)), 0, 0).hex()).luminance();
}

function hex(colour: { hex(): string }): Hex {
	return colour.hex().slice(0, 7) as Hex;
}
