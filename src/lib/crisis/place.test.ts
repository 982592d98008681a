import { describe, expect, test } from 'vitest';
import { areaOf, draftOf, NOW } from '../../../test/support/crisis';
import { compose } from './compose';
import type { MessageArea } from './message';
import { areaChange, placeFault } from './place';
import { isRefused } from '$lib/i18n/refusal';
import { LANGS, type Lang } from './template';

const [nes, strand, havna] = [
	areaOf('Nes', 'på'),
	areaOf('Øvre Strand', 'i'),
	areaOf('Havna', 'i')
];
const typed = (name: string, outline?: MessageArea['outline']): MessageArea => ({
	...areaOf(name, 'ved'),
	id: null,
	...(outline && { outline })
});
const names = (areas: MessageArea[] = []) => areas.map(({ name }) => name);

test.each([
	[[nes], [nes], null],
	[[nes], [nes, strand], [['Øvre Strand'], []]],
	[[nes, strand], [strand], [[], ['Nes']]],
	[[nes], [strand, havna], [['Øvre Strand', 'Havna'], ['Nes']]],
	[[typed('Storelva')], [typed('storelva')], null],
	[[typed('Nes')], [nes], null],
	[[], [nes], [['Nes'], []]]
])('from %j to %j', (before, after, told) => {
	const change = areaChange(before, after);
	expect(change && [names(change.added), names(change.removed)]).toEqual(told);
});

describe('where a message applies', () => {
	const corners: [number, number][] = [
		[60.41, 5.2],
		[60.41, 5.21],
		[60.42, 5.21]
	];
	test.each<[string, MessageArea[], MessageArea[] | undefined, string | null]>([
		['an area', [nes], undefined, null],
		['a drawn place with a name', [typed('Storelva', corners)], undefined, null],
		['nowhere', [], undefined, 'crisis_area_missing'],
		[
			'a drawn place that nobody has named',
			[typed('', corners)],
			undefined,
			'crisis_area_nameless'
		],
		['a stroke', [typed('Storelva', corners.slice(1))], undefined, 'crisis_drawn_few'],
		['here and not here', [nes, strand], [havna, strand], 'crisis_area_in_both'],
		['here and not there', [nes], [strand], null]
	])('%s', (_, areas, excluded, refused) => {
		const draft = draftOf('vann_borte', 'first', 'omitted', { areas, excluded });
		expect(placeFault(draft.message)?.refused ?? null).toBe(refused);
		const composed = compose(draft, 'nb');
		expect(isRefused(composed) ? composed.refused : null).toBe(refused);
	});
});

const words = (changes: Parameters<typeof draftOf>[3], step: 'first' | 'update' = 'update') =>
	Object.fromEntries(
		LANGS.map((lang) => {
			const composed = compose(draftOf('vann_borte', step, 'omitted', changes), lang);
			if (isRefused(composed)) throw new Error(composed.refused);
			return [lang, composed];
		})
	);

const [rud, sund, bakken, vik] = [
	areaOf('Rud', 'på'),
	areaOf('Sund', 'i'),
	areaOf('Bakken', 'i'),
	areaOf('Vik', 'i')
];
test.each<[string, MessageArea[], MessageArea[], [nb: string, nn: string, en: string]]>([
	[
		'wider',
		[nes],
		[nes, strand],
		[
			'Meldingen gjelder nå også i Øvre Strand.',
			'Meldinga gjeld no òg i Øvre Strand.',
			'This message now also applies at Øvre Strand.'
		]
	],
	[
		'narrower',
		[nes, strand],
		[strand],
		[
			'Meldingen gjelder ikke lenger på Nes.',
			'Meldinga gjeld ikkje lenger på Nes.',
			'This message no longer applies at Nes.'
		]
	],
	[
		'both wider and narrower',
		[nes, strand],
		[strand, havna],
		[
			'Meldingen gjelder nå også i Havna. Meldingen gjelder ikke lenger på Nes.',
			'Meldinga gjeld no òg i Havna. Meldinga gjeld ikkje lenger på Nes.',
			'This message now also applies at Havna. This message no longer applies at Nes.'
		]
	],
	[
		'wholly elsewhere',
		[nes],
		[strand, havna],
		[
			'Meldingen gjelder nå i Øvre Strand og i Havna. Meldingen gjelder ikke lenger på Nes.',
			'Meldinga gjeld no i Øvre Strand og i Havna. Meldinga gjeld ikkje lenger på Nes.',
			'This message now applies at Øvre Strand and at Havna. This message no longer applies at Nes.'
		]
	],
	[
		'elsewhere, in more places than a sentence holds',
		[nes, strand, havna, rud],
		[sund, bakken, vik, typed('Storelva')],
		[
			'Meldingen gjelder nå andre steder enn før.',
			'Meldinga gjeld no andre stader enn før.',
			'This message now applies in other places than before.'
		]
	]
])(
	'who has come to, and who is outside from now on, is told first: %s',
	(_, before, areas, told) => {
		const said = words({ areas, areaChange: areaChange(before, areas)! });
		expect(LANGS.map((lang) => said[lang]!.paragraphs[0])).toEqual(told);
		expect(said.nb!.push).toContain(`Lillevik kommune: ${told[0]} `);
	}
);

test('each of many places that are outside from now on is named', () => {
	const { nb } = words({
		areas: [vik],
		areaChange: areaChange([nes, strand, havna, rud, vik], [vik])!
	});
	expect(nb!.paragraphs[0]).toBe('Meldingen gjelder ikke lenger flere steder i Lillevik kommune.');
	expect(nb!.paragraphs.join(' ')).toContain(
		'Det gjelder ikke lenger på Nes, i Øvre Strand, i Havna og på Rud.'
	);
});

test('where it does not apply is said of every kind, after the danger', () => {
	const { nb, nn, en } = words({ excluded: [strand, havna] }, 'first');
	expect(nb!.push).toContain('Det gjelder ikke i Øvre Strand og i Havna.');
	expect(nn!.paragraphs.join(' ')).toContain('Det gjeld ikkje i Øvre Strand og i Havna.');
	expect(en!.paragraphs.join(' ')).toContain('It does not apply at Øvre Strand and at Havna.');
});

test('places too many for the title are all named in the text', () => {
	const areas = [nes, strand, havna, areaOf('Storelva', 'ved')];
	const { nb } = words({ areas }, 'first');
	expect(nb!.title).toBe('Vannet er borte flere steder i Lillevik kommune');
	expect(nb!.paragraphs.join(' ')).toContain(
		'Det gjelder på Nes, i Øvre Strand, i Havna og ved Storelva.'
	);
});

test('who confirmed that it is over is called what each language calls them', () => {
	const values = { endedAt: NOW, confirmedBy: 'vann og avløp' };
	const said = (lang: Lang) => {
		const composed = compose(draftOf('vann_borte', 'allClear', 'omitted', { values }), lang);
		return isRefused(composed) ? '' : composed.push;
	};
	expect(said('nb')).toContain(
		'Vannet er tilbake på Nes. Vann og avløp har bekreftet at dette gjelder fra kl. 03.10.'
	);
	expect(said('nn')).toContain('Vatn og avløp har stadfesta at dette gjeld frå kl. 03.10.');
	expect(said('en')).toContain('Water and sewage has confirmed this as of 03:10.');
});
