import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { testWithShared } from '../../../../test/support/shared';
import { heldOut } from './evaluation/heldOut';
import { measure } from './evaluation/measure';
import { FIRST_MONTH, NEXT_MONTH } from './evaluation/localMonth';
import { month, MONTH } from './evaluation/month';
import type { Sample } from './evaluation/sample';
import { losWords, NOTHING_MORE, type Knowledge } from './knowledge';
import { learnedFrom, type Learned, type Lesson } from './learned';
import { losTerms, losVocabularies } from './los';
import type { Model } from './model';
import { suggest } from './suggest';

const NOW = Date.parse('2026-11-20T12:00Z');
const DAY = 86_400_000;
const lesson = (sentBy: string, confirmedBy: string, days = 0, stem = 'trampet'): Lesson => ({
	...{ area: 'kultur og fritid', stems: [stem], sentBy, confirmedBy, at: NOW - days * DAY }
});
const elsewhere = heldOut(0);
const knows = (lessons: Lesson[]) => learnedFrom(lessons, NOW).get('trampet');

describe('what confirmed routes teach', () => {
	test('a word that three people and three routes agree on', () => {
		const learned = knows([lesson('amina', 'liv'), lesson('per', 'liv'), lesson('amina', 'liv')]);
		expect(learned?.get('kultur og fritid')).toBeGreaterThan(1);
	});

	test.each<[string, Lesson[]]>([
		['two routes', [lesson('amina', 'liv'), lesson('per', 'liv')]],
		['one person’s many mistakes', Array.from({ length: 50 }, () => lesson('amina', 'liv'))],
		[
			'what people sent to themselves',
			Array.from({ length: 9 }, (_, i) => lesson(`p${i}`, `p${i}`))
		],
		['what is years old', [lesson('a', 'b', 900), lesson('c', 'b', 900), lesson('d', 'b', 900)]]
	])('nothing from %s', (_, lessons) => {
		expect(knows(lessons)).toBeUndefined();
	});

	test('nothing from a word that goes to several areas', () => {
		const there = [lesson('a', 'b'), lesson('c', 'b'), lesson('d', 'e')];
		const elsewhere = there.map((one) => ({ ...one, area: 'skole' as const }));
		expect(knows([...there, ...elsewhere])).toBeUndefined();
	});

	test('nothing from a word that a person has set aside', () => {
		const lessons = ['a', 'c', 'd'].map((one) => lesson(one, 'b'));
		expect(learnedFrom(lessons, NOW).has('trampet')).toBe(true);
		expect(learnedFrom(lessons, NOW, new Set(['trampet'])).has('trampet')).toBe(false);
	});

	test('makes the next month of a kommune with its own names better, and the general no worse', () => {
		const top1 = (samples: readonly Sample[], learned: Learned = new Map(), model?: Model) =>
			measure(
				samples,
				samples.map(({ text }) => suggest(text, { ...NOTHING_MORE, learned }, model))
			).top1;
		for (const wrongOneIn of [Infinity, 10]) {
			const learned = learnedFrom(month(FIRST_MONTH, wrongOneIn), MONTH);
			expect(top1(NEXT_MONTH, learned)).toBeGreaterThan(top1(NEXT_MONTH) + 0.2);
			const general = top1(elsewhere.samples, new Map(), elsewhere.model);
			expect(top1(elsewhere.samples, learned, elsewhere.model)).toBeGreaterThan(general - 0.01);
		}
	});

	test('is told among the words that decided, as learned', () => {
		const lessons = [
			lesson('a', 'b', 0, 'trampolin'),
			lesson('c', 'b', 0, 'trampolin'),
			lesson('a', 'd', 0, 'trampolin')
		];
		const learned = learnedFrom(lessons, NOW);
		const [first] = suggest('Trampolinen er borte', { ...NOTHING_MORE, learned }).suggestions;
		expect(first).toMatchObject({ area: 'kultur og fritid', learned: ['trampolinen'] });
	});
});

describe('the words of Los', () => {
	test.each([
		['nothing', ''],
		['a page', '<!DOCTYPE html><html></html>'],
		['broken XML', '<rdf:RDF><x>'],
		['another table', 'a,b\n1,2'],
		['no words', 'term,losPaths\n']
	])('are refused from %s', (_, file) => {
		expect(losTerms(file)).toHaveProperty('refused');
	});

	test('are read from a table', () => {
		expect(
			losTerms('term,lang,losPaths\n"Elgjakt, felles",nb,natur-klima-og-miljo/jakt\nHunt,en,naring')
		).toEqual([['elgjakt, felles', 'miljø/landbruk']]);
	});

	testWithShared(
		'both files of Los are read, and hard texts are hit no worse with them',
		(shared) => {
			for (const name of ['los-all.rdf', 'los-terms.csv']) {
				const terms = losTerms(readFileSync(shared(`data/los/${name}`), 'utf8'));
				if ('refused' in terms) throw new Error(terms.refused);
				expect(terms.length).toBeGreaterThan(1000);
				const los = losWords(losVocabularies(terms));
				const rightOf = (more: Knowledge) =>
					measure(
						elsewhere.samples,
						elsewhere.samples.map(({ text }) => suggest(text, more, elsewhere.model))
					).top1;
				expect(rightOf({ ...NOTHING_MORE, los })).toBeGreaterThanOrEqual(
					rightOf(NOTHING_MORE) - 0.01
				);
			}
		}
	);
});
