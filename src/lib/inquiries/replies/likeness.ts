import { words } from '../routing/words';

/** How many of the words that are looked for (parted by spaces) a text has, in any of their forms. */
export function shared(search: string, text: string): number {
	const said = stems(text);
	return [...stems(search)].filter((stem) => said.has(stem)).length;
}

/**
 * How alike two texts are, from 0 to 1: the share of telling words they have in common. Bokmål and
 * nynorsk are folded together.
 */
export function likeness(one: string, other: string): number {
	const [a, b] = [stems(one), stems(other)];
	if (!a.size || !b.size) return 0;
	const both = [...a].filter((stem) => b.has(stem)).length;
	return both / Math.sqrt(a.size * b.size);
}

function stems(text: string): Set<string> {
	return new Set(words(text.slice(0, 4000)).map(({ stem }) => stem));
}
