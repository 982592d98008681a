import { refuse, type Refusal } from '$lib/i18n/refusal';
import { personalIn, withoutNumbers, type PersonalKind } from './personal';

/** How many of each kind were found: what a person says to have seen, and all that is written down of it. */
export type Tally = string;

/** The kinds of what a person must look at, each once. @param own the kommune's own telephones */
export function kindsIn(texts: readonly string[], own: readonly string[] = []): PersonalKind[] {
	const found = texts.flatMap((text) => personalIn(text, own));
	return [...new Set(found.flatMap(({ kind, sure }) => (sure ? [kind] : [])))];
}

/** What of texts a person must look at, by kind: `nationalId:1 phone:2`; '' when there is nothing. */
export function tally(texts: readonly string[], own: readonly string[] = []): Tally {
	const counts = new Map<PersonalKind, number>();
	for (const { kind, sure } of texts.flatMap((text) => personalIn(text, own)))
		if (sure) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts]
		.map(([kind, count]) => `${kind}:${count}`)
		.sort()
		.join(' ');
}

/**
 * Why texts may not be shown to everybody yet: there is something in them that looks like a person's, and
 * nobody has said to have seen it. Whoever has, goes on.
 */
export function unheeded(
	texts: readonly string[],
	seen: Tally,
	own: readonly string[] = []
): Refusal | null {
	const found = tally(texts, own);
	return found === '' || found === seen ? null : refuse('privacy_found');
}

/** What is written down of a warning that somebody went past: kinds and how many, never what stood there. */
export function warned(found: Tally): { warned: string[]; count: number } | undefined {
	if (found === '') return undefined;
	const all = found.split(' ').map((one) => one.split(':'));
	const count = all.reduce((sum, [, many]) => sum + Number(many), 0);
	return { warned: all.map(([kind]) => kind!), count };
}

/** The name of the tick in a form that says «I have seen it», and of the button that hides the numbers. */
export const SEEN = 'personal-seen';
export const HIDE = 'personal-hide';

/** The tick of a sent form. */
export function seenIn(sent: FormData): Tally {
	return String(sent.get(SEEN) ?? '').slice(0, 200);
}

/** The form again with the numbers hidden, when that is what was pressed; null when it was not. */
export function hiddenIn(
	sent: FormData,
	own: readonly string[] = []
): { refusal: null; errors: Record<string, never>; values: Record<string, string> } | null {
	if (!sent.has(HIDE)) return null;
	const values = [...sent].flatMap(([name, value]) =>
		typeof value !== 'string' || name === HIDE || name === SEEN
			? []
			: [[name, withoutNumbers(value, own)]]
	);
	return { refusal: null, errors: {}, values: Object.fromEntries(values) };
}

/** A piece of text around something that was found, for a person to recognise. */
export interface Hit {
	kind: PersonalKind;
	before: string;
	said: string;
	after: string;
	sure: boolean;
}

/** So much is shown on each side, in UTF-16 units. */
const AROUND = 32;

/** What was found in texts, each with the words around it. Nothing when only unsure things were found. */
export function hits(texts: readonly string[], own: readonly string[] = []): Hit[] {
	const all = texts.flatMap((text) =>
		personalIn(text, own).map(({ kind, from, to, sure }) => ({
			...{ kind, sure, said: text.slice(from, to) },
			before: `${from > AROUND ? '…' : ''}${text.slice(Math.max(0, from - AROUND), from)}`,
			after: `${text.slice(to, to + AROUND)}${to + AROUND < text.length ? '…' : ''}`
		}))
	);
	return all.some(({ sure }) => sure) ? all : [];
}
