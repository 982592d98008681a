import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { FIELDS, type Field, type FieldKey } from './fields';
import { fromLocal } from './clock';
import { compose, composeAll, preview, type Draft } from './compose';
import { PUSH_MAX } from './lengths';
import type { Message, Values } from './message';
import { LANGS, type Composed, type Lang, type Step, type Template } from './template';
import { KINDS, TEMPLATES, type Kind } from './templates';
import {
	areaOf,
	draftOf,
	KOMMUNE,
	messageOf,
	NOW,
	sampleValues
} from '../../../test/support/crisis';

const STEPS: Step[] = ['first', 'update', 'correction', 'allClear'];

function texts(draft: Draft): Record<Lang, Composed> {
	const composed = composeAll(draft);
	if (isRefused(composed)) throw new Error(JSON.stringify(composed));
	return composed;
}

/** Everything that must hold of a text that a frightened person reads. */
function wellFormed({ title, push, paragraphs }: Composed) {
	for (const text of [title, push, ...paragraphs]) {
		expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
		expect(text).not.toMatch(/ {2}| [.,:;!?]|\.\.|^\s|\s$/);
		expect(text.charAt(0)).toBe(text.charAt(0).toLocaleUpperCase('nb'));
		expect(text).not.toBe('');
	}
	expect([...push].length).toBeLessThanOrEqual(PUSH_MAX);
	for (const paragraph of paragraphs) expect(paragraph).toMatch(/[.!?]$/);
}

describe.each(KINDS)('%s', (kind) => {
	test.each(STEPS)('%s: every fact known, unknown or left out', (step) => {
		for (const how of ['known', 'unknown', 'omitted'] as const)
			for (const text of Object.values(texts(draftOf(kind, step, how)))) wellFormed(text);
	});

	test('an all-clear gives no number twice, and thanks once', () => {
		for (const text of Object.values(texts(draftOf(kind, 'allClear', 'known')))) {
			const said = text.paragraphs.join(' ');
			expect(said.split(KOMMUNE.dutyPhone).length, said).toBeLessThanOrEqual(2);
			expect(said.match(/Takk|Thank/g), said).toHaveLength(1);
		}
	});

	test('any mixture of known, unknown and left-out fields reads well', () => {
		const template: Template = TEMPLATES[kind];
		const keys = Object.keys(template.fields) as FieldKey[];
		fc.assert(
			fc.property(
				fc.constantFrom(...STEPS),
				fc.array(fc.constantFrom('known', 'unknown', 'omitted'), {
					minLength: keys.length,
					maxLength: keys.length
				}),
				(step, states) => {
					const known = sampleValues(template, 'known');
					const values: Values = { ...messageOf(kind, step, 'omitted').values };
					keys.forEach((key, i) => {
						if (template.fields[key] === 'must' || states[i] === 'known') values[key] = known[key];
						else if (states[i] === 'unknown') values[key] = null;
					});
					const draft = draftOf(kind, step, 'known', { values });
					for (const text of Object.values(texts(draft))) wellFormed(text);
				}
			),
			{ numRuns: 60 }
		);
	});

	test('a sentence with a fact that people must be told of says so when it is not known', () => {
		const template: Template = TEMPLATES[kind];
		const asked = (Object.keys(template.fields) as FieldKey[]).filter(
			(key) => template.fields[key] === 'ask'
		);
		for (const field of asked) {
			const known = draftOf(kind, 'first', 'known');
			const values = { ...known.message.values, [field]: null };
			const unknown = texts(draftOf(kind, 'first', 'known', { values }));
			expect(unknown.nb.paragraphs, field).not.toEqual(texts(known).nb.paragraphs);
		}
	});
});

test('the night’s first message says who, what, where, what to do and when', () => {
	const draft = draftOf('vann_borte', 'first', 'omitted', {
		values: { since: fromLocal('2026-11-20T02:50'), pickup: 'Nes skole' },
		nextUpdateAt: fromLocal('2026-11-20T04:15')
	});
	expect(texts(draft).nb).toMatchObject({
		title: 'Vannet er borte på Nes',
		push: 'Lillevik kommune: Vannet er borte på Nes siden kl. 02.50. Hent vann ved Nes skole. Ny melding senest kl. 04.15.'
	});
	expect(texts(draft).nn.title).toBe('Vatnet er borte på Nes');
	expect(texts(draft).en.push).toBe(
		'Lillevik kommune: There has been no water at Nes since 02:50. Fetch water at Nes skole. Next update by 04:15.'
	);
	expect(texts(draft).nb.paragraphs.join(' ')).toContain('Vi vet ikke årsaken ennå.');
});

