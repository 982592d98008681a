import type { Lang } from '../template';

/** Verbs that tell people what to do, as advice begins with them. */
const VERBS: Record<Lang, string> = {
	nb: 'bli|bruk|dra|flytt|følg|gå|hent|hold|hør|kast|kjør|koble|kok|kom|la|legg|les|lukk|lytt|møt|møt opp|pass|ring|rygg|se|send|sjekk|skru|slå|spar|spør|stans|steng|søk|ta|tapp|trekk|unngå|vask|vent|vis|åpne',
	nn: 'bli|bruk|dra|flytt|følg|gå|hent|hald|høyr|kast|køyr|kople|kok|kom|lat|legg|les|lukk|lytt|møt|pass|ring|rygg|sjå|send|sjekk|skru|slå|spar|spør|stans|steng|søk|ta|tapp|trekk|unngå|vask|vent|vis|opne',
	en: 'avoid|boil|bring|call|check|close|come|do not|drive|evacuate|fetch|follow|go|keep|leave|listen|meet|move|open|read|run|save|stay|stop|switch|take|turn|use|wait|wash'
};

const AT_START = each((verbs) => new RegExp(`(?:^|[.!?:]\\s+)(${verbs})\\s`, 'i'));
const ANYWHERE = each(
	(verbs) =>
		new RegExp(`(?:^|[.!?:]\\s+|,\\s*(?:og |and )?|\\b(?:og|and)\\s+)(${verbs})(?=\\s)`, 'gi')
);

function each(made: (verbs: string) => RegExp): Record<Lang, RegExp> {
	return { nb: made(VERBS.nb), nn: made(VERBS.nn), en: made(VERBS.en) };
}

/** Where the first advice begins; -1 when there is none. */
export function adviceAt(text: string, lang: Lang): number {
	const found = AT_START[lang].exec(text);
	return found ? found.index + found[0].length - found[1]!.length - 1 : -1;
}

/** The verbs that a sentence tells people to act by, in lower case. */
export function verbsIn(sentence: string, lang: Lang): string[] {
	return [...sentence.matchAll(ANYWHERE[lang])].map(([, verb = '']) => verb.toLowerCase());
}
