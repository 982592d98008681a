import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '$lib/i18n/translate';
import { fits, prepare, read } from './match';
import { faultsOf, isUnconditional, type Condition, type Known, type Rule } from './rule';
import { ruleSentence } from './sentence';

const MONDAY_10 = Date.parse('2026-11-23T10:00+01:00');
const NOTHING: Condition = {
	...{ areas: [], words: [], without: [], placeIds: [] },
	...{ intakes: [], languages: [], days: [], from: '', until: '' }
};
const arriving = { area: null, intake: 'form', language: 'nb', receivedAt: MONDAY_10 } as const;
const isFor = (
	condition: Partial<Condition>,
	text: string,
	facts: Partial<Parameters<typeof read>[1]> = {},
	names: string[] = []
) => fits(prepare({ ...NOTHING, ...condition }, names), read(text, { ...arriving, ...facts }));

describe('a rule', () => {
	test.each<[string, string, boolean]>([
		['hull i veien', 'Det er et HULL i veien ved skolen', true],
		['hull i veien', 'Det er hol i vegen', false],
		['hull i veien', 'Stort hull midt i veien', true],
		['hull i veien', 'Veien er fin. Hull er det ikke.', false],
		['brøyting', 'Når kommer brøytebilen?', true],
		['brøyting', 'Snøbrøytinga er dårlig', true],
		['vegen', 'Noen kjørte på veien', true],
		['bil', 'Bilist i grøfta', false]
	])('with «%s» reads «%s»', (word, text, fitting) => {
		expect(isFor({ words: [word] }, text)).toBe(fitting);
	});

	test('wants every kind of condition, and one of each', () => {
		const rule: Partial<Condition> = { words: ['hull', 'grøft'], intakes: ['email'] };
		expect(isFor(rule, 'grøft', { intake: 'email' })).toBe(true);
		expect(isFor(rule, 'grøft')).toBe(false);
		expect(
			isFor({ ...rule, without: ['fylkesvei'] }, 'hull i fylkesveien', { intake: 'email' })
		).toBe(false);
		expect(isFor({ areas: ['skole'] }, 'hva som helst', { area: 'skole' })).toBe(true);
		expect(isFor({ areas: ['skole'] }, 'hva som helst')).toBe(false);
		expect(isFor({ languages: ['en'] }, 'hello', { language: 'en' })).toBe(true);
	});

	test.each<[string, string, string, boolean]>([
		['08:00', '15:30', '2026-11-23T15:29+01:00', true],
		['08:00', '15:30', '2026-11-23T15:30+01:00', false],
		['15:30', '08:00', '2026-11-23T23:00+01:00', true],
		['15:30', '08:00', '2026-11-23T12:00+01:00', false],
		// The same clock on both sides of the night when summer time ends.
		['02:00', '03:00', '2026-10-25T00:30Z', true],
		['02:00', '03:00', '2026-10-25T01:30Z', true]
	])('from %s until %s at %s: %s', (from, until, at, fitting) => {
		expect(isFor({ from, until }, 'x', { receivedAt: Date.parse(at) })).toBe(fitting);
	});

	test('knows a place by its name and by its streets, however they are spelled', () => {
		const nes = ['Nes', 'Nesveien', 'Øvre Nes'];
		const on = (text: string) => isFor({ placeIds: ['nes'] }, text, {}, nes);
		expect(on('Vi bor på Nes.')).toBe(true);
		expect(on('Hull i Nesvegen 12')).toBe(true);
		expect(on('Ved øvre nes kirke')).toBe(true);
		expect(on('Nesten ferdig')).toBe(false);
	});

	test('is read in time that grows with the text alone, whatever it says', () => {
		const hostile = ['a'.repeat(6000), 'hull '.repeat(1200), '((((a+)+)+)+$ '.repeat(400)];
		const rules = Array.from({ length: 500 }, (_, i) =>
			prepare({ ...NOTHING, words: [`hull hull hull hull ord${i}`, `brøyting${i}`] }, [])
		);
		for (const text of hostile) {
			const began = performance.now();
			const once = read(text, arriving);
			for (const rule of rules) fits(rule, once);
			expect(performance.now() - began).toBeLessThan(250);
		}
		fc.assert(
			fc.property(fc.string(), fc.string(), (word, text) => void isFor({ words: [word] }, text))
		);
	});
});

describe('a rule that breaks', () => {
	const rule: Rule = {
		...NOTHING,
		words: ['hull'],
		unitId: 'teknisk',
		sensitivity: 'normal',
		hastens: false
	};
	const unit = {
		...{ id: 'teknisk', nameNb: 'Teknisk drift', nameNn: '', active: true, isSwitchboard: false },
		...{ serviceAreas: [], validFrom: null, validUntil: null, successorId: null },
		...{ leaderId: null, deputyIds: [] }
	};
	const all: Known = {
		units: [unit],
		places: [{ id: 'nes', name: 'Nes', active: true }],
		templates: [{ id: 'takk', title: 'Takk' }],
		closed: new Set(),
		today: '2026-11-23',
		isRead: () => true
	};
	test.each<[string, Partial<Rule>, Partial<Known>, string[]]>([
		['nothing is wrong', {}, {}, []],
		['its unit is switched off', {}, { units: [{ ...unit, active: false }] }, ['unit_gone']],
		['its unit ended', {}, { units: [{ ...unit, validUntil: '2026-11-22' }] }, ['unit_gone']],
		['its place is archived', { placeIds: ['nes'] }, { places: [] }, ['place_gone']],
		['its words say nothing', { words: ['og det'] }, {}, ['words_empty']],
		['nobody could read it', {}, { isRead: () => false }, ['nobody_reads']],
		['its reply is removed', { templateId: 'takk' }, { templates: [] }, ['template_gone']],
		['it would take all', { words: [], without: ['hull'] }, {}, ['no_condition']]
	])('%s', (_, changes, facts, faults) => {
		expect(faultsOf({ ...rule, ...changes }, { ...all, ...facts })).toEqual(faults);
	});

	test('one that only leaves something out is no condition', () => {
		expect(isUnconditional({ ...NOTHING, without: ['takk'] })).toBe(true);
	});

	test('is told in plain words, in each language', () => {
		const told = (locale: 'nb' | 'nn' | 'en') =>
			ruleSentence(
				translator(locale),
				{
					...rule,
					words: ['hull i veien', 'asfalt'],
					placeIds: ['nes'],
					days: [6, 7],
					hastens: true,
					templateId: 'takk'
				},
				all
			);
		expect(told('nb')).toBe(
			'Når teksten har «hull i veien» eller «asfalt», teksten nevner Nes og det er lørdag eller søndag, går henvendelsen til Teknisk drift, og merkes «haster», og svaret begynner med «Takk».'
		);
		expect(told('nn')).toContain('går førespurnaden til Teknisk drift');
		expect(told('en')).toContain('“hull i veien” or “asfalt”');
	});
});
