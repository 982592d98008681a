import { expect, test } from 'vitest';
import { isRefused, refuse } from '$lib/i18n/refusal';
import { draftOf, messageOf, NOW, TICK } from '../../../test/support/crisis';
import { notifyAt, fromLocal, osloIso, toLocal, clock, day } from './clock';
import { factGate } from './facts';
import { mayApprove, moved, stepped, type DraftState, type Move } from './lifecycle';
import type { Message } from './message';
import { publishable } from './publishable';
import type { IncidentStatus } from './published';
import { approvals } from './steps';
import type { Step } from './template';
import { TEMPLATES } from './templates';

const moves: [DraftState, Move, DraftState | 'refused'][] = [
	['writing', 'publish', 'published'],
	['writing', 'submit', 'waiting'],
	['writing', 'approve', 'refused'],
	['waiting', 'approve', 'published'],
	['waiting', 'return', 'returned'],
	['waiting', 'takeBack', 'writing'],
	['waiting', 'edit', 'refused'],
	['waiting', 'publish', 'refused'],
	['returned', 'approve', 'refused'],
	['returned', 'submit', 'waiting'],
	['published', 'edit', 'refused'],
	['published', 'discard', 'refused'],
	['discarded', 'edit', 'refused']
];
test.each(moves)('a draft that is %s: %s → %s', (state, move, then) => {
	const result = moved(state, move);
	expect(isRefused(result) ? 'refused' : result).toBe(then);
});

test('an incident takes updates until it is over, and a wrong all-clear opens it again', () => {
	const after = (status: 'none' | IncidentStatus, step: Step, withdraws = false) =>
		stepped(status, { step, withdraws });
	const closed = { refused: 'crisis_step_closed' };
	expect(after('none', 'first')).toBe('aktiv');
	expect(after('aktiv', 'update')).toBe('aktiv');
	expect(after('aktiv', 'allClear')).toBe('avsluttet');
	expect(after('avsluttet', 'correction')).toBe('aktiv');
	expect(after('aktiv', 'correction', true)).toBe('avsluttet');
	expect(after('avsluttet', 'update')).toEqual(closed);
	expect(after('aktiv', 'first')).toEqual(closed);
});

test('the second person has not had a hand in the message', () => {
	const hands = { authorId: 'a', editors: ['a', 'e', 'b'], editedBy: 'b', submittedBy: 'c' };
	const others = ['a', 'b', 'c', 'd', 'e'].filter((id) => mayApprove(hands, id));
	expect(others).toEqual(['d']);
});

test('correction and all-clear take as many persons as what they end; «ingen endring» takes one', () => {
	const level = (step: Message['step'], noChange = false) =>
		approvals(TEMPLATES.kokevarsel, { step, noChange }, null);
	expect([level('first'), level('update'), level('correction'), level('allClear')]).toEqual([
		2, 2, 2, 2
	]);
	expect(level('update', true)).toBe(1);
});

const gates: [string, Partial<Message>, string | null][] = [
	['a first message with the combined tick', { step: 'first', facts: {} }, null],
	['a first message without it', { step: 'first', combined: null }, 'crisis_facts_unticked'],
	['an update with every fact confirmed', { step: 'update' }, null],
	[
		'an update with a fact nobody answered for',
		{ step: 'update', facts: {} },
		'crisis_fact_unconfirmed'
	],
	[
		'an update where one fact is not known yet',
		{
			step: 'update',
			facts: { cause: 'unknown', area: TICK, boil: TICK, vulnerable: TICK, pickup: TICK }
		},
		null
	],
	['«ingen endring»', { step: 'update', noChange: true, facts: {} }, null]
];
test.each(gates)('facts: %s', (_, changes, refused) => {
	const gate = factGate(TEMPLATES.vann_borte, messageOf('vann_borte', 'first', 'known', changes));
	expect(gate?.refused ?? null).toBe(refused);
});

