import { describe, expect, test } from 'vitest';
import { advice } from '.';
import { lix, sentences } from '$lib/i18n/prose';

describe('sentences', () => {
	test.each([
		['Vi feirer 17. mai i parken. Kom!', 2],
		['Møt opp kl. 18. Ta med venner.', 2],
		['Les mer på https://lillevik.no/vann. Du kan ringe.', 2],
		['Nr. 3 og nr. 4 er ferdige.', 1],
		['Overskrift\nTekst uten punktum', 2],
		['', 0]
	])('«%s» has %i', (text, count) => {
		expect(sentences(text)).toHaveLength(count);
	});
});

describe('LIX', () => {
	test('says nothing of a short text', () => {
		expect(lix('Husk fristen i dag!')).toBeUndefined();
	});

	test('of a plain text is low, of a heavy one high', () => {
		const plain = 'Du får vann igjen i kveld. Vi sier fra her når det er klart. '.repeat(4);
		const heavy =
			'Kommunaldepartementets forvaltningsmessige tilrettelegging forutsetter tverrsektoriell ' +
			'samhandling mellom virksomhetsområdene. ';
		expect(lix(plain)).toBeLessThan(25);
		expect(lix(heavy.repeat(4))).toBeGreaterThan(60);
	});
});

describe('advice before publishing', () => {
	const good = {
		title: 'Les av vannmåleren før 10. januar',
		lead: 'Da betaler du bare for det vannet du har brukt.',
		body: 'Du får en SMS 1. desember. Skriv inn tallet som står på måleren, så er du ferdig.'
	};
	const said = (words: Partial<typeof good>) =>
		advice({ ...good, ...words }).map((one) => one.refused);

	test('a good post gets none', () => {
		expect(said({})).toEqual([]);
	});

	test.each([
		[{ title: 'a'.repeat(61) }, 'planning_advice_title'],
		[{ lead: `${'ord '.repeat(26)}.` }, 'planning_advice_sentence'],
		[
			{
				title: 'Vannmålere',
				lead: 'Avlesning av vannmålere skjer i desember.',
				body: 'Frist er 10. januar. Avlesning gjøres på nett av den enkelte abonnent. Alle får melding.'
			},
			'planning_advice_you'
		]
	])('%o: %s', (words, key) => {
		expect(said(words)).toContain(key);
	});
});
