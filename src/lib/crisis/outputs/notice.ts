import { say } from '../template';
import { blocks, dated, datedPromise, marked, pageOf, phrase } from './frame';
import type { Output, Telling } from './output';

const CALL = say('Ring {phone}', 'Ring {phone}', 'Call {phone}');
const WHERE = say('Gjelder: {areas}', 'Gjeld: {areas}', 'Applies to: {areas}');

/** What hangs on the door of the shop: read from two metres, by somebody without a phone. */
export interface Notice {
	code: string;
	/** «ØVELSE: Kok drikkevannet på Nes» */
	title: string;
	/** What to do, most important first. */
	advice: string[];
	/** All else that the message says. */
	others: string[];
	where: string;
	promise: string;
	/** «Ring 55 50 00 99»; '' when there is no number */
	call: string;
	/** «Versjon 3, fredag 20. november kl. 03.14» */
	stamp: string;
	page: string;
}

/** The message as it stands on an A4 sheet: what to do comes before why. */
export function noticeOf(telling: Telling): Notice {
	const { words, areas, code, phone, dutyPhone } = telling;
	const advice = words.advice.split('\n').filter(Boolean);
	const number = dutyPhone || phone;
	return {
		code,
		title: marked(telling, words.title),
		advice,
		others: words.paragraphs.filter((paragraph) => !advice.includes(paragraph)),
		where: phrase(WHERE, telling, { areas: areas.map(({ name }) => name).join(', ') }),
		promise: datedPromise(telling),
		call: number && phrase(CALL, telling, { phone: number }),
		stamp: dated(telling),
		page: pageOf(telling)
	};
}

/** The notice as text; the page that is printed is made of `noticeOf`. */
export const notice: Output = {
	byHand: true,
	limit: null,
	write(telling) {
		const said = noticeOf(telling);
		const { title, advice, others, where, call, stamp, page } = said;
		return blocks(title, ...advice, ...others, where, said.promise, call, page, stamp);
	}
};
