import { plainMarks, smsCount } from '$lib/outbox/sms/count';
import { clock } from '../clock';
import { marked, pageOf, stamp } from './frame';
import type { Output, Telling } from './output';

const SENTENCE_END = /(?<=[.!?…])\s+(?=\p{Lu})/u;

/**
 * To paste into the SMS-warning service that the kommune has: one SMS where that is enough without
 * the promise (the page has it), else two. Advice is left out only of what would take three.
 */
export const smsService: Output = {
	byHand: true,
	limit: { unit: 'gsm', max: 160 },
	write(telling) {
		const all = marked(telling, telling.words.push).split(SENTENCE_END);
		const advice = all.filter((sentence) => !promises(sentence, telling));
		const shorter = advice.map((_, i) => advice.slice(0, advice.length - i));
		const texts = [all, ...shorter].map((sentences) => whole(sentences, telling));
		const fitting = (parts: number, most: number) =>
			texts.slice(0, most).find((text) => smsCount(text).parts <= parts);
		return fitting(1, 2) ?? fitting(2, texts.length) ?? whole(advice.slice(0, 1), telling);
	}
};

/** Without «https://»: phones make a link of it all the same, and it takes room from the advice. */
function whole(sentences: string[], telling: Telling): string {
	const page = pageOf(telling).replace(/^https?:\/\//, '');
	return plainMarks([...sentences, `${stamp(telling)}.`, page].join(' '));
}

function promises(sentence: string, { nextUpdateAt, publishedAt, lang }: Telling): boolean {
	return nextUpdateAt !== null && sentence.includes(clock(nextUpdateAt, publishedAt, lang));
}
