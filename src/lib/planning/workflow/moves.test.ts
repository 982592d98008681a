import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefused } from '$lib/i18n/refusal';
import { POST_STATES, type PostState } from '../post';
import { clockOf, dueFrom } from './due';
import { APPROVALS, edited, MOVE_NAMES, moved, movesOf, type Approval } from './moves';

const STATES = Object.keys(POST_STATES) as PostState[];
const standings = fc.record({
	state: fc.constantFrom(...STATES),
	isOut: fc.boolean(),
	approvedHash: fc.constantFrom(null, 'old', 'now'),
	hash: fc.constant('now'),
	editedBy: fc.constantFrom('Kari', 'Ola', null),
	dueAt: fc.constantFrom(null, 500)
});
const bys = fc.record({
	actorId: fc.constantFrom('Kari', 'Ola'),
	now: fc.constant(1000),
	approval: fc.constantFrom(...(Object.keys(APPROVALS) as Approval[])),
	paused: fc.boolean(),
	text: fc.constantFrom('', 'Rett datoen.'),
	dueAt: fc.constantFrom(null, 900, 2000)
});
const moves = fc.constantFrom(...MOVE_NAMES);

describe('a post', () => {
	test('that is let into the queue was approved if it must be, is due later, and the plan is not stopped', () => {
		fc.assert(
			fc.property(standings, moves, bys, (standing, move, by) => {
				const after = moved(standing, move, by);
				if (isRefused(after) || after.state !== 'queued') return;
				expect(move).toBe('schedule');
				expect(by.paused).toBe(false);
				expect(after.dueAt).toBeGreaterThan(by.now);
				if (by.approval === 'required') expect(after.approvedHash).toBe(standing.hash);
			})
		);
	});

	test('is approved by another than who wrote it, and the approval is of those words', () => {
		fc.assert(
			fc.property(standings, moves, bys, (standing, move, by) => {
				const after = moved(standing, move, by);
				if (isRefused(after) || move !== 'approve') return;
				expect(standing.editedBy).not.toBe(by.actorId);
				expect(after.approvedHash).toBe(standing.hash);
			})
		);
	});

	test('waits for a time only in the queue or on hold, and gets nowhere by a move that is not offered', () => {
		fc.assert(
			fc.property(standings, moves, bys, (standing, move, by) => {
				const after = moved(standing, move, by);
				if (!movesOf(standing).includes(move))
					expect(after).toEqual({ refused: 'planning_move_not_now' });
				if (!isRefused(after) && after.state !== 'queued') expect(after.dueAt).toBeNull();
			})
		);
	});

	test('that residents can read is never cancelled: it is withdrawn', () => {
		for (const state of STATES) expect(movesOf({ state, isOut: true })).not.toContain('cancel');
	});

	test.each([
		['review', false, 'draft'],
		['approved', true, 'published'],
		['queued', false, 'draft'],
		['held', false, 'draft'],
		['changes', false, 'changes'],
		['published', true, 'published']
	] as const)('in %s whose words change (out: %s) is %s', (state, isOut, after) => {
		expect(edited({ state, isOut })).toBe(after);
	});
});

describe('when it goes out', () => {
	test.each([
		['2026-11-23', '09:00', '2026-11-23T08:00:00Z'],
		['2027-03-28', '01:59', '2027-03-28T00:59:00Z'],
		['2027-03-28', '03:00', '2027-03-28T01:00:00Z'],
		['2027-07-01', '09:00', '2027-07-01T07:00:00Z'],
		['2027-10-31', '03:00', '2027-10-31T02:00:00Z']
	])('%s %s in Norway is %s', (date, time, instant) => {
		const at = dueFrom(date, time);
		expect(at).toBe(Date.parse(instant));
		expect(clockOf(Number(at))).toEqual({ date, time });
	});

	test.each([
		['2027-03-28', '02:30', 'planning_time_jumped'],
		['2027-10-31', '02:30', 'planning_time_twice'],
		['2027-02-29', '09:00', 'planning_date_not_real'],
		['', '09:00', 'planning_date_missing'],
		['2027-01-01', '9', 'planning_time_missing'],
		['2027-01-01', '24:00', 'planning_time_missing']
	])('%s %s is refused: %s', (date, time, refused) => {
		expect(dueFrom(date, time)).toMatchObject({ refused });
	});
});
