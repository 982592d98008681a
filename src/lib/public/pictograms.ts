import { PICTOGRAMS } from '../crisis/pictograms';

const icons: Record<string, string> = PICTOGRAMS;

/**
 * The shapes (`d` of SVG paths, in a box of 24 × 24) of a kind's sign. A name that is not here is
 * shown as a warning triangle: a message without its sign must still go out.
 */
export function pictogram(name: string): string[] {
	const svg = icons[name] ?? PICTOGRAMS.ExclamationmarkTriangle;
	return [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d ?? '');
}
