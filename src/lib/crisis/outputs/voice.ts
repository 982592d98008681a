import { say } from '../template';
import { marked, phrase, promise, stamp } from './frame';
import type { Output, Telling } from './output';
import { seconds, spoken } from './spoken';

/** Nobody listens longer, and those who wait are many. */
const SECONDS = 60;

const OPENING = say(
	'Dette er en melding fra {kommune}. {stamp}.',
	'Dette er ei melding frå {kommune}. {stamp}.',
	'This is a message from {kommune}. {stamp}.'
);
const MORE = say(
	'Alt vi vet, står på {site}.',
	'Alt vi veit, står på {site}.',
	'All that we know is at {site}.'
);

/**
 * What the switchboard reads to those who call, or records: written for the ear. What does not fit in
 * a minute is left out from the end, and the advice last of all.
 */
export const voice: Output = {
	byHand: true,
	limit: { unit: 'seconds', max: SECONDS },
	write(telling) {
		const { words, kommune, origin } = telling;
		const told = (paragraphs: string[]) =>
			aloud(telling, [
				phrase(OPENING, telling, { kommune, stamp: stamp(telling) }),
				paragraphs[0]?.startsWith(words.title) ? '' : marked(telling, `${words.title}.`),
				...paragraphs,
				promise(telling, paragraphs.join(' ')),
				phrase(MORE, telling, { site: `https://${new URL(origin).hostname}` })
			]);
		let paragraphs = words.paragraphs;
		while (paragraphs.length > 1 && seconds(told(paragraphs)) > SECONDS)
			paragraphs = shorter(paragraphs, words.advice.split('\n'));
		return told(paragraphs);
	}
};

function aloud({ lang }: Telling, parts: string[]): string {
	return parts
		.filter(Boolean)
		.map((part) => spoken(part, lang))
		.join('\n\n');
}

/** Without the last paragraph that is not advice; without the last of all when only the first and advice are left. */
function shorter(paragraphs: string[], advice: string[]): string[] {
	const spare = paragraphs.findLastIndex((one, i) => i > 0 && !advice.includes(one));
	return paragraphs.toSpliced(spare > 0 ? spare : -1, 1);
}
