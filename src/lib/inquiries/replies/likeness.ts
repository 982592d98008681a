import { words } from '../routing/words';

/** How many of the words that are looked for (parted by spaces) a text has, in any of their forms. */
export function shared(search: string, text: string): number {
	const said = stems(text);
	return [...stems(search)].filter((stem) => said.has(stem)).length;
}

/**
 * How alike other texts are to one, from 0 to 1: the share of telling words they have in common.
 * Bokmål and nynorsk are folded together.
 */
export function likenessTo(text: string): (other: string) => number {
	const mine = stems(text);
	return (other) => {
		const theirs = stems(other);
		if (!mine.size || !theirs.size) return 0;
		const both = [...theirs].filter((stem) => mine.has(stem)).length;
		return both / Math.sqrt(mine.size * theirs.size);
	};
}

function stems(text: string): Set<string> {
	return new Set(words(text.slice(0, 4000)).map(({ stem }) => stem));
}
