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
	[[typed('Nes')], [nes], [['Nes'], ['Nes']]],
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

test('who has come to, and who is outside from now on, is told first of all', () => {
	const areas = [strand];
	const { nb, nn, en } = words({ areas, areaChange: areaChange([nes], areas)! });
	expect(nb!.push).toMatch(
		/^Lillevik kommune: Meldingen gjelder nå også i Øvre Strand\. Meldingen gjelder ikke lenger på Nes\. /
	);
	expect(nn!.paragraphs[0]).toBe(
		'Meldinga gjeld no òg i Øvre Strand. Meldinga gjeld ikkje lenger på Nes.'
	);
	expect(en!.paragraphs[0]).toContain('no longer applies at Nes');
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
