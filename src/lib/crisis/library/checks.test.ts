import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefused, type MessageKey } from '$lib/i18n/refusal';
import { compose } from '../compose';
import { FIELDS, type FieldKey } from '../fields';
import type { Values } from '../message';
import { LANGS, say, type Step, type Template } from '../template';
import { KINDS, TEMPLATES } from '../templates';
import { exampleMessage, exampleValue } from './example';
import { oneSided } from './oneSided';
import { filledOut, ownOf, wholeTemplate, type Own } from './own';
import { differences, fromPlaces, merged, placesOf, type Places } from './places';
import { readOwn } from './read';
import { softer } from './softer';

const US = 'Lillevik kommune';
const AT = Date.UTC(2026, 10, 20, 12);
const WATER = TEMPLATES.vann_borte;
const OURS = ownOf(WATER);

test.each(KINDS)('%s as Varde has it holds, also when it has been through a form', (kind) => {
	const template: Template = TEMPLATES[kind];
	const own = ownOf(template);
	const sent = fromPlaces(placesOf(own), template.facts);
	expect(readOwn(template, own, US)).toEqual({ own });
	expect(readOwn(template, sent, US)).toEqual({ own });
	expect(wholeTemplate(template, own).fields).toEqual(template.fields);
	expect(ownOf(wholeTemplate(template, own))).toEqual(own);
});

test.each(KINDS)('%s says who owns each fact, where to look, and when to tell', (kind) => {
	const { facts, sources, trigger, allClear }: Template = TEMPLATES[kind];
	expect(sources).not.toHaveLength(0);
	for (const texts of [trigger.threshold, allClear.title, ...facts.map(({ owner }) => owner)])
		for (const lang of LANGS) expect(texts[lang]).not.toBe('');
});

/** What is wrong when these places of «Vannet er borte» are changed. */
function faultsWith(changes: Places): Record<string, MessageKey> {
	const read = readOwn(WATER, fromPlaces({ ...placesOf(OURS), ...changes }, WATER.facts), US);
	const faults = 'faults' in read ? read.faults : {};
	return Object.fromEntries(Object.entries(faults).map(([place, why]) => [place, why.refused]));
}

const silent = (section: string): Places =>
	Object.fromEntries(
		Object.keys(placesOf(OURS))
			.filter((place) => place.startsWith(`${section}.`))
			.map((place) => [place, ''])
	);

describe('is refused, by its place and with its own sentence:', () => {
	test.each<[string, Places, string, MessageKey]>([
		[
			'a word that does not exist',
			{ 'help.1.known.nb': 'Ring {tlf}.' },
			'help.1.known.nb',
			'library_placeholder_unknown'
		],
		[
			'a word the message does not ask for',
			{ 'help.1.known.nb': 'Følg {road}.' },
			'help.1.known.nb',
			'library_placeholder_not_asked'
		],
		[
			'a word in one language only',
			{ 'push.0.known.nn': 'Vatnet er borte {area}.' },
			'push.0.known.nn',
			'library_placeholder_differs'
		],
		[
			'a brace left over',
			{ 'title.nb': 'Vannet er borte {area' },
			'title.nb',
			'library_brace_left'
		],
		[
			'a missing language',
			{ 'danger.2.known.en': '' },
			'danger.2.known.en',
			'library_language_missing'
		],
		[
			'a missing title',
			{ 'title.nb': '', 'title.nn': '', 'title.en': '' },
			'title.nb',
			'library_text_missing'
		],
		[
			'a title that is not always whole',
			{ 'title.nb': 'Vannet er borte {since}' },
			'title.nb',
			'library_title_uncertain'
		],
		[
			'a word in what only we read',
			{ 'facts.cause.owner.nb': 'Vakta i {area}' },
			'facts.cause.owner.nb',
			'library_placeholder_here'
		],
		[
			'half a sentence',
			{ 'help.0.known.nb': 'Ring {dutyPhone}' },
			'help.0.known.nb',
			'library_sentence_end'
		],
		[
			'a push that may say nothing',
			{
				'push.0.omit.nb': '',
				'push.0.omit.nn': '',
				'push.0.omit.en': '',
				'push.0.unknown.nb': '',
				'push.0.unknown.nn': '',
				'push.0.unknown.en': '',
				'push.1.unknown.nb': '',
				'push.1.unknown.nn': '',
				'push.1.unknown.en': ''
			},
			'push.0.known.nb',
			'library_section_silent'
		],
		['no danger', silent('danger'), 'danger.0.known.nb', 'library_section_silent'],
		[
			'a title that would be cut',
			{ 'title.nb': `Vannet er borte ${'lenge '.repeat(20)}{area}` },
			'title.nb',
			'crisis_title_too_long'
		],
		[
			'a push that would be cut',
			{ 'push.0.known.nb': `Vannet er borte {area} siden {since}${' igjen'.repeat(45)}.` },
			'push.0.known.nb',
			'crisis_push_too_long'
		],
		[
			'a text without end',
			{ 'help.0.known.nb': 'a'.repeat(601) },
			'help.0.known.nb',
			'library_too_long'
		],
		[
			'a promise after the end',
			{ lifetime: '1', interval: '120' },
			'lifetime',
			'library_lifetime_short'
		],
		['a number in words', { interval: 'snart' }, 'interval', 'library_number'],
		['three approvers', { approval: '3' }, 'approval', 'library_value_invalid'],
		[
			'a category CAP does not know',
			{ 'cap.category': 'Vann' },
			'cap.category',
			'library_value_invalid'
		],
		['another list’s event', { 'cap.event': 'SAME-214' }, 'cap.event', 'library_event']
	])('%s', (_, changes, place, why) => {
		expect(faultsWith(changes)).toMatchObject({ [place]: why });
	});
});

