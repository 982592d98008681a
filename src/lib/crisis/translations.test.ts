import { describe, expect, test } from 'vitest';
import type { Message } from './message';
import { byHand, type Composed, type Lang } from './template';
import { halfTranslated, translationsFrom, worded } from './translations';

const SENDER = { kommune: 'Lillevik kommune', dutyPhone: '55 50 00 99' };
const composed = (title: string): Composed => ({ title, push: '', paragraphs: [], advice: '' });
const TEXTS: Record<Lang, Composed> = {
	nb: composed('Vannet er borte'),
	nn: composed('Vatnet er borte'),
	en: composed('The water is gone')
};
const message = (translations: Message['translations']) => ({ translations }) as Message;

function form(fields: Record<string, string>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
}

describe('a message in languages without templates', () => {
	test('is written by hand, whole', () => {
		expect(byHand(['nb', 'en', 'se', 'uk'])).toEqual(['se', 'uk']);
		const written = form({
			'tr.se.title': ' Čáhci lea \u0000 jávkan\n',
			'tr.se.text': 'Viečča čázi skuvllas.\n\nDoala gránaid gitta.',
			'tr.uk.title': ' ',
			'tr.nn.title': 'Nynorsk har malar'
		});
		const read = translationsFrom(written, ['nb', 'nn', 'se', 'uk']);
		expect(read).toEqual({
			se: { title: 'Čáhci lea jávkan', text: 'Viečča čázi skuvllas.\n\nDoala gránaid gitta.' }
		});
		expect(worded(TEXTS, message(read), SENDER, ['nb', 'nn', 'se', 'uk'])).toEqual({
			nb: TEXTS.nb,
			nn: TEXTS.nn,
			se: {
				title: 'Čáhci lea jávkan',
				push: 'Lillevik kommune: Čáhci lea jávkan. Viečča čázi skuvllas.',
				paragraphs: ['Viečča čázi skuvllas.', 'Doala gránaid gitta.'],
				advice: ''
			}
		});
	});

	test('does not go out when the kommune no longer writes in them', () => {
		const read = { se: { title: 'a', text: 'b' } };
		expect(Object.keys(worded(TEXTS, message(read), SENDER, ['nb']))).toEqual(['nb']);
	});

	test('does not go out half written', () => {
		expect(halfTranslated(message({ se: { title: 'a', text: '' } }))).toEqual({
			refused: 'crisis_translation_half',
			args: { language: 'se' }
		});
		expect(halfTranslated(message({ se: { title: 'a', text: 'b' } }))).toBeNull();
		expect(halfTranslated(message(undefined))).toBeNull();
	});

	test('has a notification with room for it, cut between words', () => {
		const long = message({ uk: { title: 'Немає води', text: 'вода '.repeat(100) } });
		const push = worded(TEXTS, long, SENDER, ['nb', 'uk']).uk?.push ?? '';
		expect([...push].length).toBeLessThanOrEqual(240);
		expect(push).toMatch(/вода…$/);
	});
});
