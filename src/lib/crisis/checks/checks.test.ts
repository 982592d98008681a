import { describe, expect, test } from 'vitest';
import { FIELDS } from '../fields';
import { isRefused } from '$lib/i18n/refusal';
import { areaOf, draftOf, KOMMUNE } from '../../../../test/support/crisis';
import { compose, preview } from '../compose';
import type { Message, Values } from '../message';
import { LANGS, type Composed, type Step } from '../template';
import { KINDS, type Kind } from '../templates';
import { adviceOn } from './index';

const AROUND = { sender: KOMMUNE, fields: FIELDS };

function on(kind: Kind, changes: Partial<Message>, lang: 'nb' | 'nn' | 'en' = 'nb') {
	const draft = draftOf(kind, 'update', 'omitted', changes);
	return adviceOn(preview(draft, lang), lang, draft.message, AROUND);
}
const keys = (advice: { refused: string }[]) => advice.map(({ refused }) => refused);

describe('the kinds’ own texts', () => {
	test.each(KINDS)('%s needs no advice on its words', (kind) => {
		for (const step of ['first', 'update', 'allClear'] as Step[])
			for (const lang of LANGS) {
				const { message, ...draft } = draftOf(kind, step, 'known');
				const composed = compose({ message, ...draft }, lang);
				if (isRefused(composed)) throw new Error(composed.refused);
				const found = keys(adviceOn(composed, lang, message, AROUND));
				expect(found, `${step} ${lang} ${composed.paragraphs.join(' ')}`).toEqual([]);
			}
	});
});

const own: [text: string, found: string[]][] = [
	['Vi har funnet bruddet, og vannet kommer tilbake i kveld.', []],
	['Mannskapet vårt er på stedet og graver.', []],
	['Steinene er ryddet bort. Veien er åpen for alle.', []],
	[
		'Vannverket er pålagt kokepålegg; prøver foreligger ikke.',
		['checks_semicolon', 'checks_office']
	],
	['Hentestedet er bemannet hele døgnet.', ['checks_office']],
	['Bruk egenberedskapen din.', ['checks_office']],
	['Stengt pga. ras, evt. til i morgen.', ['checks_short', 'checks_short']],
	['VA jobber med saken.', ['checks_inner']],
	['Hør på NRK.', []],
	['Hent vann ved skolen og ta med rene kanner.', ['checks_verbs']],
	['Hent vann ved skolen. Ta med rene kanner.', []],
	['VANNET ER BORTE NÅ!!', ['checks_shout']],
	[
		'Vi arbeider med å finne ut hvorfor vannet er borte i området og håper at vi kan ha det tilbake igjen en gang i løpet av kvelden.',
		['checks_long']
	],
	['Møt opp ved Guovdageaidnu skuvla, der čáhci finnes.', ['checks_sms']]
];
test.each(own)('%s', (text, found) => {
	const values: Values = { news: { nb: text } };
	const words = keys(on('vann_borte', { values })).filter((key) => !/order/.test(key));
	expect(words.sort()).toEqual([...found].sort());
});

const nynorsk: [text: string, found: string[]][] = [
	['Vi har funne brotet, og vatnet kjem att i kveld.', []],
	['Staden er bemanna i samband med brotet.', ['checks_office', 'checks_office']],
	['Hent vatn ved skulen og ta med reine kanner.', ['checks_verbs']]
];
test.each(nynorsk)('%s', (text, found) => {
	const values: Values = { news: { nn: text } };
	const words = keys(on('vann_borte', { values }, 'nn')).filter((key) => !/order/.test(key));
	expect(words).toEqual(found);
});

describe('care, overview, action and order', () => {
	const { message } = draftOf('vann_borte', 'first', 'omitted');
	const good: Composed = {
		title: 'Vannet er borte på Nes',
		push: 'Lillevik kommune: Vannet er borte på Nes siden kl. 02.50. Hent vann ved skolen. Ny melding senest kl. 04.15.',
		paragraphs: [
			'Vannet er borte på Nes siden kl. 02.50. Vi forstår at dette er krevende.',
			'Hent vann ved skolen.'
		],
		advice: 'Hent vann ved skolen.'
	};
	test.each<[string, Partial<Composed>, string[]]>([
		['a whole warning', {}, []],
		['without care', { paragraphs: ['Vannet er borte på Nes siden kl. 02.50.'] }, ['checks_care']],
		[
			'without a place',
			{
				title: 'Vannet er borte',
				push: 'Lillevik kommune: Vannet er borte. Hent vann ved skolen.'
			},
			['checks_place']
		],
		[
			'without a time',
			{
				push: 'Lillevik kommune: Vannet er borte på Nes. Hent vann ved skolen.',
				paragraphs: ['Vannet er borte på Nes. Vi forstår at dette er krevende.']
			},
			['checks_time']
		],
		[
			'without anything to do',
			{
				advice: '',
				paragraphs: ['Vannet er borte siden kl. 02.50. Vi forstår at dette er krevende.']
			},
			['checks_action']
		],
		[
			'advice before the place',
			{ push: 'Lillevik kommune: Hent vann ved skolen. Vannet er borte på Nes siden kl. 02.50.' },
			['checks_order_place']
		],
		[
			'the promise before the advice',
			{
				push: 'Lillevik kommune: Vannet er borte på Nes. Ny melding senest kl. 04.15. Hent vann ved skolen.'
			},
			['checks_order_time']
		],
		[
			'a title that a phone cuts',
			{ title: 'Vannet er borte på Nes ' + 'og lenger inn '.repeat(5) },
			['checks_title']
		],
		[
			'a notification that is cut',
			{ push: `${good.push} ${'Vi graver. '.repeat(20)}` },
			['checks_push']
		]
	])('%s', (_, changes, found) => {
		expect(keys(adviceOn({ ...good, ...changes }, 'nb', message, AROUND))).toEqual(found);
	});

	test('many places are no place to whoever reads only the notification', () => {
		const areas = ['Nes', 'Havna', 'Strand', 'Sentrum'].map((name) => areaOf(name, 'i'));
		expect(keys(on('vann_borte', { areas }))).toContain('checks_place_several');
	});

	test('one tap that repeats what stands is not looked over', () => {
		expect(on('vann_borte', { noChange: true, values: { news: { nb: 'PGA; VA' } } })).toEqual([]);
	});
});
