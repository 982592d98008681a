import { say } from '../template';
import { blocks, dated, marked, pageOf, phrase, promise } from './frame';
import type { Output, Telling } from './output';

const MORE = say(
	'Siste nytt om dette: {page}',
	'Siste nytt om dette: {page}',
	'Latest news on this: {page}'
);

/** «Vannet er borte på Nes – Lillevik kommune», on one line. */
export function subject(telling: Telling): string {
	const { words, kommune } = telling;
	return marked(telling, `${words.title} – ${kommune}`).replace(/\s+/g, ' ');
}

/** The letter itself. */
export function body(telling: Telling): string {
	const { words, kommune } = telling;
	return blocks(
		marked(telling, words.title),
		...words.paragraphs,
		promise(telling, words.paragraphs.join(' ')),
		phrase(MORE, telling, { page: pageOf(telling) }),
		`${kommune}\n${dated(telling)}`
	);
}

/** A mail: its subject, an empty line, and the letter. */
export const email: Output = {
	limit: null,
	write: (telling) => blocks(subject(telling), body(telling))
};
