import { expect, test } from 'vitest';
import { translator } from '$lib/i18n/translate';
import { asText, drafted, unsendable, type Known, type Situation } from './situation';

const known: Known = {
	newest: { title: 'Vannet er borte på Nes', paragraphs: ['Vi har funnet lekkasjen.'] },
	areas: ['Nes'],
	next: 'Ny vurdering kl. 06.00',
	before: null,
	contact: 'Kari Nordmann, 55 50 00 99'
};
const empty: Situation = {
	...{ situation: '', consequences: '', measures: '', needs: '', forecast: '', contact: '' }
};

test('a first report begins with what residents were told', () => {
	expect(drafted(known)).toEqual({
		...empty,
		situation: 'Vannet er borte på Nes\nVi har funnet lekkasjen.',
		consequences: 'Nes',
		forecast: 'Ny vurdering kl. 06.00',
		contact: 'Kari Nordmann, 55 50 00 99'
	});
});

test('the next one keeps what was said last, but not yesterday’s situation', () => {
	const before = {
		...empty,
		situation: 'gammelt',
		consequences: '210 husstander',
		needs: 'Tankbil'
	};
	const next = drafted({ ...known, before });
	expect(next).toMatchObject({ consequences: '210 husstander', needs: 'Tankbil' });
	expect(next.situation).toContain('Vi har funnet lekkasjen.');
});

test('the text has a heading for each part that says something', () => {
	const parts = { ...empty, situation: 'Vannet er borte', needs: 'Tankbil' };
	const text = asText(translator('nb'), {
		head: 'Lillevik kommune, K-2026-0002',
		time: 'kl. 06.00',
		parts
	});
	expect(text.split('\n\n')).toEqual([
		'Lillevik kommune, K-2026-0002',
		'Situasjon per kl. 06.00',
		'SITUASJON\nVannet er borte',
		'BEHOV FOR STØTTE\nTankbil'
	]);
});

test.each([
	[empty, 'Statsforvalteren', 'log_situation_missing'],
	[{ ...empty, situation: 'x' }, '', 'log_to_missing']
])('is not kept as sent without what it needs', (parts, to, refused) => {
	expect(unsendable(parts, to)).toEqual({ refused });
});
