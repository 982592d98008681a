import { describe, expect, test } from 'vitest';
import { givesAway, inLanguage, matching, similar, unpublishable, type Draft } from './question';

const pool = {
	slug: 'pool',
	words: {
		nb: { question: 'Når er svømmehallen åpen?', answer: 'Lørdag 10–15.' },
		nn: { question: 'Når er symjehallen open?', answer: 'Laurdag 10–15.' }
	}
};
const waste = {
	slug: 'waste',
	words: { nb: { question: 'Hvorfor er dunken ikke tømt?', answer: 'La den stå.' } }
};
const asked = {
	senderName: 'Åse Øvrebø',
	senderEmail: 'ase@example.com',
	senderPhone: '+4790010001'
};
const good: Draft = { words: pool.words, validUntil: '2027-01-01', checked: true };
const judged = (change: Partial<Draft>) =>
	unpublishable({ ...good, ...change }, { main: 'nb', today: '2026-11-20', asked });
const says = (answer: string) => ({ nb: { question: 'Når?', answer } });

describe('an answer for everybody', () => {
	test('needs a question and an answer, a date, and a person who has read it', () => {
		expect(judged({})).toBeNull();
		expect(judged({ words: {} })).toEqual({ refused: 'faq_question_missing' });
		expect(judged({ words: says('') })).toEqual({ refused: 'faq_answer_missing' });
		const half = { ...pool.words, en: { question: 'When?', answer: '' } };
		expect(judged({ words: half })).toEqual({ refused: 'faq_half' });
		expect(judged({ validUntil: '2026-11-19' })).toEqual({ refused: 'faq_valid_past' });
		expect(judged({ validUntil: '2029-01-01' })).toEqual({ refused: 'faq_valid_far' });
		expect(judged({ words: says('Ring {fyll inn: hvem}') })).toHaveProperty('refused');
		expect(judged({ checked: false })).toEqual({ refused: 'faq_unchecked' });
	});

	test.each([
		['Hei Åse, lørdag', 'Åse'],
		['Vi ringer Øvrebø', 'Øvrebø'],
		['Skriv til ASE@example.com', 'ase@example.com'],
		['Ring 900 10 001', '+4790010001'],
		['Åsen barnehage har åpent', null],
		['Lørdag 10–15', null]
	])('never says who asked: %s', (text, what) => {
		expect(givesAway(text, asked)).toBe(what);
	});

	test('is shown in the reader’s language, else in the main one', () => {
		expect(inLanguage(pool.words, 'nn', 'nb').lang).toBe('nn');
		expect(inLanguage(pool.words, 'en', 'nb').lang).toBe('nb');
	});
});

test('a question is found by what it asks, in both målformer, and by parts of words', () => {
	const all = [waste, pool];
	expect(similar(all, 'Kva tid er symjehallen open på laurdag?', 3)).toEqual([pool]);
	expect(similar(all, 'Hvem er ordfører?', 3)).toEqual([]);
	expect(matching(all, 'svømme')).toEqual([pool]);
	expect(matching(all, 'lørdag hallen')).toEqual([pool]);
	expect(matching(all, '')).toEqual(all);
	expect(matching(all, 'a" OR *')).toEqual([]);
});
