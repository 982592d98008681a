import type { Fact, Sentence } from '../template';
import type { Own } from './own';

/**
 * A place in a template and what stands there: «push.0.known.nb», «facts.cause.owner.en»,
 * «cap.severity». The names of the form's fields, and what a difference is told by.
 */
export type Places = Record<string, string>;

/** A place that differs. */
export interface Difference {
	place: string;
	before: string;
	after: string;
}

/** Everything that stands in a copy, place by place. Sources are lines of one place. */
export function placesOf({ sources, facts, decidedBy, ...own }: Own): Places {
	const named = Object.fromEntries(facts.map(({ key, label, owner }) => [key, { label, owner }]));
	const all = Object.entries({ ...own, facts: named }).flatMap(([key, value]) =>
		leaves(key, value)
	);
	const decides = decidedBy.map((one) => [`decidedBy.${one}`, CHOSEN]);
	return { ...Object.fromEntries([...all, ...decides]), sources: sources.join('\n') };
}

/** What a box that is ticked says. */
export const CHOSEN = 'yes';

function leaves(place: string, value: unknown): [string, string][] {
	if (Array.isArray(value))
		return value.flatMap((one: Sentence, i) =>
			leaves(`${place}.${i}`, 'known' in one ? one : { known: one })
		);
	if (typeof value !== 'object' || value === null) return [[place, String(value)]];
	return Object.entries(value).flatMap(([key, inner]) => leaves(`${place}.${key}`, inner));
}

/**
 * What differs between two copies, place by place, in the order of a template. A sentence that was
 * put in or taken out is one difference: those after it are the same as before.
 */
export function differences(before: Own, after: Own): Difference[] {
	const [was, is] = [{ ...before }, { ...after }];
	for (const part of LISTS) [was[part], is[part]] = sideBySide(before[part], after[part]);
	const advice = sideBySide(before.allClear.advice, after.allClear.advice);
	was.allClear = { ...before.allClear, advice: advice[0] };
	is.allClear = { ...after.allClear, advice: advice[1] };
	const [old, now] = [placesOf(was), placesOf(is)];
	return [...new Set([...Object.keys(now), ...Object.keys(old)])]
		.map((place) => ({ place, before: old[place] ?? '', after: now[place] ?? '' }))
		.filter((one) => one.before !== one.after);
}

const NOTHING: Sentence = { nb: '', nn: '', en: '' };

/** Two lists of sentences with gaps, so that what is the same in both stands beside itself. */
function sideBySide(before: Sentence[], after: Sentence[]): [Sentence[], Sentence[]] {
	const same = (a?: Sentence, b?: Sentence) => JSON.stringify(a) === JSON.stringify(b);
	const [was, is]: [Sentence[], Sentence[]] = [[], []];
	for (let i = 0, j = 0; i < before.length || j < after.length;) {
		const isNew = !before.slice(i).some((one) => same(one, after[j]));
		const isGone = !after.slice(j).some((one) => same(one, before[i]));
		const paired = same(before[i], after[j]) || isNew === isGone;
		was.push(paired || isGone ? (before[i] ?? NOTHING) : NOTHING);
		is.push(paired || isNew ? (after[j] ?? NOTHING) : NOTHING);
		if (paired || isGone) i++;
		if (paired || isNew) j++;
	}
	return [was, is];
}

/** What a form's fields say, as something that `OWN` can read. Rows of sentences may have gaps. */
export function fromPlaces(places: Places, facts: Pick<Fact, 'key'>[]): unknown {
	const tree: Record<string, unknown> = {};
	for (const [place, value] of Object.entries(places)) put(tree, place.split('.'), value);
	const { sources, facts: named, allClear, decidedBy, ...rest } = tree;
	const end = isTree(allClear) ? allClear : {};
	const own = Object.fromEntries(
		Object.entries(rest).map(([key, value]) => [key, isList(key) ? listed(value) : value])
	);
	return {
		...Object.fromEntries(LISTS.map((key) => [key, []])),
		...own,
		...('breakGlassAfter' in tree && {
			decidedBy: isTree(decidedBy) ? Object.keys(decidedBy) : []
		}),
		allClear: { ...end, advice: listed(end.advice) },
		facts: facts.map(({ key }) => ({
			key,
			...(isTree(named) && isTree(named[key]) && named[key])
		})),
		sources: String(sources ?? '').split(/\r?\n/)
	};
}

const LISTS = ['push', 'danger', 'advice', 'status', 'help'] as const;

function isList(key: string): boolean {
	return LISTS.some((list) => list === key);
}

function put(tree: Record<string, unknown>, [first, ...more]: string[], value: string): void {
	if (first === undefined || first in Object.prototype) return;
	if (!more.length) tree[first] = value;
	else {
		const inner = tree[first];
		const branch = isTree(inner) ? inner : {};
		tree[first] = branch;
		put(branch, more, value);
	}
}

function listed(value: unknown): unknown[] {
	if (!isTree(value)) return [];
	return Object.keys(value)
		.sort((a, b) => Number(a) - Number(b))
		.map((key) => value[key]);
}

function isTree(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

type Part = keyof Own;

/**
 * A copy after two people changed it from the same one: a part that one of them left alone is as the
 * other wants it. `both` names what they disagree on, where mine stands.
 */
export function merged(base: Own, mine: Own, theirs: Own): { own: Own; both: Part[] } {
	const parts = Object.keys(mine) as Part[];
	const same = (a: Own, b: Own, part: Part) => JSON.stringify(a[part]) === JSON.stringify(b[part]);
	const changed = parts.filter((part) => !same(base, mine, part));
	const both = changed.filter((part) => !same(theirs, base, part) && !same(theirs, mine, part));
	const own = Object.fromEntries(changed.map((part) => [part, mine[part]]));
	return { own: { ...theirs, ...own }, both };
}
