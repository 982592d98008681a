import type { Notice } from './notice';

/** Letter sizes in points, largest first; `NoticeSheet.svelte` has a class for each. */
export const SIZES = [24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4] as const;
export type Size = (typeof SIZES)[number];

/** What is printed on: A4 less 12 mm on each side, in points, and a little for printers that differ. */
const WIDTH = 520;
const HEIGHT = 725;
/** The head with the kommune's name, and the foot with the QR code. */
const FRAME = 44 + 112;

/**
 * How large the letters can be on one A4 sheet that says all of it: a notice is made smaller, never
 * cut. Reckoned with wide letters, so that it holds for any script and printer.
 */
export function sizeFor(notices: Notice[]): Size {
	const fits = (size: Size) =>
		FRAME + notices.reduce((sum, one) => sum + height(one, size), 0) <= HEIGHT;
	return SIZES.find(fits) ?? SIZES[SIZES.length - 1]!;
}

function height({ title, advice, others, where, promise, call }: Notice, size: number): number {
	const block = (text: string, scale: number, indent = 0) =>
		text ? lines(text, size * scale, indent * size) * size * scale * 1.35 + size * 0.55 : 0;
	return (
		block(title, 2, 0) +
		advice.reduce((sum, one) => sum + block(one, 1.25, 2), 0) +
		others.reduce((sum, one) => sum + block(one, 1), 0) +
		block(where, 1) +
		block(promise, 1.1) +
		block(call, 1.1) +
		size * 2.5
	);
}

function lines(text: string, size: number, indent: number): number {
	const perLine = Math.max(1, Math.floor((WIDTH - indent) / (size * LETTER)));
	// A long word moves whole to the next line: what it leaves empty is counted too.
	const words = text.split(/\s+/).map((word) => Math.min(word.length, perLine) + 1);
	let used = 0;
	let count = 1;
	for (const word of words) {
		if (used + word > perLine + 1 && used) {
			count += 1;
			used = 0;
		}
		used += word;
	}
	return count + Math.floor(text.length / 4_000);
}

/** How wide a letter is beside its size, on the wide side. */
const LETTER = 0.53;
