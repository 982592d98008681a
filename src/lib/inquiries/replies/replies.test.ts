import { describe, expect, test } from 'vitest';
import { filled, FIELDS, firstGap, leftover } from './fields';
import { likenessTo } from './likeness';
import { STARTERS } from './starter';
import { ranked, wordsIn } from './template';

const all = Object.entries(STARTERS).map(([id, template]) => ({ id, template, uses: 0 }));
const first = (text: string, area: Parameters<typeof ranked>[1]['area'] = null) =>
	ranked(all, { text, area, state: 'open' })[0]?.id;

describe('the fields of a template', () => {
	test.each([
		['Hei {navn}!', { navn: 'Åse' }, 'Hei Åse!'],
		['Hei {navn}!', { navn: '' }, 'Hei!'],
		['Saken {REFERANSE} { enhet }', { referanse: 'H-1', enhet: 'Vann' }, 'Saken H-1 Vann'],
		['Svar innen {frist}.', {}, 'Svar innen {frist}.'],
		['{fyll inn: hvorfor}', { navn: 'x' }, '{fyll inn: hvorfor}'],
		['{navn}', { navn: '{referanse}' }, '{referanse}']
	])('%s', (text, values, said) => {
		expect(filled(text, values)).toBe(said);
	});

	test('that nobody has filled in are told', () => {
		expect(leftover('Fordi {fyll inn: hvorfor}, innen {frist}')).toEqual([
			'fyll inn: hvorfor',
			'frist'
		]);
		expect(firstGap('Hei {navn}! Fordi {fyll inn: hvorfor}.')).toEqual({ from: 18, to: 37 });
		expect(firstGap('Hei {navn}! {telefon}')).toBeNull();
		expect(leftover('Ring 55 50 00 00 (eller kom innom)')).toEqual([]);
	});
});

describe('the templates that come with Varde', () => {
	test('are there in bokmål and nynorsk, with fields that exist', () => {
		for (const { id, template } of all)
			for (const language of ['nb', 'nn']) {
				const { title, text } = template.words[language] ?? { title: '', text: '' };
				expect(title && text, `${id} ${language}`).toBeTruthy();
				const unknown = leftover(text).filter(
					(name) => !/^fyll inn: /.test(name) && !FIELDS.some((field) => field === name)
				);
				expect(unknown, id).toEqual([]);
			}
	});

	test('come in the language somebody wrote in, else in the nearest', () => {
		const { oversendelse, broyting } = STARTERS;
		expect(wordsIn(oversendelse!, 'en', 'nb').language).toBe('en');
		expect(wordsIn(broyting!, 'en', 'nn').language).toBe('nn');
		expect(wordsIn(broyting!, 'se', 'nb').language).toBe('nb');
	});

	test('are offered by area and words', () => {
		expect(first('Når kommer brøytebilen? Det er snø overalt', 'vei og trafikk')).toBe('broyting');
		expect(first('Eg krev innsyn i dokumenta', 'politikk og innsyn')).toBe('avslag-innsyn');
		expect(first('Dunken vart ikkje tømd', 'renovasjon')).toBe('renovasjon');
		expect(ranked(all, { text: 'Hei', area: 'skole', state: 'new' })[0]?.template.area).toBeNull();
	});
});

test('two questions about the same are alike, also in two målformer', () => {
	const [nb, nn] = ['Når åpner svømmehallen i Lillevik?', 'Når opnar symjehallen i Lillevik?'];
	expect(likenessTo(nb)(nn)).toBeGreaterThan(0.6);
	expect(likenessTo(nb)('Hvem tømmer søppelet?')).toBe(0);
	expect(likenessTo('')(nb)).toBe(0);
});
