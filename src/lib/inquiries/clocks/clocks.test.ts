import { describe, expect, test } from 'vitest';
import { addOpenTime, isOpen, type OpeningHours, type Period } from '$lib/calendar/openingHours';
import type { NewEvent } from '../event';
import { course } from './course';
import { LAWS, lawDue, lawOn, monthsAfter, workingDaysAfter } from './law';
import { remindAt } from './reminder';
import { requestedAt, requestHint } from './request';

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);
const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
const week = (...periods: [string, string][]) => {
	const day = periods.map(([from, to]): Period => ({ from, to }));
	return [day, day, day, day, day, [], []];
};
const office: OpeningHours = {
	week: week(['08:00', '11:30'], ['12:00', '15:30']),
	seasons: [{ name: 'Sommer', from: '06-15', to: '08-15', week: week(['08:00', '14:00']) }],
	halfDays: [{ day: '12-24', closes: '12:00' }],
	closedDays: [{ from: '2027-01-04', to: '2027-01-04', reason: 'planleggingsdag' }],
	openOnHolidays: false,
	changes: [{ from: '2027-02-01', week: week(['10:00', '14:00']) }]
};

describe('a unit’s own target counts only time when it is open', () => {
	test.each([
		['over lunch', '2026-11-23T10:00+01:00', 4, '2026-11-23T14:30+01:00'],
		['over the night', '2026-11-23T14:30+01:00', 3, '2026-11-24T10:00+01:00'],
		['over the weekend', '2026-11-20T15:00+01:00', 1, '2026-11-23T08:30+01:00'],
		['half a day before Christmas', '2026-12-23T15:00+01:00', 4, '2026-12-24T11:30+01:00'],
		['over Christmas', '2026-12-24T11:00+01:00', 2, '2026-12-28T09:30+01:00'],
		['over a day of its own', '2027-01-03T12:00+01:00', 1, '2027-01-05T09:00+01:00'],
		['in other hours from a date on', '2027-01-29T15:00+01:00', 1, '2027-02-01T10:30+01:00'],
		['over Easter, into summer time', '2027-03-24T13:30+01:00', 1, '2027-03-30T10:30+02:00'],
		['over 17 May, also Whit Monday', '2027-05-14T13:30+02:00', 1, '2027-05-18T10:30+02:00'],
		['in summer hours', '2027-06-15T13:30+02:00', 1, '2027-06-16T08:30+02:00'],
		['out of summer time', '2027-10-29T13:30+02:00', 1, '2027-11-01T10:30+01:00']
	])('%s', (_, from, hours, due) => {
		expect(iso(addOpenTime(office, at(from), hours * HOUR))).toBe(iso(at(due)));
	});
});

describe('the law’s time limits', () => {
	test.each([
		['2026-01-31', 1, '2026-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2026-12-31', 1, '2027-01-31'],
		['2026-11-20', 1, '2026-12-20'],
		['2026-11-30', 3, '2027-02-28']
	])('%s and %i months is %s', (from, months, to) => {
		expect(monthsAfter(from, months)).toBe(to);
	});

	test.each([
		['a usual week', '2026-11-20', '2026-11-27'],
		['Saturday counts from Monday', '2026-11-21', '2026-11-27'],
		['over Easter', '2027-03-24', '2027-04-05'],
		['over Ascension Day and 17 May', '2027-05-05', '2027-05-13'],
		['over 17 May 2027, which is Whit Monday too', '2027-05-14', '2027-05-24'],
		['over Christmas', '2026-12-23', '2026-12-31']
	])('five working days, %s', (_, from, to) => {
		expect(workingDaysAfter(from, 5)).toBe(to);
	});

	test.each([
		['2027-03-25T02:30+01:00', '2027-04-05T23:59+02:00'],
		['2027-10-25T23:30+01:00', '2027-11-02T23:59+01:00']
	])('end with the day in Norway, also when the clocks change: %s', (from, due) => {
		expect(iso(lawDue(at(from), { within: { workingDays: 5 } }))).toBe(iso(at(due)));
	});

	test.each([
		['a Sunday', '2026-11-20T09:00+01:00', '2026-12-20T23:59+01:00', '2026-12-18T14:30+01:00'],
		['17 May', '2027-04-17T09:00+02:00', '2027-05-17T23:59+02:00', '2027-05-14T13:00+02:00'],
		['Easter Day', '2027-02-28T23:30+01:00', '2027-03-28T23:59+02:00', '2027-03-24T13:00+01:00']
	])('end on %s too, and somebody is reminded while the office is open', (_, from, due, last) => {
		const startedAt = at(from);
		const dueAt = lawDue(startedAt, { within: { months: 1 } });
		expect(iso(dueAt)).toBe(iso(at(due)));
		const told = remindAt({ kind: 'preliminary', startedAt, dueAt }, office);
		expect(isOpen(office, told) && told <= at(last)).toBe(true);
	});

	test.each([
		['a Sunday', '2026-11-20T09:00+01:00', '2026-12-21T23:59+01:00'],
		['17 May', '2027-04-17T09:00+02:00', '2027-05-18T23:59+02:00'],
		['Easter Day', '2027-02-28T23:30+01:00', '2027-03-30T23:59+02:00'],
		['a usual Friday', '2026-11-18T09:00+01:00', '2026-12-18T23:59+01:00']
	])('move on from %s when the wording says so', (_, from, due) => {
		const law = { within: { months: 1 }, movesOn: true };
		expect(iso(lawDue(at(from), law))).toBe(iso(at(due)));
	});

	test('are those of the day it came in, also when the law changes later', () => {
		const old = LAWS.find(({ kind }) => kind === 'insight')!;
		const newer = {
			...old,
			from: '2027-07-01',
			within: { workingDays: 3 },
			paragraph: 'ny lov § 1'
		};
		const laws = [newer, ...LAWS];
		expect(lawOn(laws, 'insight', '2027-06-30')?.paragraph).toBe(old.paragraph);
		expect(lawOn(laws, 'insight', '2027-07-01')?.paragraph).toBe('ny lov § 1');
		expect(lawOn(LAWS, 'insight', '2008-12-31')).toBeNull();
		const repealed = LAWS.map((law) => ({ ...law, until: '2027-06-30' }));
		expect(lawOn(repealed, 'preliminary', '2027-07-01')).toBeNull();
	});
});