test('hostile text is text: it neither throws nor reaches a prototype', () => {
	const hostile = '<script>alert(1)</script> ]]> \u202e';
	const read = readOwn(
		WATER,
		fromPlaces(
			{
				...placesOf(OURS),
				'__proto__.x': '1',
				'constructor.y': '2',
				'help.0.known.nb': `${hostile} {dutyPhone}.`
			},
			WATER.facts
		),
		US
	);
	expect(read).toHaveProperty('own.help.0.nb');
	expect({}).not.toHaveProperty('x');
	for (const odd of [null, 7, 'x', [], { push: 'x', facts: [null], title: [] }])
		expect(readOwn(WATER, odd, US)).toHaveProperty('faults');
});

test('what no sentence speaks of any longer is not asked for', () => {
	const own: Own = {
		...OURS,
		help: [],
		advice: OURS.advice.slice(2, 3),
		allClear: { ...OURS.allClear, advice: [] }
	};
	const { fields } = wholeTemplate(WATER, own);
	expect(Object.keys(fields)).toEqual([
		'since',
		'households',
		'cause',
		'measures',
		'expectedAt',
		'pickup'
	]);
});

test('a copy from an older Varde has what is new from Varde', () => {
	const older: Partial<Own> = { ...OURS };
	delete older.trigger;
	expect(wholeTemplate(WATER, older as Own).trigger).toEqual(WATER.trigger);
});

const good = fc
	.constantFrom(
		'Vent',
		'Ring {dutyPhone}',
		'Se {pickup}',
		'{cause}',
		'Fra {since} {area}',
		'{boilAfter}',
		'Fram til {next}',
		'{area}'
	)
	.map((one) => say(`${one}.`, `${one}.`, `${one}.`));
const bad = fc
	.constantFrom('', 'Uten slutt', 'Fram til {next}', 'x {', '{road}.')
	.map((one) => say(one, 'Vent.', one));
const texts = fc.oneof({ weight: 24, arbitrary: good }, { weight: 1, arbitrary: bad });
const variants = fc.record(
	{ known: texts, unknown: texts, omit: texts },
	{ requiredKeys: ['known'] }
);
const sentences = fc.array(fc.oneof(texts, variants), { maxLength: 3 });

