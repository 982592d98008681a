import { stem } from './stem';
import { entries } from './vocabulary/vocabulary';

const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;

let known: ReadonlySet<string> | undefined;
const remembered = new Map<string, readonly string[]>();
const REMEMBER = 30_000;

/**
 * The two words that a compound is made of, when our vocabulary knows both: «brannrisiko» is about
 * «brann» and «risiko». The head is as long as can be; an s or e may join them.
 * @param compound a stem
 * @returns their stems; none when it is not such a compound
 */
export function partsOfCompound(compound: string): readonly string[] {
	if (compound.length < SHORTEST_COMPOUND) return [];
	let parts = remembered.get(compound);
	if (!parts) {
		if (remembered.size >= REMEMBER) remembered.clear();
		remembered.set(compound, (parts = split(compound)));
	}
	return parts;
}

function split(compound: string): readonly string[] {
	known ??= new Set(entries().flatMap(({ words }) => words.map(({ stem }) => stem)));
	for (let at = SHORTEST_PART; at <= compound.length - SHORTEST_PART; at++) {
		const [first, head] = [compound.slice(0, at), compound.slice(at)];
		if (!known.has(head)) continue;
		for (const form of [first, first.replace(/[se]$/, ''), stem(first)])
			if (form.length >= SHORTEST_PART && known.has(form)) return [form, head];
	}
	return [];
}
