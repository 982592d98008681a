import { describe, expect, test } from 'vitest';
import { areaOf, NOW } from '../../../test/support/crisis';
import { fromLocal } from './clock';
import { factGate, movedTo } from './facts';
import { FIELDS } from './fields';
import { messageFrom, timeFrom, type Composing } from './messageForm';
import { TEMPLATES } from './templates';

const composing: Composing = {
	template: TEMPLATES.vann_borte,
	fields: FIELDS,
	step: 'first',
	areas: [
		{ ...areaOf('Nes', 'på'), id: 'nes' },
		{ ...areaOf('Sentrum', 'i'), id: 'sentrum' }
	],
	appliedTo: null,
	mainLanguage: 'nb',
	messageLanguages: ['nb', 'nn', 'en', 'se'],
	before: null,
	by: 'Ola Nygård',
	now: NOW
};

function sent(fields: Record<string, string | string[]>): FormData {
	const form = new FormData();
	for (const [name, values] of Object.entries(fields))
		for (const value of [values].flat()) form.append(name, value);
	return form;
}

test('a form sent at night becomes a message', () => {
	const message = messageFrom(
		sent({
			area: ['nes', 'nowhere'],
			'd.v.since': '2026-11-20',
			'v.since': '0250',
			'v.households': '210',
			'v.pickup': ' Nes  skole ',
			'p.cause': '0',
			'v.boilAfter': '?',
			combined: 'on',
			source: 'two',
			'd.nextUpdateAt': '2026-11-20',
			nextUpdateAt: '4.15'
		}),
		composing
	);
	expect(message.areas.map(({ id }) => id)).toEqual(['nes']);
	expect(message.values).toEqual({
		since: fromLocal('2026-11-20T02:50'),
		households: 210,
		pickup: 'Nes skole',
		cause: expect.objectContaining({ en: 'A pipe or cable has broken.' }),
		boilAfter: null
	});
	expect(message.combined).toEqual({ by: 'Ola Nygård', source: 'two', at: NOW });
	expect(message.nextUpdateAt).toBe(fromLocal('2026-11-20T04:15'));
});

test('own words win over a suggestion, and «vi vet ikke ennå» over nothing', () => {
	const { values } = messageFrom(
		sent({ 'p.cause': '0', 'v.cause': 'Graveskade', 'u.households': 'on' }),
		composing
	);
	expect(values).toEqual({ cause: { nb: 'Graveskade' }, households: null });
});

test('a form cannot say «ingen endring», which would need one person only', () => {
	const update = { ...composing, step: 'update' } as const;
	expect(messageFrom(sent({ noChange: 'on' }), update).noChange).toBe(false);
});

describe('what was confirmed of one place', () => {
	const nes = { ...areaOf('Nes', 'på'), id: 'nes' };
	const ticked = { by: 'Ola Nygård', source: 'Kartet', at: NOW - 3_600_000 };
	const before = { ...messageFrom(sent({ area: 'nes' }), composing), facts: { area: ticked } };
	const update: Composing = { ...composing, step: 'update', appliedTo: [nes], before };
	const tick = { 'f.area': 'confirmed', 'f.area.source': 'Kartet' };
	const areaFact = (fields: Record<string, string | string[]>, by: Composing = update) =>
		messageFrom(sent(fields), by).facts.area;

	test('stands as long as the message applies there', () => {
		expect(areaFact({ ...tick, area: 'nes', 'f.area.moved': '' })).toEqual(ticked);
		expect(areaFact({ ...tick, area: 'nes' })).toEqual(ticked);
	});

	test('falls when the message moves, until somebody has looked again', () => {
		const moved = messageFrom(sent({ ...tick, area: 'sentrum', 'f.area.moved': '' }), update);
		expect(moved.facts.area).toBeUndefined();
		expect(factGate(TEMPLATES.vann_borte, moved)?.refused).toBe('crisis_fact_unconfirmed');
		const again = { ...tick, area: 'sentrum', 'f.area.moved': movedTo(moved.areaChange) };
		const looked = messageFrom(sent(again), update);
		expect(looked.facts.area).toEqual({ ...ticked, at: NOW });
		const later = { ...update, before: looked, now: NOW + 60_000 };
		expect(areaFact(again, later)).toEqual(looked.facts.area);
	});

	test('is not known of another when nobody knows', () => {
		const unknown = { 'f.area': 'unknown', area: ['nes', 'sentrum'], 'f.area.moved': '' };
		expect(areaFact(unknown)).toBe('unknown');
	});
});

test('a message is taken back without confirming its facts again or promising another', () => {
	const form = { area: 'nes', 'd.nextUpdateAt': '2026-11-20', nextUpdateAt: '0500' };
	const correcting = { ...composing, step: 'correction' as const };
	const corrected = messageFrom(sent(form), correcting);
	expect(factGate(TEMPLATES.vann_borte, corrected)?.refused).toBe('crisis_fact_unconfirmed');
	expect(corrected.nextUpdateAt).not.toBeNull();
	const takenBack = messageFrom(sent({ ...form, withdraws: 'on' }), correcting);
	expect(factGate(TEMPLATES.vann_borte, takenBack)).toBeNull();
	expect(takenBack.nextUpdateAt).toBeNull();
});

test('a typed place gets its own preposition in each language, and no polygon', () => {
	const { areas } = messageFrom(
		sent({ 'area.preposition': 'langs', 'area.place': 'Strandvegen' }),
		composing
	);
	expect(areas).toEqual([
		{
			id: null,
			name: 'Strandvegen',
			phrases: { nb: 'langs Strandvegen', nn: 'langs Strandvegen', en: 'along Strandvegen' }
		}
	]);
});

test('nonsense is left out, and a tick keeps its time while it rests on the same source', () => {
	const first = messageFrom(sent({ combined: 'on', source: 'own' }), composing);
	const later = { ...composing, before: first, now: NOW + 60_000 };
	const again = messageFrom(
		sent({
			combined: 'on',
			source: 'own',
			'v.households': '-1',
			'v.since': 'x',
			'v.boilAfter': 'toString'
		}),
		later
	);
	expect(again.combined?.at).toBe(NOW);
	expect(again.values).toEqual({});
	expect(messageFrom(sent({ combined: 'on', source: 'two' }), later).combined?.at).toBe(
		NOW + 60_000
	);
});

const clocks: [string, string | null][] = [
	['0310', '03:10'],
	['310', '03:10'],
	['3.10', '03:10'],
	['14:05', '14:05'],
	['14', '14:00'],
	['7', '07:00'],
	['2400', null],
	['0360', null],
	['snart', null],
	['', null]
];
test.each(clocks)('the clock «%s» is read as %s', (typed, clock) => {
	const at = timeFrom(sent({ 'd.x': '2026-11-20', x: typed }), 'x');
	expect(at).toBe(clock && fromLocal(`2026-11-20T${clock}`));
});