describe('what starts and stops the clocks', () => {
	const NOW = at('2026-11-20T14:00+01:00');
	const MONDAY = at('2026-11-23T14:00+01:00');
	const facts = { now: NOW, laws: LAWS, unitDueAt: NOW + 5 * HOUR };
	const waits = { unitId: 'vann', answerDueAt: MONDAY };
	const settled = { unitId: 'vann', answerDueAt: null };
	const clock = (
		id: number,
		kind: 'answer' | 'unit' | 'promise' | 'preliminary' | 'personalData',
		dueAt = MONDAY
	) => ({
		...{ id, kind, dueAt },
		startedAt: NOW - HOUR
	});
	const kinds = (of: { start: { kind: string }[] }) => of.start.map(({ kind }) => kind);
	const why = (of: { stop: { id: number; because: string }[] }) =>
		of.stop.map(({ id, because }) => `${id} ${because}`);
	const received: NewEvent = { kind: 'received', details: { suggestions: [] } };
	const answered = { kind: 'answered', text: 'x', details: { way: 'page' } } as const;
	const followUp = { kind: 'followUp', text: 'x', details: {} } as const;
	const promise = {
		kind: 'preliminary',
		text: 'x',
		details: { way: 'page', promisedDate: '2026-12-01' }
	} as const;

	test('all that applies starts when it comes in', () => {
		const begun = course({ before: null, after: waits, event: received }, [], facts);
		expect(kinds(begun)).toEqual(['answer', 'unit', 'preliminary']);
		expect(begun.start[2]?.dueAt).toBe(at('2026-12-20T23:59+01:00'));
		const aimless = course({ before: null, after: waits, event: received }, [], {
			...facts,
			unitDueAt: null
		});
		expect(kinds(aimless)).toEqual(['answer', 'preliminary']);
	});

	test('an answer stops all, a note none', () => {
		const running = [clock(1, 'answer'), clock(2, 'unit'), clock(3, 'preliminary')];
		const done = course({ before: waits, after: settled, event: answered }, running, facts);
		expect(why(done)).toEqual(['1 answered', '2 answered', '3 answered']);
		const noted = { kind: 'note', text: 'x', details: {} } as const;
		const still = course({ before: waits, after: waits, event: noted }, running, facts);
		expect(still).toEqual({ stop: [], start: [] });
	});

	test('a new unit gets its own time; the sender’s clock runs on', () => {
		const moved: NewEvent = {
			kind: 'forwarded',
			details: { from: 'vann', to: 'vei', suggestions: [], accepted: true }
		};
		const on = course(
			{ before: waits, after: { ...waits, unitId: 'vei' }, event: moved },
			[clock(1, 'answer'), clock(2, 'unit')],
			facts
		);
		expect([why(on), kinds(on)]).toEqual([['2 moved'], ['unit']]);
	});

	test('a promise takes over, and a new one from that', () => {
		const later = { ...waits, answerDueAt: at('2026-12-01T23:59+01:00') };
		const running = [clock(1, 'answer'), clock(2, 'unit'), clock(3, 'preliminary')];
		const first = course({ before: waits, after: later, event: promise }, running, facts);
		expect(why(first)).toEqual(['1 promised', '2 promised', '3 promised']);
		expect(first.start).toEqual([{ kind: 'promise', startedAt: NOW, dueAt: later.answerDueAt }]);
		const again = course(
			{ before: later, after: later, event: promise },
			[clock(4, 'promise')],
			facts
		);
		expect([why(again), kinds(again)]).toEqual([['4 again'], ['promise']]);
	});

	test('a promise in time makes three months of one for personal data, once', () => {
		const asked = {
			id: 1,
			kind: 'personalData',
			startedAt: NOW,
			dueAt: lawDue(NOW, { within: { months: 1 } })
		} as const;
		const happened = { before: waits, after: waits, event: promise };
		const extended = course(happened, [asked], facts);
		expect(why(extended)).toEqual(['1 extended']);
		expect(iso(extended.start[1]?.dueAt ?? 0)).toBe(iso(at('2027-02-20T23:59+01:00')));
		expect(why(course(happened, [{ ...asked, dueAt: extended.start[1]!.dueAt }], facts))).toEqual(
			[]
		);
		expect(why(course(happened, [asked], { ...facts, now: asked.dueAt + 1 }))).toEqual([]);
	});

	test('a follow-up starts the promise of 24 hours and the unit’s again', () => {
		const again = course({ before: settled, after: waits, event: followUp }, [], facts);
		expect(kinds(again)).toEqual(['answer', 'unit']);
		const promised = course(
			{ before: { ...waits, answerDueAt: 1 }, after: waits, event: followUp },
			[{ ...clock(5, 'promise', 1) }],
			facts
		);
		expect([why(promised), kinds(promised)]).toEqual([[], ['answer', 'unit']]);
	});

	test('a request that the law has a limit for runs from when it was made, until it is none', () => {
		const asked = {
			kind: 'requested',
			details: { request: 'insight', at: NOW - 24 * HOUR }
		} as const;
		const started = course({ before: waits, after: waits, event: asked }, [], facts);
		expect(started.start).toEqual([
			{ kind: 'insight', startedAt: NOW - 24 * HOUR, dueAt: at('2026-11-26T23:59+01:00') }
		]);
		const running = [{ id: 9, ...started.start[0]! }];
		expect(course({ before: waits, after: waits, event: asked }, running, facts).start).toEqual([]);
		const not = { kind: 'notRequested', details: { request: 'insight' } } as const;
		expect(why(course({ before: waits, after: waits, event: not }, running, facts))).toEqual([
			'9 notSo'
		]);
	});
});