const refusals: [string, Kind, Partial<Message>, Refusal['refused']][] = [
	['an empty area', 'vann_borte', { areas: [] }, 'crisis_area_missing'],
	['a field it cannot do without', 'evakuering', { values: {} }, 'crisis_field_missing'],
	[
		'a placeholder that a person typed',
		'vann_borte',
		{ values: { cause: { nb: 'Brudd i {gate}' } } },
		'crisis_placeholder_left'
	],
	[
		'a title that would be cut',
		'it_utfall',
		{ values: { system: 'x'.repeat(PUSH_MAX) } },
		'crisis_title_too_long'
	]
];
test.each(refusals)('%s is refused', (_, kind, message, refused) => {
	expect(compose(draftOf(kind, 'first', 'omitted', message), 'nb')).toMatchObject({ refused });
});

test('a correction says first what is right', () => {
	const values = {
		...sampleValues(TEMPLATES.vann_borte, 'omitted'),
		right: { nb: 'Vannet er trygt' },
		wrongAt: NOW - 3_600_000
	};
	const { nb, en } = texts(draftOf('vann_borte', 'correction', 'omitted', { values }));
	expect(nb.title).toBe('Retting: Vannet er borte på Nes');
	expect(nb.paragraphs[0]).toMatch(
		/^RETTING: Vannet er trygt\. Meldingen vår kl\. 02\.10 var feil\./
	);
	expect(en.paragraphs[0]).toMatch(/^CORRECTION: This message is right\./);
	expect(en.paragraphs.at(-1)).toBe('The Norwegian text says more.');
});

test('a message sent by mistake is taken back in so many words', () => {
	const values = {
		...sampleValues(TEMPLATES.kokevarsel, 'omitted'),
		wrongAt: NOW,
		right: { nb: 'Det var en øvelse' }
	};
	const { nb, en } = texts(
		draftOf('kokevarsel', 'correction', 'omitted', { values, withdraws: true })
	);
	expect(nb.title).toBe('Retting: Se bort fra «Kok drikkevannet på Nes»');
	expect(nb.push).toContain('Se bort fra meldingen.');
	wellFormed(nb);
	wellFormed(en);
});

test('several areas keep their own prepositions, and many become «flere steder»', () => {
	const areas = [areaOf('Nes', 'på'), areaOf('Sentrum', 'i'), areaOf('Fv. 42', 'langs')];
	const title = (n: number) =>
		texts(
			draftOf('vann_borte', 'first', 'omitted', {
				areas: [...areas, areaOf('Havna', 'i')].slice(0, n)
			})
		).nb.title;
	expect(title(2)).toBe('Vannet er borte på Nes og i Sentrum');
	expect(title(3)).toBe('Vannet er borte på Nes, i Sentrum og langs Fv. 42');
	expect(title(4)).toBe('Vannet er borte flere steder i Lillevik kommune');
});

test('a road is not said to be closed along itself', () => {
	const areas = [areaOf('Fv. 42', 'langs')];
	const road = (step: Step, ...more: typeof areas) =>
		texts(
			draftOf('veg_stengt', step, 'known', {
				areas: [...areas, ...more],
				values: { ...messageOf('veg_stengt', step, 'known').values, road: 'Fv 42' }
			})
		).nb;
	expect(road('first').title).toBe('Fv 42 er stengt');
	expect(road('first').paragraphs[0]).toMatch(/^Fv 42 er stengt, mellom /);
	expect(road('allClear').title).toBe('Fv 42 er åpen igjen');
	expect(road('first', areaOf('Fjellgrend', 'i')).title).toBe('Fv 42 er stengt i Fjellgrend');
	wellFormed(road('first'));
});

test('few cases of a disease are «noen få», so that nobody is recognised', () => {
	const cases = (n: number) =>
		texts(draftOf('smitte', 'first', 'omitted', { values: { disease: 'meslinger', cases: n } })).nb
			.push;
	expect(cases(2)).toContain('noen få tilfeller');
	expect(cases(12)).toContain('12 tilfeller');
});

test('what is written under an unknown fact is not said', () => {
	const draft = draftOf('vann_borte', 'update', 'known', { facts: { boil: 'unknown' } });
	expect(texts(draft).nb.paragraphs.join(' ')).toContain('Vi vet ikke ennå om du må koke vannet');
});

test('the preview shows a gap where something is missing', () => {
	const draft = draftOf('veg_stengt', 'first', 'omitted', { values: {}, areas: [] });
	expect(preview(draft, 'nb').title).toBe('… er stengt …');
	expect(preview(draft, 'nb').push).not.toContain('….');
});

test('every choice and field has a label in each language', () => {
	for (const [key, field] of Object.entries(FIELDS) as [string, Field][])
		for (const lang of LANGS) expect(field.label[lang], key).not.toBe('');
});

test('marks that turn the direction of words never reach our own words', () => {
	const { values } = messageOf('evakuering', 'first', 'known');
	const turned = { values: { ...values, meetingPoint: '\u202eeloks\u2066' } };
	for (const { paragraphs, push } of Object.values(
		texts(draftOf('evakuering', 'first', 'known', turned))
	)) {
		expect([push, ...paragraphs].join(' ')).toContain('eloks');
		expect([push, ...paragraphs].join(' ')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
	}
});
