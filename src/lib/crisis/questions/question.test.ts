import { describe, expect, test } from 'vitest';
import { askedIn, likely, unanswerable } from './question';

const SHOWER = { question: 'Kan jeg dusje?', answer: 'Ja, men ikke svelg vannet.' };
const ready = { words: { nb: SHOWER }, confirmedBy: 'Vann og avløp, vakt', hands: ['vakt'] };
const alone = { main: 'nb', persons: 1, actorId: 'vakt' } as const;
const two = { ...alone, persons: 2 } as const;

describe('an answer to residents', () => {
	test.each([
		[ready, alone, null],
		[{ ...ready, words: {} }, alone, 'questions_question_missing'],
		[{ ...ready, words: { en: SHOWER } }, alone, 'questions_question_missing'],
		[{ ...ready, words: { nb: { ...SHOWER, answer: '' } } }, alone, 'questions_answer_missing'],
		[
			{ ...ready, words: { nb: SHOWER, en: { question: 'Can I shower?', answer: '' } } },
			alone,
			'questions_half'
		],
		[{ ...ready, confirmedBy: '' }, alone, 'questions_confirmed_missing'],
		// What takes two persons to say takes two persons to answer.
		[ready, two, 'questions_second_person'],
		[
			{ ...ready, hands: ['vakt', 'leder'] },
			{ ...two, actorId: 'leder' },
			'questions_second_person'
		],
		[ready, { ...two, actorId: 'leder' }, null]
	] as const)('%j by %j: %s', (answering, by, why) => {
		const { hands, ...rest } = answering;
		expect(unanswerable({ ...rest, hands: [...hands] }, by)?.refused ?? null).toBe(why);
	});

	test('is read in one’s language, or in the main one, and says which', () => {
		const words = { nb: SHOWER, en: { question: 'Can I shower?', answer: 'Yes.' } };
		expect(askedIn(words, 'en', 'nb')).toMatchObject({ lang: 'en', answer: 'Yes.' });
		expect(askedIn(words, 'nn', 'nb')).toMatchObject({ lang: 'nb', answer: SHOWER.answer });
	});
});

describe('what an inquiry may be about', () => {
	const water = { ref: 'K-2026-0002', title: '', areas: ['Nes'], search: 'vann vannledning kran' };
	const road = { ref: 'K-2026-0003', title: '', areas: ['Fjellgrend'], search: 'veg omkjøring' };

	test.each([
		['Når kommer vannet tilbake?', ['K-2026-0002']],
		['Jeg bor på Nes. Er vegen åpen?', ['K-2026-0002']],
		['Vannledningen på Nes, og omkjøring ved Fjellgrend', ['K-2026-0002', 'K-2026-0003']],
		['Jeg er nesten framme', []],
		['', []]
	])('%s', (text, refs) => {
		expect(likely(text, [road, water]).map(({ ref }) => ref)).toEqual(refs);
	});
});