describe('when somebody is reminded', () => {
	const hours = { ...office, changes: [] };
	test.each([
		[
			'some hours before',
			'2026-11-23T13:00+01:00',
			'2026-11-24T13:00+01:00',
			'2026-11-24T09:00+01:00'
		],
		[
			'before closing, when it would come at night',
			'2026-11-20T10:00+01:00',
			'2026-11-23T10:00+01:00',
			'2026-11-20T14:30+01:00'
		],
		[
			'in the morning, when it came in too late for that',
			'2026-11-20T15:00+01:00',
			'2026-11-23T10:00+01:00',
			'2026-11-23T08:00+01:00'
		],
		[
			'at the breach, when it is closed all the time',
			'2026-11-21T10:00+01:00',
			'2026-11-22T10:00+01:00',
			'2026-11-22T10:00+01:00'
		],
		[
			'never on 17 May',
			'2027-05-14T12:00+02:00',
			'2027-05-18T09:00+02:00',
			'2027-05-14T14:30+02:00'
		]
	])('%s', (_, startedAt, dueAt, reminded) => {
		const clock = { kind: 'answer', startedAt: at(startedAt), dueAt: at(dueAt) } as const;
		expect(iso(remindAt(clock, hours))).toBe(iso(at(reminded)));
	});
});

describe('what looks like a request that the law has a limit for', () => {
	test.each([
		['Jeg ber om innsyn i byggesaken på Nesveien 12', 'insight'],
		['Eg krev innsyn i alle dokument i saka, jf. offentleglova § 3', 'insight'],
		['Kan jeg få kopi av vedtaket?', 'insight'],
		['Please give me access to the documents in the case', 'insight'],
		['Hvilke personopplysninger har dere om meg?', 'personalData'],
		['Eg vil at de skal slette alt de har om meg', 'personalData'],
		['Under GDPR I make a subject access request', 'personalData'],
		['Når åpner bassenget?', undefined],
		['Det er dårlig innsyn til hagen, og dere burde kopiere nabokommunen', undefined]
	])('%s', (text, request) => {
		expect(requestHint(text)?.request).toBe(request);
	});

	test('runs from the message that asks for it', () => {
		const events = [
			{ kind: 'followUp', text: 'Takk!', at: 2 },
			{ kind: 'followUp', text: 'Jeg krever innsyn i avtalen.', at: 3 }
		] as const;
		expect(requestedAt('insight', { text: 'Hei', receivedAt: 1 }, events)).toBe(3);
		expect(requestedAt('personalData', { text: 'Hei', receivedAt: 1 }, events)).toBe(1);
	});
});
