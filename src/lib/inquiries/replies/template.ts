import { shared } from './likeness';
import type { ServiceArea } from '$lib/staff/serviceAreas';
import type { State } from '../inquiry';

/** What an answer is in the eyes of the law; a template is written for one of them. */
export const REPLY_KINDS = [
	'ordinary',
	'confirmation',
	'preliminary',
	'forwarded',
	'refusedInsight'
] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];
/** When in its life an inquiry gets such an answer. */
export const REPLY_STATES = ['new', 'open', 'answered'] as const satisfies State[];

export interface Words {
	title: string;
	text: string;
}

/** An answer that the kommune has written beforehand. */
export interface Template {
	kind: ReplyKind;
	/** null: for every area, every state */
	area: ServiceArea | null;
	state: (typeof REPLY_STATES)[number] | null;
	/** words that people use who ask for this, parted by spaces */
	search: string;
	/** by language, BCP 47; the main målform is one of them */
	words: Record<string, Words>;
}

interface Asked {
	text: string;
	area: ServiceArea | null;
	state: State;
}

/**
 * Templates in the order they are offered: those of the area first, then by the words of the question.
 * One of another area is left to the end, though never out: areas are guesses until somebody has sent it on.
 */
export function ranked<T extends { template: Template; uses: number }>(
	all: T[],
	{ text, area, state }: Asked
): T[] {
	const points = ({ template }: T) =>
		areaPoints(template.area, area) +
		2 * shared(template.search, text) +
		(template.state === state ? 1 : 0);
	return all
		.map((one) => ({ one, points: points(one) }))
		.sort((a, b) => b.points - a.points || b.one.uses - a.one.uses)
		.map(({ one }) => one);
}

function areaPoints(of: ServiceArea | null, asked: ServiceArea | null): number {
	if (of === null || asked === null) return 0;
	return of === asked ? 4 : -4;
}

/** The words in a language, else in the other målform, the main one, or the first there are. */
export function wordsIn(
	{ words }: Pick<Template, 'words'>,
	language: string,
	main: string
): Words & { language: string } {
	const near = { nb: 'nn', nn: 'nb' }[language] ?? main;
	const found = [language, near, main].find((one) => words[one]?.text) ?? Object.keys(words)[0];
	const said = found === undefined ? undefined : words[found];
	if (!found || !said) throw new Error('A template without words');
	return { ...said, language: found };
}
