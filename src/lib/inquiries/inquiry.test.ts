import { describe, expect, test } from 'vitest';
import * as rules from './inquiry';
import type { Inquiry } from './inquiry';
import * as sender from './sender';
import * as answering from './replies/answering';

const FRIDAY_14 = Date.parse('2026-11-20T14:00+01:00');
const MONDAY_14 = Date.parse('2026-11-23T14:00+01:00');
const fresh: Inquiry = {
	intake: 'form',
	senderEmail: '',
	unitId: 'servicetorget',
	area: null,
	sensitivity: 'normal',
	state: 'new',
	answerDueAt: MONDAY_14,
	firstAnsweredAt: null,
	closedAt: null,
	incidentRef: null,
	questionId: null,
	answeredNumber: null,
	bounces: 0,
	responsibleId: null,
	hastens: false,
	assigneeId: null,
	snoozedUntil: null,
	snoozedFor: '',
	mergedInto: null
};
const after = (decision: ReturnType<typeof rules.close>, before = fresh): Inquiry => {
	if ('refused' in decision) throw new Error(decision.refused);
	return { ...before, ...decision.changes };
};
const water = { unitId: 'vann', areas: ['vann og avløp' as const], sensitivity: 'normal' as const };
const suggested = [{ area: 'vann og avløp' as const, score: 0.9, why: ['kumlokk'] }];

describe('forwarding', () => {
	test('gives it a new owner and leaves the clock of the sender alone', () => {
		const forwarded = after(rules.forward(fresh, water, suggested));
		expect(forwarded).toMatchObject({ unitId: 'vann', area: 'vann og avløp', state: 'open' });
		expect(forwarded.answerDueAt).toBe(MONDAY_14);
	});

	test('remembers whether the suggestion was followed', () => {
		expect(rules.forward(fresh, water, suggested)).toMatchObject({
			event: { details: { from: 'servicetorget', to: 'vann', accepted: true } }
		});
		const school = { ...water, unitId: 'skole', areas: ['skole' as const] };
		expect(rules.forward(fresh, school, suggested)).toMatchObject({
			event: { details: { accepted: false } }
		});
	});

	test('is refused to the unit that has it, and never lets more people read', () => {
		expect(rules.forward({ ...fresh, unitId: 'vann' }, water, [])).toEqual({
			refused: 'inquiries_forward_same_unit'
		});
		expect(rules.forward({ ...fresh, sensitivity: 'personal' }, water, [])).toEqual({
			refused: 'inquiries_forward_lowers'
		});
	});
});

describe('the 24-hour clock', () => {
	test('runs from Friday afternoon to Monday afternoon', () => {
		expect(rules.answerDue(FRIDAY_14)).toBe(MONDAY_14);
		const saturday = Date.parse('2026-11-21T10:00+01:00');
		expect(rules.answerDue(saturday)).toBe(Date.parse('2026-11-23T23:59+01:00'));
	});

	test('is stopped by the first answer, and started again by a follow-up', () => {
		const answered = after(answering.answer(fresh, { text: 'Ja', way: 'page', now: FRIDAY_14 }));
		expect(answered).toMatchObject({ state: 'answered', answerDueAt: null });
		const again = after(sender.followUp(answered, 'Men når?', FRIDAY_14), answered);
		expect(again).toMatchObject({ state: 'open', answerDueAt: MONDAY_14 });
		expect(again.firstAnsweredAt).toBe(FRIDAY_14);
	});

	test('is not stopped by a note', () => {
		expect(after(rules.note(fresh, 'Ringt vakta')).answerDueAt).toBe(MONDAY_14);
	});

	test('is over when the promised time has passed and somebody still waits', () => {
		expect(rules.isOverdue(fresh, MONDAY_14 + 1)).toBe(true);
		expect(rules.isOverdue({ answerDueAt: null }, MONDAY_14 + 1)).toBe(false);
	});
});

describe('an answer that is not for every eye', () => {
	test('must have left by a safe way', () => {
		const personal: Inquiry = { ...fresh, sensitivity: 'personal' };
		expect(answering.answer(personal, { text: 'Ja', way: 'page', now: 0 })).toEqual({
			refused: 'inquiries_answer_safe_way'
		});
		expect(answering.answer(personal, { text: 'Ja', way: 'letter', now: 0 })).toMatchObject({
			event: { details: { way: 'letter' } }
		});
	});

	test('is not put on a page that whoever called does not have', () => {
		const called: Inquiry = { ...fresh, intake: 'phone' };
		const onPage = { text: 'Ja', way: 'page' as const, now: 0 };
		expect(answering.answer(called, onPage)).toEqual({ refused: 'inquiries_answer_no_page' });
		expect(answering.answer(called, { ...onPage, way: 'phone' })).toMatchObject({
			event: { details: { way: 'phone' } }
		});
		expect(answering.answer({ ...called, senderEmail: 'a@b.no' }, onPage)).toHaveProperty('event');
	});
});

describe('sensitivity', () => {
	test('is raised by anyone, and lowered only by the owning unit', () => {
		expect(rules.setSensitivity(fresh, 'special', false)).toMatchObject({
			event: { kind: 'raised' }
		});
		const personal: Inquiry = { ...fresh, sensitivity: 'personal' };
		expect(rules.setSensitivity(personal, 'normal', false)).toEqual({
			refused: 'inquiries_sensitivity_owner_lowers'
		});
		expect(rules.setSensitivity(personal, 'normal', true)).toMatchObject({
			event: { kind: 'lowered' }
		});
	});
});

describe('closing', () => {
	test('is from then on, until it is opened again', () => {
		const closed = after(rules.close(fresh, FRIDAY_14));
		expect(closed.closedAt).toBe(FRIDAY_14);
		expect(after(rules.reopen(closed, FRIDAY_14), closed)).toMatchObject({
			state: 'open',
			closedAt: null,
			answerDueAt: MONDAY_14
		});
	});

	test('twice is refused, and so is opening what is open', () => {
		expect(rules.close({ ...fresh, state: 'closed' }, 0)).toHaveProperty('refused');
		expect(rules.reopen(fresh, 0)).toHaveProperty('refused');
	});
});
