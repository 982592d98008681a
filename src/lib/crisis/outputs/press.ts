import { say } from '../template';
import { blocks, dated, marked, pageOf, phrase, promise } from './frame';
import type { Output } from './output';

const FROM = say('Melding fra {kommune}', 'Melding frå {kommune}', 'Message from {kommune}');
const ASK = say(
	'Spørsmål fra redaksjoner: {phone}.',
	'Spørsmål frå redaksjonar: {phone}.',
	'Questions from newsrooms: {phone}.'
);
const MORE = say('Siste nytt: {page}', 'Siste nytt: {page}', 'Latest news: {page}');

/** To radio and newspapers, who read it out or print it as it stands. */
export const press: Output = {
	byHand: true,
	limit: null,
	write(telling) {
		const { kommune, phone, dutyPhone, words } = telling;
		const number = dutyPhone || phone;
		return blocks(
			`${marked(telling, phrase(FROM, telling, { kommune }))}\n${dated(telling)}`,
			words.title,
			...words.paragraphs,
			promise(telling, words.paragraphs.join(' ')),
			number && phrase(ASK, telling, { phone: number }),
			phrase(MORE, telling, { page: pageOf(telling) })
		);
	}
};