test('whatever is accepted composes to whole sentences, with every fact known, unknown or left out', () => {
	let accepted = 0;
	const parts = fc.record({
		push: sentences,
		danger: sentences,
		advice: sentences,
		help: sentences
	});
	const states = fc.array(fc.constantFrom('known', 'unknown', 'omitted'), {
		minLength: 8,
		maxLength: 8
	});
	const steps = fc.constantFrom<Step>('first', 'update', 'correction', 'allClear');
	fc.assert(
		fc.property(parts, states, steps, fc.boolean(), (changed, known, step, keep) => {
			const said = keep
				? {
						...OURS,
						push: [...OURS.push, ...changed.push],
						danger: [...changed.danger, ...OURS.danger],
						advice: [...changed.advice, ...OURS.advice],
						help: changed.help
					}
				: { ...OURS, ...changed };
			const read = readOwn(WATER, said, US);
			if ('faults' in read) return;
			accepted++;
			const template = wholeTemplate(WATER, read.own);
			const message = exampleMessage(template, step, 'omitted', AT);
			const values: Values = { ...message.values };
			(Object.keys(template.fields) as FieldKey[]).forEach((key, i) => {
				if (known[i] === 'known') values[key] = exampleValue(key, AT);
				else if (known[i] === 'unknown') values[key] = null;
			});
			const sender = { kommune: US, dutyPhone: known[0] === 'known' ? '55 50 00 99' : '' };
			const draft = { template, message: { ...message, values }, sender, fields: FIELDS, now: AT };
			for (const lang of LANGS) {
				const composed = compose(draft, lang);
				if (isRefused(composed)) throw new Error(JSON.stringify(composed));
				expect(composed.push.length).toBeGreaterThan(`${US}: `.length);
				for (const paragraph of composed.paragraphs) expect(paragraph).toMatch(/[.!?]$/);
				for (const text of [composed.title, composed.push, ...composed.paragraphs])
					expect(text).not.toMatch(/[{}]|undefined| {2}|^$/);
			}
		}),
		{ numRuns: 200 }
	);
	expect(accepted).toBeGreaterThan(10);
});

test('less care than before is said aloud', () => {
	const boil = ownOf(TEMPLATES.kokevarsel);
	const milder: Own = {
		...boil,
		approval: 1,
		severity: 'hverdag',
		notifies: 'nobody',
		night: 'morning',
		decidedBy: ['police', ...boil.decidedBy],
		breakGlassAfter: 1
	};
	const parts = ['approval', 'decidedBy', 'breakGlassAfter', 'severity', 'notifies', 'night'];
	expect(softer(boil, milder)).toEqual(parts);
	expect(softer(milder, boil)).toEqual([]);
	expect(softer(OURS, { ...OURS, notifies: 'nobody' })).toEqual([]);
});

test('two who changed different parts both get theirs; the same part is for a person', () => {
	const mine: Own = { ...OURS, title: say('Tørt {area}', 'Turt {area}', 'Dry {area}') };
	const theirs: Own = { ...OURS, interval: 90 };
	expect(merged(OURS, mine, theirs)).toEqual({ own: { ...mine, interval: 90 }, both: [] });
	const other: Own = { ...OURS, title: say('A {area}', 'B {area}', 'C {area}') };
	expect(merged(OURS, mine, other).both).toEqual(['title']);
	expect(differences(OURS, mine).map(({ place }) => place)).toEqual([
		'title.nb',
		'title.nn',
		'title.en'
	]);
});

test('a text changed in one language is pointed at, in all three it is not', () => {
	const change = (place: string) => ({ place, before: 'a', after: 'b' });
	const three = LANGS.map((lang) => change(`title.${lang}`));
	expect(oneSided([...three, change('push.0.known.nb'), change('interval')])).toEqual([
		'push.0.known'
	]);
});

test('a kommune decides who can be the second person and how long one waits, but not long where minutes count', () => {
	const read = (kind: 'kokevarsel' | 'smitte', changes: Places) => {
		const places = placesOf(ownOf(TEMPLATES[kind]));
		return readOwn(
			TEMPLATES[kind],
			fromPlaces({ ...places, ...changes }, TEMPLATES[kind].facts),
			US
		);
	};
	expect(read('smitte', { breakGlassAfter: '30', 'decidedBy.police': 'yes' })).toMatchObject({
		own: { breakGlassAfter: 30, decidedBy: ['police', 'doctor'] }
	});
	expect(read('kokevarsel', { breakGlassAfter: '4' })).toEqual({
		faults: { breakGlassAfter: { refused: 'library_wait_long', args: { n: 3 } } }
	});
	expect(read('smitte', { 'decidedBy.mayor': 'yes' })).toMatchObject({ faults: {} });
});

test('a copy from before a kommune could change more has the rest as Varde has it', () => {
	const { decidedBy, breakGlassAfter, ...older } = ownOf(TEMPLATES.kokevarsel);
	expect(readOwn(TEMPLATES.kokevarsel, older, US)).toMatchObject({
		own: { decidedBy, breakGlassAfter }
	});
	expect(filledOut(older, TEMPLATES.kokevarsel)).toEqual(ownOf(TEMPLATES.kokevarsel));
});
