import { expect, test } from 'vitest';
import type { Lang } from '../template';
import { number, ordinal } from './numbers';
import { seconds, spoken } from './spoken';

test.each<[Lang, string, string]>([
	['nb', 'Vannet er borte siden kl. 03.14.', 'Vannet er borte siden klokka tre fjorten.'],
	['nb', 'Ny oppdatering senest kl. 07.00 i morgen.', 'Ny oppdatering senest klokka sju i morgen.'],
	['nb', 'Fra kl. 07.05 til 15.30', 'Fra klokka sju null fem til klokka femten tretti'],
	['nb', 'Det gjelder omtrent 210 husstander.', 'Det gjelder omtrent to hundre og ti husstander.'],
	['nb', 'Det gjelder omtrent 110 husstander.', 'Det gjelder omtrent ett hundre og ti husstander.'],
	['nb', '1 240 husstander', 'ett tusen to hundre og førti husstander'],
	['nb', 'Ring 55 50 00 99.', 'Ring femtifem, femti, null null, nittini.'],
	['nb', 'Ring 55500099.', 'Ring femtifem, femti, null null, nittini.'],
	['nb', 'Ring +47 815 00 800', 'Ring åtte en fem, null null, åtte null null'],
	['nb', 'Ring 116 117', 'Ring en en seks, en en sju'],
	['nb', 'Ring 110 (brann), 112 eller 113.', 'Ring en en null (brann), en en to eller en en tre.'],
	['nb', 'Fv. 42 og E6 er stengt', 'fylkesvei førtito og E seks er stengt'],
	['nb', 'mandag 23. november kl. 07.00', 'mandag tjuetredje november klokka sju'],
	['nb', 'Strandvegen 1–45', 'Strandvegen en til førtifem'],
	['nb', 'Se https://varsel.lillevik.no.', 'Se varsel punktum lillevik punktum no.'],
	['nb', 'Se fhi.no/vann.', 'Se fhi punktum no.'],
	['nb', 'Se https://www.lillevik.kommune.no/x?a=1.', 'Se lillevik punktum kommune punktum no.'],
	['nb', 'Skriv til post@lillevik.no', 'Skriv til post krøllalfa lillevik punktum no'],
	['nb', 'ca. 1,5 km – og 40 %', 'cirka en komma fem kilometer, og førti prosent'],
	['nn', 'Det gjeld 21 hushald sidan kl. 00.10', 'Det gjeld tjueein hushald sidan klokka null ti'],
	['nn', 'tysdag 30. november', 'tysdag trettiande november'],
	['en', 'since 03:14', 'since three fourteen in the morning'],
	[
		'en',
		'by 15:05 on Monday 23 November',
		'by three oh five in the afternoon on Monday the twenty-third of November'
	],
	['en', 'Call 55 50 00 99', 'Call five five, five zero, zero zero, nine nine'],
	['en', 'About 1 240 homes', 'About one thousand two hundred and forty homes']
])('%s: «%s» is read «%s»', (lang, text, read) => {
	expect(spoken(text, lang)).toBe(read);
});

test('numbers as they are said', () => {
	expect([0, 100, 101, 1_001, 21_300].map((n) => number(n, 'nb'))).toEqual([
		'null',
		'ett hundre',
		'ett hundre og en',
		'ett tusen og en',
		'tjueen tusen tre hundre'
	]);
	expect([1, 12, 20, 21, 30, 31].map((n) => ordinal(n, 'nb'))).toEqual(
		'første tolvte tjuende tjueførste trettiende trettiførste'.split(' ')
	);
});

test('150 words take a minute', () => {
	expect(seconds('ord '.repeat(150))).toBe(60);
});
