import { expect, test } from 'vitest';
import { areaOf, NOW } from '../../../test/support/crisis';
import { fromLocal } from './clock';
import { messageFrom, type Composing } from './messageForm';
import { TEMPLATES } from './templates';

const composing: Composing = {
	template: TEMPLATES.vann_borte,
	step: 'first',
	areas: [
		{ ...areaOf('Nes', 'på'), id: 'nes' },
		{ ...areaOf('Sentrum', 'i'), id: 'sentrum' }
	],
	mainLanguage: 'nb',
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
			'v.since': '2026-11-20T02:50',
			'v.households': '210',
			'v.pickup': ' Nes  skole ',
			'p.cause': '0',
			'v.boilAfter': '?',
			combined: 'on',
			source: 'two',
			nextUpdateAt: '2026-11-20T04:15'
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

test('a typed place gets its own preposition in each language, and no polygon', () => {
	const { areas } = messageFrom(sent({ preposition: 'langs', place: 'Strandvegen' }), composing);
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
