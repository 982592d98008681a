import type { Advice, Check, Words } from './check';
import { readability } from './lix';
import { longSentence } from './longSentence';
import { personal } from './personal';
import { titleLength } from './titleLength';
import { youForm } from './youForm';

/** To add one: a file beside this, and a line here. */
const CHECKS: Check[] = [titleLength, youForm, longSentence, readability];

/** What a kind colleague would say of a text before it goes out. @param own the kommune's own telephones */
export function advice(words: Words, own: readonly string[] = []): Advice[] {
	return [...personal(words, own), ...CHECKS.flatMap((check) => check(words) ?? [])];
}
