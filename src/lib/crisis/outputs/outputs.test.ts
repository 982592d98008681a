import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefused } from '$lib/i18n/refusal';
import { smsCount } from '$lib/outbox/sms/count';
import { clock } from '../clock';
import { composeAll } from '../compose';
import { asExercise } from '../exercise/mark';
import { LANGS, type Composed, type Lang, type Step } from '../template';
import { KINDS, type Kind } from '../templates';
import { draftOf, NOW } from '../../../../test/support/crisis';
import { byHand, lengthOf, OUTPUT_KEYS, OUTPUTS, type OutputKey, type Telling } from './index';

const STEPS: Step[] = ['first', 'update', 'correction', 'allClear'];

function wordsOf(kind: Kind, step: Step, lang: Lang): Composed {
	const texts = composeAll(draftOf(kind, step, 'known'));
	if (isRefused(texts)) throw new Error(texts.refused);
	return texts[lang];
}

function telling(changes: Partial<Telling> = {}): Telling {
	return {
		words: wordsOf('vann_borte', 'first', 'nb'),
		code: 'nb',
		lang: 'nb',
		ref: 'K-2026-0007',
		version: 3,
		publishedAt: NOW,
		nextUpdateAt: NOW + 3_600_000,
		exercise: false,
		kommune: 'Lillevik kommune',
		phone: '55 50 00 00',
		dutyPhone: '55 50 00 99',
		origin: 'https://varsel.lillevik.kommune.no',
		excluded: [],
		areas: [{ name: 'Nes', streets: [{ street: 'Strandvegen', from: 1, to: 45, side: 'odd' }] }],
		rings: [
			[
				[60, 5],
				[60, 6],
				[61, 6],
				[60, 5]
			]
		],
		...changes
	};
}

const all = KINDS.flatMap((kind) =>
	STEPS.flatMap((step) =>
		LANGS.map((lang) => ({
			name: `${kind} ${step} ${lang}`,
			said: telling({ words: wordsOf(kind, step, lang), lang, code: lang })
		}))
	)
);

/** Read by programs: an exercise is named in a field of its own. */
const FILES: OutputKey[] = ['streets', 'outline'];

test('those that a person puts out are known', () => {
	const hands = ['smsService', 'facebook', 'voice', 'notice', 'press'];
	expect(OUTPUT_KEYS.filter(byHand)).toEqual(hands);
});

describe.each(OUTPUT_KEYS)('%s', (key) => {
	const { limit, write } = OUTPUTS[key];

	test('tells which version it is, and from when, in every kind and language', () => {
		for (const { name, said } of all) {
			const text = write(said);
			const version =
				key === 'voice' ? /ersjon tre|ersion three/ : /[Vv]ersjon 3|[Vv]ersion 3|;3;|"version":3/;
			expect(text, name).toMatch(version);
			const time = clock(NOW, NOW, said.lang);
			const times = [time, '03:10:00', 'klokka tre ti', 'three ten in the morning'];
			expect(
				times.some((one) => text.includes(one)),
				`${name}: ${text}`
			).toBe(true);
		}
	});

	test('says that an exercise is one, first and last, in every kind and language', () => {
		for (const { name, said } of all) {
			const words = asExercise({ [said.code]: said.words })[said.code]!;
			const text = write({ ...said, words, exercise: true });
			if (FILES.includes(key)) expect(text, name).toContain('ØVELSE');
			else expect(text, name).toMatch(/^ØVELSE[^]*ØVELSE[/A-ZØ]*\.$/);
		}
	});

	test('has room for every message of ours, except that no promise is made for one SMS', () => {
		if (!limit || key === 'smsService') return;
		for (const { name, said } of all)
			expect(lengthOf(write(said), limit.unit), `${name}: ${write(said)}`).toBeLessThanOrEqual(
				limit.max
			);
	});
});

test('for the SMS-warning service: one SMS where the advice has room, in GSM-7', () => {
	for (const { name, said } of all) {
		const count = smsCount(OUTPUTS.smsService.write(said));
		expect(count.dear, name).toBe(null);
		expect(count.parts, name).toBeLessThanOrEqual(2);
	}
	const push = 'Lillevik kommune: Kok vannet på Nes. Ny melding senest kl. 04.10.';
	const words = { ...wordsOf('kokevarsel', 'first', 'nb'), push };
	const page = 'varsel.lillevik.kommune.no/hendelse/K-2026-0007';
	expect(OUTPUTS.smsService.write(telling({ words }))).toBe(
		`${push} Versjon 3, kl. 03.10. ${page}`
	);
	const more = push.replace('Nes.', 'Nes. Bruk det til å drikke, lage mat og pusse tenner.');
	expect(OUTPUTS.smsService.write(telling({ words: { ...words, push: more } }))).toBe(
		`${more.replace(/ Ny.*/, '')} Versjon 3, kl. 03.10. ${page}`
	);
});

test('what hangs on a door says the day of the promise, for whoever reads it tomorrow', () => {
	const morning = telling({ nextUpdateAt: NOW + 24 * 3_600_000 });
	expect(OUTPUTS.notice.write(morning)).toMatch(/senest kl\. 03\.10 lørdag 21\. november\./);
});

test('nothing but words are read aloud', () => {
	for (const { name, said } of all)
		expect(OUTPUTS.voice.write(said), name).not.toMatch(/\d|kl\.|ca\.|https|%|[{}]/);
});

test('a long message loses its explanations before its advice when it is read aloud', () => {
	const words = wordsOf('kokevarsel', 'first', 'nb');
	const long = { ...words, paragraphs: [...words.paragraphs, 'Vi vet mer om dette. '.repeat(30)] };
	const aloud = OUTPUTS.voice.write(telling({ words: long }));
	expect(aloud).toContain('Kok vann til');
	expect(aloud).not.toContain('Vi vet mer');
});

/** What must never turn into something else on the way. */
const HOSTILE = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	']]><x>',
	'\u202eevil\u2066',
	'=cmd|/c calc',
	'&lt;b&gt;',
	'\u0007\u0000'
];

test('a spreadsheet runs nothing of what is typed, and no cell runs over into another', () => {
	fc.assert(
		fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), (name) => {
			const text = OUTPUTS.streets.write(telling({ areas: [{ name, streets: [] }] }));
			expect(text.slice(text.indexOf('\r\n') + 2)).not.toMatch(/^[=+\-@\t]/);
		})
	);
});

test('what is drawn comes out as GeoJSON, longitude first, whatever the words are', () => {
	const words = { ...wordsOf('brann', 'first', 'nb'), title: HOSTILE.join(' ') };
	const { features } = JSON.parse(OUTPUTS.outline.write(telling({ words })));
	expect(features[0].geometry.coordinates[0][0][1]).toEqual([6, 60]);
	expect(features[0].properties).toMatchObject({ ref: 'K-2026-0007', version: 3 });
});

test('what a message does not apply in is said where a place has no list of streets', () => {
	const areas = [{ name: 'Hele Lillevik', streets: [] }];
	const text = OUTPUTS.streets.write(telling({ areas, excluded: ['Havna'] }));
	expect(text).toContain('\nHele Lillevik, ikke Havna;');
});