const promises: [string, Partial<Message>, string][] = [
	['a promise in the past', { nextUpdateAt: NOW - 1 }, 'crisis_promise_past'],
	['no promise', { nextUpdateAt: null }, 'crisis_promise_missing'],
	['a fault that begins in an hour', { values: { since: NOW + 3_600_000 } }, 'crisis_not_yet'],
	['a message that is over before it is out', { expiresAt: NOW }, 'crisis_expired']
];
test.each(promises)('%s is refused', (_, changes, refused) => {
	expect(publishable(draftOf('vann_borte', 'first', 'known', changes))).toMatchObject({ refused });
});

test('a number that nobody can call is refused', () => {
	const { values } = messageOf('evakuering', 'first', 'known');
	const asked = (helpPhone: string) =>
		publishable(draftOf('evakuering', 'first', 'known', { values: { ...values, helpPhone } }));
	expect(asked('skolen')).toEqual(refuse('crisis_phone_wrong', { field: 'helpPhone' }));
	for (const number of ['112', '55 50 00 99', '+47 555 00 099'])
		expect(asked(number)).not.toHaveProperty('refused');
});

test('clock times are said in the time of Oslo, summer and winter, with the day when it is another', () => {
	const now = fromLocal('2026-11-20T03:10')!;
	const said = (text: string) => clock(fromLocal(text)!, now, 'nb');
	expect(said('2026-11-20T14:00')).toBe('kl. 14.00');
	expect(said('2026-11-19T22:40')).toBe('kl. 22.40 i går');
	expect(said('2026-11-23T07:00')).toBe('kl. 07.00 mandag 23. november');
	expect(clock(fromLocal('2026-11-21T07:00')!, now, 'nn')).toBe('kl. 07.00 i morgon');
	expect(clock(fromLocal('2026-11-23T07:00')!, now, 'en')).toBe('07:00 on Monday 23 November');
	expect(day('2026-11-21', now, 'nn')).toBe('i morgon, laurdag 21. november');
	expect(osloIso(now)).toBe('2026-11-20T03:10:00+01:00');
	expect(osloIso(fromLocal('2026-07-01T12:00')!)).toBe('2026-07-01T12:00:00+02:00');
	expect(toLocal(fromLocal('2026-10-25T01:30')!)).toBe('2026-10-25T01:30');
	expect(fromLocal('i morgen')).toBeNull();
});

test('a kind that can wait rings at 06:00, never in the middle of the night', () => {
	const usual = { nightFrom: '22:00', nightUntil: '06:00' };
	const at = (text: string, night: 'now' | 'morning', hours = usual) =>
		toLocal(notifyAt(fromLocal(text)!, night, hours));
	expect(at('2026-11-20T03:15', 'morning')).toBe('2026-11-20T06:00');
	expect(at('2026-11-20T23:15', 'morning')).toBe('2026-11-21T06:00');
	expect(at('2026-11-20T14:00', 'morning')).toBe('2026-11-20T14:00');
	expect(at('2026-11-20T03:15', 'now')).toBe('2026-11-20T03:15');
	// Summer time begins: the night is an hour shorter, and ends when the clock says so.
	expect(at('2027-03-27T23:00', 'morning')).toBe('2027-03-28T06:00');
	// A kommune's own night, across midnight or after it.
	const own = { nightFrom: '23:30', nightUntil: '06:30' };
	expect(at('2026-11-20T23:15', 'morning', own)).toBe('2026-11-20T23:15');
	expect(at('2026-11-20T06:15', 'morning', own)).toBe('2026-11-20T06:30');
	const late = { nightFrom: '00:00', nightUntil: '07:00' };
	expect(at('2026-11-20T23:59', 'morning', late)).toBe('2026-11-20T23:59');
	expect(at('2026-11-20T00:30', 'morning', late)).toBe('2026-11-20T07:00');
	const never = { nightFrom: '06:00', nightUntil: '06:00' };
	expect(at('2026-11-20T06:00', 'morning', never)).toBe('2026-11-20T06:00');
});
